import { type Extract } from '../extract.ts';
import { noticeFor } from '../notice.ts';
import { plainEntity, plainRelationship, plainSource } from '../plain-records.ts';
import { SNAPSHOT_FILE_SCHEMA, type SnapshotFile } from './snapshot-file.ts';

/** What a snapshot holds besides the extract of what is shown. */
export type SavedView = Pick<SnapshotFile, 'view' | 'savedOn' | 'notes' | 'lines'>;

/** A view as a file to be opened again. One record stands on a line, so that two files can be compared by eye. */
export function writeSnapshot(extract: Extract, saved: SavedView): string {
	const { provenance, entities, relationships, sources, positions } = extract;
	const { title, when, revision, link } = provenance;
	const head = {
		schema: SNAPSHOT_FILE_SCHEMA,
		title,
		when,
		savedOn: saved.savedOn,
		revision,
		link,
		notice: noticeFor(revision),
		view: saved.view,
		notes: saved.notes
	};
	const lists = {
		positions: [...positions].map(([id, { x, y }]) => ({ id, x, y })),
		lines: saved.lines.map(({ a, b, family }) => ({ a, b, family })),
		entities: entities.map(plainEntity),
		relationships: relationships.map(plainRelationship),
		sources: sources.map(plainSource)
	};
	const fields = [
		...Object.entries(head).map(
			([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`
		),
		...Object.entries(lists).map(([name, records]) => `${JSON.stringify(name)}: ${listOf(records)}`)
	];
	return `{\n${fields.join(',\n')}\n}\n`;
}

function listOf(records: readonly object[]): string {
	if (records.length === 0) return '[]';
	return `[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]`;
}
