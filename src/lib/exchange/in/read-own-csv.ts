import type { Path } from '#lib/facts/records/place.ts';
import type { ListItem } from '#lib/facts/records/read-list.ts';
import type { FileProblem, ReadFile } from '../upload/file-problem.ts';
import type { Cells } from './cells.ts';
import { claimsOfFile, entityOfCells, fileSource, tieOfCells } from './fill-in.ts';
import { fittingKinds } from './fitting-kind.ts';
import { claimOfCells, sourceOfCells } from './csv-records.ts';
import { IdsByName } from './ids-by-name.ts';
import { itemAt, itemInRow } from './located-item.ts';
import { mendEntities } from './mend-conflicts.ts';
import type { OwnContext } from './own-context.ts';
import type { OwnFile } from './own-file.ts';
import type { TableRows } from './read-table-cells.ts';
import { tablesGiven } from './tables-given.ts';
import { exportedKey } from './written-keys.ts';

/** Reads tables with our headers: any of entities, relationships, claims and sources. Whom a table of relationships names without a table of entities becomes an entity by that name. */
export function readOwnCsv(
	files: ReadonlyMap<string, string>,
	title: string,
	context: OwnContext
): ReadFile<OwnFile> {
	const problems: FileProblem[] = [];
	const tables = tablesGiven(files, problems);
	const rowsOf = (name: 'entities' | 'relationships' | 'claims' | 'sources') =>
		tables.get(name)?.rows ?? [];
	const ties = tables.get('relationships');
	const given = rowsOf('entities');
	// The template's empty tables may stay as they are.
	const hasEntities = given.length > 0;
	const names = new EntityNames(given, hasEntities, context);
	const claims = groupClaims(rowsOf('claims'));
	const reliabilities = new Map(
		rowsOf('sources').map(({ cells }) => [cells.get('id'), cells.get('reliability')])
	);
	let kindless = 0;
	const read = (ties?.rows ?? []).map(({ row, cells }) => {
		for (const column of ['from', 'to']) {
			const name = cells.get(column);
			if (name === undefined || names.isKnown(name)) continue;
			problems.push({
				where: `${ties?.name ?? ''}, row ${String(row)}, column ${column}`,
				message: `“${name.slice(0, 60)}” is neither in ${tables.get('entities')?.name ?? 'the table of entities'} nor a name that the project knows: add it to that table, or leave the table out.`
			});
		}
		const ends = { from: names.idOf(cells.get('from')), to: names.idOf(cells.get('to')) };
		const id = cells.get('id') ?? `tie-${String(row)}`;
		const theirs = claims.get(id) ?? [];
		if (!cells.has('kind')) kindless += 1;
		const kind = cells.get('kind') ?? context.choices.kind;
		const value: Readonly<Record<string, unknown>> = {
			...tieOfCells(id, ends, cells, context),
			claims:
				theirs.length > 0
					? theirs.map((claim) => claimOfCells(claim, names.entityOf, reliabilities, context))
					: claimsOfFile(
							cells,
							context,
							`${cells.get('from') ?? ''}, ${kind}, ${cells.get('to') ?? ''}: says “${title}”.`
						)
		};
		return { value, row };
	});
	const values = read.map(({ value }) => value);
	const kindOf = fittingKinds(values, context);
	const ids = new Set(read.map(({ value }) => value['id']));
	const relationships = read.map(({ value, row }) =>
		itemInRow(value, ties?.name ?? '', row, columnOfTie)
	);
	for (const [id, [first]] of claims)
		if (first !== undefined && !ids.has(id))
			problems.push({
				where: `${tables.get('claims')?.name ?? ''}, row ${String(first.row)}, column relationship`,
				message: `There is no relationship "${id}" in the file.`
			});
	const entities = given.map(({ row, cells }) => ({
		row,
		value: entityOfCells(names.idOf(cells.get('id')), cells, context, title)
	}));
	const mended = mendEntities(
		entities.map(({ value }) => value),
		read.map(({ value }) => value)
	);
	if (problems.length > 0) return { ok: false, problems };
	return {
		ok: true,
		value: {
			format: 'csv',
			title,
			items: {
				entities: [
					...mended.map((value, index) =>
						itemInRow(
							value,
							tables.get('entities')?.name ?? '',
							entities[index]?.row ?? 0,
							(path) => String(path[0] ?? '')
						)
					),
					...names.named().map(([id, label]) =>
						itemAt(
							entityOfCells(
								id,
								new Map([
									['label', label],
									['kind', kindOf(id)]
								]),
								context,
								title
							),
							`“${label}”`
						)
					)
				],
				relationships,
				sources: [
					...rowsOf('sources').map(({ row, cells }) =>
						itemInRow(
							sourceOfCells(cells, context),
							tables.get('sources')?.name ?? '',
							row,
							(path) => String(path[0] ?? '')
						)
					),
					...fileItem(relationships, mended, title, context)
				]
			},
			positions: new Map(),
			remarks: remarksOn(hasEntities, names),
			kindless
		}
	};
}

/** The file is a source only where something rests on it. */
function fileItem(
	ties: readonly ListItem[],
	entities: readonly Readonly<Record<string, unknown>>[],
	title: string,
	context: OwnContext
): ListItem[] {
	const isCited = JSON.stringify([ties.map(({ value }) => value), entities]).includes('"file"');
	return isCited ? [itemAt(fileSource(title, context), 'the file')] : [];
}

/** Entities by id, by the label that they have in the file, or by a name of their own. */
class EntityNames {
	readonly #byName = new Map<string, string>();
	readonly #named = new Map<string, string>();
	readonly #ids = new IdsByName('entity');
	readonly #hasTable: boolean;
	readonly #context: OwnContext;

	constructor(rows: TableRows['rows'], hasTable: boolean, context: OwnContext) {
		this.#hasTable = hasTable;
		this.#context = context;
		for (const { cells } of rows) {
			const id = this.#ids.idOf(cells.get('id') ?? '');
			for (const name of [cells.get('id'), cells.get('label')])
				if (name !== undefined && !this.#byName.has(name)) this.#byName.set(name, id);
		}
	}

	/** The entity of that id, or of that label in the file. */
	readonly entityOf = (name: string): string | undefined =>
		this.#byName.get(name) ??
		(this.#named.has(name) || this.#context.isEntity(name) ? name : undefined);

	/** Whether it says who is meant: with a table of entities, new names stand in it. */
	isKnown(name: string): boolean {
		return (
			!this.#hasTable ||
			this.entityOf(name) !== undefined ||
			this.#context.findNamed(name) !== undefined
		);
	}

	/** Undefined and unknown ones stay what they are: the checks report them. */
	idOf(name: string | undefined): string {
		if (name === undefined) return '';
		const known = this.#byName.get(name);
		if (known !== undefined) return known;
		if (this.#context.isEntity(name)) return name;
		if (!this.isKnown(name)) return name;
		const id = this.#ids.idOf(name);
		this.#named.set(id, name);
		return id;
	}

	/** Those that stand in no table, with their names. */
	named(): readonly [string, string][] {
		return [...this.#named];
	}
}

interface ClaimRow {
	readonly row: number;
	readonly cells: Cells;
}

function groupClaims(rows: TableRows['rows']): Map<string, ClaimRow[]> {
	const groups = new Map<string, ClaimRow[]>();
	for (const row of rows) {
		const id = row.cells.get('relationship') ?? '';
		const group = groups.get(id);
		if (group === undefined) groups.set(id, [row]);
		else group.push(row);
	}
	return groups;
}

function columnOfTie(path: Path): string | undefined {
	const key = path[0] === 'claims' ? path[2] : path[0];
	return typeof key === 'string' ? exportedKey(key) : undefined;
}

function remarksOn(hasEntities: boolean, names: EntityNames): string[] {
	return [
		'Tables do not hold: pairs and episodes of conflicts (pairs are put together from their parties), contested statehood, seats, positions, the parts of authors’ names.',
		...(hasEntities || names.named().length === 0
			? []
			: ['There is no table of entities: whom the relationships name became one each.'])
	];
}
