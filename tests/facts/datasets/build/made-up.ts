import {
	CODE_SYSTEMS,
	type CodeSystem,
	type CompiledEntity
} from '#lib/facts/model/compiled-entity.ts';
import { type Identities } from '#lib/facts/datasets/importer.ts';
import { readTable, type TableRow } from '#lib/facts/datasets/table/read-table.ts';

/** What a code means, from one day to another; both inclusive, open where left out. */
export interface Coded {
	readonly system: CodeSystem;
	readonly code: string;
	readonly id: string;
	readonly since?: string;
	readonly until?: string;
}

/** Identities of made-up states; entities that are learned are found by their codes on all days. */
export function identitiesOf(
	coded: readonly Coded[],
	learned: readonly CompiledEntity[] = []
): Identities {
	const labels = new Map([
		...coded.map(({ id }) => [id, id.charAt(0).toUpperCase() + id.slice(1)] as const),
		...learned.map(({ id, label }) => [id, label] as const)
	]);
	const keys = new Map<string, string>();
	return {
		find(system, code, when) {
			const day = when.length === 4 ? `${when}-12-31` : when;
			const leader = learned.find(({ codes }) =>
				CODE_SYSTEMS.some((each) => each === system && codes[each]?.includes(code))
			);
			return (
				leader?.id ??
				coded.find(
					(each) =>
						each.system === system &&
						each.code === code &&
						(each.since ?? '0000') <= day &&
						day <= (each.until ?? '9999')
				)?.id
			);
		},
		government: (state) => ({ entity: state }),
		spokenFor: () => undefined,
		name(label, key) {
			const slug = label
				.normalize('NFKD')
				.replaceAll(/[\u0300-\u036f]/g, '')
				.toLowerCase()
				.replaceAll(/[^a-z0-9]+/g, '-');
			for (let count = 1; ; count++) {
				const id = count === 1 ? slug : `${slug}-${String(count)}`;
				if (!labels.has(id) && (keys.get(id) ?? key) === key) {
					keys.set(id, key);
					return id;
				}
			}
		},
		label: (id) => labels.get(id) ?? id
	};
}

/** A table as its file would hold it; cells that a row leaves out are taken from the defaults. */
export function tableOf(
	columns: readonly string[],
	rows: readonly Readonly<Record<string, string | number>>[],
	defaults: Readonly<Record<string, string | number>> = {}
): TableRow[] {
	return readTable(textOf(columns, rows, defaults), columns);
}

export function textOf(
	columns: readonly string[],
	rows: readonly Readonly<Record<string, string | number>>[],
	defaults: Readonly<Record<string, string | number>> = {}
): string {
	const lines = rows.map((row) =>
		columns
			.map((column) => `"${String(row[column] ?? defaults[column] ?? '').replaceAll('"', '""')}"`)
			.join(',')
	);
	return [columns.join(','), ...lines].join('\n');
}
