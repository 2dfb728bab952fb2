import { strToU8, zipSync } from 'fflate';
import {
	CLAIM_COLUMNS,
	ENTITY_COLUMNS,
	RELATIONSHIP_COLUMNS,
	SOURCE_COLUMNS
} from '../csv/csv-columns.ts';
import type { Kind } from '#lib/facts/model/vocabulary.ts';
import { toTable, type Column } from '../csv/csv-table.ts';

/** Columns that follow from claims: exported, never asked for. */
const FOLLOWS = ['family', 'layer', 'sign', 'end', 'spells', 'standing', 'evidence', 'origins'];
const NOT_ASKED = new Set([...FOLLOWS, 'claims', 'sources', 'revision']);

/** Empty tables with our headers, one row of example in the first, and a note on how to fill them in; zipped. Equal vocabularies give equal bytes. */
export function writeTemplate(vocabulary: readonly Kind[]): Uint8Array {
	const asked = <T>(columns: readonly Column<T>[]) =>
		columns.filter(({ id }) => !NOT_ASKED.has(id)).map(({ id }) => id);
	const ties = [...asked(RELATIONSHIP_COLUMNS), 'says'];
	const table = (columns: readonly string[], rows: readonly Example[] = []) =>
		toTable(
			columns.map((id): Column<Example> => ({ id, read: (row) => row[id] })),
			rows
		);
	const files: readonly (readonly [string, string])[] = [
		['relationships.csv', table(ties, [EXAMPLE])],
		['entities.csv', table(ENTITY_COLUMNS.map(({ id }) => id))],
		['claims.csv', table(CLAIM_COLUMNS.map(({ id }) => id))],
		['sources.csv', table(SOURCE_COLUMNS.map(({ id }) => id))],
		['README.txt', noteOn(vocabulary)]
	];
	return zipSync(Object.fromEntries(files.map(([name, text]) => [name, strToU8(text)])), {
		mtime: '2000-01-01T00:00:00'
	});
}

type Example = Readonly<Record<string, string>>;

const EXAMPLE: Example = {
	id: 'example-1',
	from: 'Example Alliance',
	to: 'Sample League',
	kind: 'alignment.partnership',
	since: '2019-05',
	says: 'The two signed a declaration of partnership in May 2019.'
};

function noteOn(vocabulary: readonly Kind[]): string {
	const kinds = vocabulary
		.filter(({ layer }) => layer !== 'computed')
		.map(({ id, definition }) => `  ${id}: ${definition}`);
	return [
		'A template for your own data. Nothing that you open leaves your browser.',
		'',
		'relationships.csv alone is enough: one row a tie, with from, to and kind. Delete the row of example.',
		'from and to: a name (what the project knows by that name is offered as the same), or an id of entities.csv.',
		'since, until: 2020, 2020-09 or 2020-09-27; "~" after it for about, "?" for unsure. Acts need a date.',
		'observedUntil: the day on which it was last seen, where nothing says that it has ended.',
		'says: what happened, in one sentence of your own. grade: A1 to F6; left out, nobody has judged it.',
		'',
		'The other tables may be left out, or as they are: delete those that you do not fill in.',
		'entities.csv: kind is state, leader, ideology, conflict, organisation or group. With it, every name in from and to stands in it or is known.',
		'claims.csv: who says so, in which source; several a relationship. With claims, dates and grades of relationships.csv do not count.',
		'sources.csv: where claims were published; type is webpage, report, book, treaty ...',
		'',
		'Save as "CSV UTF-8"; open the zip, or up to four tables together.',
		'',
		'Kinds:',
		...kinds,
		''
	].join('\r\n');
}
