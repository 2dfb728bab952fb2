import { strToU8, zipSync } from 'fflate';
import type { Extract } from '../extract.ts';
import { noticeFor } from '../notice.ts';
import { describePackage } from './datapackage.ts';
import { tablesOf } from './tables-of.ts';

/** Entities, relationships, claims and sources as four tables, with a description for programs and a note for people of where they come from, zipped. Equal extracts give equal bytes. */
export function writeCsvArchive(extract: Extract): Uint8Array {
	const { title, when, revision, link } = extract.provenance;
	const tables = tablesOf(extract);
	const note = [title, when, `Revision ${revision}`, link, noticeFor(revision)].join('\n');
	const files = new Map([
		['datapackage.json', describePackage(extract.provenance, tables)],
		...tables.map(({ name, text }): [string, string] => [`${name}.csv`, text]),
		['README.txt', `${note}\n`]
	]);
	return zipSync(Object.fromEntries([...files].map(([name, text]) => [name, strToU8(text)])), {
		mtime: '2000-01-01T00:00:00'
	});
}
