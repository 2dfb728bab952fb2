import type { Provenance } from '../extract.ts';
import { holdsOwn, noticeFor } from '../notice.ts';
import type { Table } from './tables-of.ts';

const LICENCE = {
	name: 'CC-BY-4.0',
	title: 'Creative Commons Attribution 4.0',
	path: 'https://creativecommons.org/licenses/by/4.0/'
};

/**
 * What the tables are, for programs: a Tabular Data Package (Frictionless Data,
 * version 1), with the type of every column, what tells rows apart, and which
 * columns name rows of other tables.
 */
export function describePackage(
	{ title, when, revision, link }: Provenance,
	tables: readonly Table[]
): string {
	const described = {
		profile: 'tabular-data-package',
		name: 'multipolar-extract',
		title: title === '' ? 'Multipolar' : title,
		description: [when, `Revision ${revision}.`, noticeFor(revision)]
			.filter((part) => part !== '')
			.join(' '),
		version: revision,
		...(/^https?:\/\//.test(link) ? { homepage: link } : {}),
		...(holdsOwn(revision) ? {} : { licenses: [LICENCE] }),
		resources: tables.map(describeTable)
	};
	return `${JSON.stringify(described, null, '\t')}\n`;
}

function describeTable({ name, about, columns, key, names }: Table) {
	return {
		profile: 'tabular-data-resource',
		name,
		path: `${name}.csv`,
		description: `${about} A cell whose text begins like a formula has an apostrophe before it; several values in a cell are parted by " | ".`,
		format: 'csv',
		mediatype: 'text/csv',
		encoding: 'utf-8',
		dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true },
		schema: {
			fields: columns.map(({ id, type }) => ({ name: id, type: TYPES[type ?? 'string'] })),
			missingValues: [''],
			primaryKey: key,
			...(names.length === 0
				? {}
				: {
						foreignKeys: names.map(({ column, in: resource }) => ({
							fields: column,
							reference: { resource, fields: 'id' }
						}))
					})
		}
	};
}

const TYPES = { string: 'string', boolean: 'boolean', int: 'integer' } as const;
