import type { Point } from '#lib/facts/snapshot/snapshot.ts';
import { WITH_OWN } from '#lib/facts/snapshot/with-own.ts';
import { decodeText, type Upload } from '../upload/decode-text.ts';
import { refuse, type ReadFile } from '../upload/file-problem.ts';
import { Inspection, placeIn, type Fields } from '../upload/inspection.ts';
import { parseJson } from '../upload/parse-json.ts';
import { readEntity, readLine, readRelationship, readSource } from './read-records.ts';
import { SNAPSHOT_FILE_SCHEMA, type SnapshotFile } from './snapshot-file.ts';

/** Characters of an address that says a view; places for the whole of our own graph take about 150,000. */
const LONGEST_ADDRESS = 500_000;

/** Reads a snapshot file from anybody: a file of this format, whole and harmless, or what is wrong with it and where. Time and memory are bounded by its size, which is looked at first. */
export async function readSnapshotFile(upload: Upload): Promise<ReadFile<SnapshotFile>> {
	const text = await decodeText(upload);
	if (!text.ok) return text;
	const parsed = parseJson(text.value);
	return parsed.ok ? checkSnapshot(parsed.value) : parsed;
}

function checkSnapshot(value: unknown): ReadFile<SnapshotFile> {
	const inspection = new Inspection();
	const fields = inspection.fields(value, '');
	if (fields === undefined) return { ok: false, problems: inspection.problems };
	const refused = refuseSchema(fields.get('schema'));
	if (refused !== undefined) return refused;
	for (const [name, field] of fields) {
		// Addresses of views have a limit of their own, and notes their line ends.
		if (!inspection.isHarmless(name, name) || name === 'view' || name === 'link') continue;
		inspection.sift(field, name, name === 'notes');
	}
	const file = readFields(fields, inspection);
	checkReferences(file, inspection);
	const { problems } = inspection;
	return problems.length > 0 ? { ok: false, problems } : { ok: true, value: file };
}

function refuseSchema(schema: unknown): ReadFile<never> | undefined {
	if (schema === SNAPSHOT_FILE_SCHEMA) return undefined;
	if (typeof schema === 'string' && schema.startsWith('multipolar-snapshot/'))
		return refuse(
			`The file is of the format ${schema.slice(0, 40)}; this explorer reads ${SNAPSHOT_FILE_SCHEMA}. A newer explorer may open it.`,
			'schema'
		);
	if (typeof schema === 'string' && schema.startsWith('multipolar-extract/'))
		return refuse(
			'The file holds facts without a view: choose Export, Snapshot to save one.',
			'schema'
		);
	return refuse(
		`The file is no snapshot: it does not begin with "schema": "${SNAPSHOT_FILE_SCHEMA}".`,
		'schema'
	);
}

function readFields(fields: Fields, inspection: Inspection): SnapshotFile {
	const all = <T>(
		name: string,
		read: (fields: Fields, where: string, inspection: Inspection) => T
	) =>
		inspection.list(fields, name).flatMap((each, index): T[] => {
			const where = `${name}[${index}]`;
			const inner = inspection.fields(each, where);
			return inner === undefined ? [] : [read(inner, where, inspection)];
		});
	return {
		title: inspection.text(fields, 'title', '', true),
		when: inspection.text(fields, 'when', '', true),
		savedOn: inspection.text(fields, 'savedOn'),
		revision: readRevision(fields, inspection),
		link: inspection.text(fields, 'link', '', true),
		view: readAddress(fields, inspection),
		notes: inspection.text(fields, 'notes', '', true),
		positions: new Map(all('positions', readPosition)),
		lines: all('lines', readLine),
		entities: all('entities', readEntity),
		relationships: all('relationships', readRelationship),
		sources: all('sources', readSource)
	};
}

/** One with a reader's own records among the facts says so at its end. */
function readRevision(fields: Fields, inspection: Inspection): string {
	const revision = fields.get('revision');
	if (typeof revision !== 'string' || !revision.endsWith(WITH_OWN))
		return inspection.id(fields, 'revision');
	const base = revision.slice(0, -WITH_OWN.length);
	return `${inspection.id(new Map([['revision', base]]), 'revision')}${WITH_OWN}`;
}

function readAddress(fields: Fields, inspection: Inspection): string {
	const view = inspection.text(fields, 'view', '', true);
	if (view !== '' && !/^[?#]/.test(view))
		inspection.report('view', 'The address of a view begins with ? or #.');
	if (view.length > LONGEST_ADDRESS) inspection.report('view', 'The address is too long.');
	return view;
}

function readPosition(fields: Fields, where: string, inspection: Inspection): [string, Point] {
	return [
		inspection.id(fields, 'id', where),
		{ x: inspection.number(fields, 'x', where), y: inspection.number(fields, 'y', where) }
	];
}

/** Whatever is named in the file is in it. */
function checkReferences(file: SnapshotFile, inspection: Inspection): void {
	const entities = new Set(file.entities.map(({ id }) => id));
	const sources = new Set(file.sources.map(({ id }) => id));
	for (const name of ['entities', 'relationships', 'sources'] as const)
		if (new Set(file[name].map(({ id }) => id)).size < file[name].length)
			inspection.report(name, 'Two records have one id.');
	for (const [index, { from, to, claims }] of file.relationships.entries()) {
		const where = `relationships[${index}]`;
		for (const [name, id] of [
			['from', from],
			['to', to]
		] as const)
			if (!entities.has(id))
				inspection.report(placeIn(where, name), `There is no entity "${id}" in the file.`);
		for (const [at, { source }] of claims.entries())
			if (!sources.has(source))
				inspection.report(
					`${where}.claims[${at}].source`,
					`There is no source "${source}" in the file.`
				);
	}
}
