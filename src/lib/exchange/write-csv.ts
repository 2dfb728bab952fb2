import { strToU8, zipSync } from 'fflate';
import { formatGrade } from '#lib/facts/model/grade.ts';
import type { Speaker } from '#lib/facts/model/claim.ts';
import type { Name, Source } from '#lib/facts/model/source.ts';
import { ENTITY_ATTRIBUTES, RELATIONSHIP_ATTRIBUTES } from './attributes.ts';
import { NOTICE, type Extract, type ExtractedRelationship } from './extract.ts';
import { toTable, type Column } from './csv-table.ts';

type ClaimRow = ExtractedRelationship['claims'][number] & { readonly relationship: string };

const CLAIM_COLUMNS: readonly Column<ClaimRow>[] = [
	{ id: 'relationship', read: ({ relationship }) => relationship },
	{ id: 'claim', read: ({ id }) => id },
	{ id: 'source', read: ({ source }) => source },
	{ id: 'speaker', read: ({ speaker }) => nameSpeaker(speaker) },
	{ id: 'stance', read: ({ stance }) => stance },
	{ id: 'repliesTo', read: ({ repliesTo }) => repliesTo },
	{ id: 'modality', read: ({ modality }) => modality },
	{ id: 'status', read: ({ status }) => status },
	{ id: 'says', read: ({ says }) => says },
	{ id: 'at', read: ({ at }) => at },
	{ id: 'since', read: ({ since }) => since?.text },
	{ id: 'until', read: ({ until }) => until?.text },
	{ id: 'observed', read: ({ observed }) => observed?.text },
	{ id: 'signed', read: ({ treaty }) => treaty?.signed?.text },
	{ id: 'inForce', read: ({ treaty }) => treaty?.inForce?.text },
	{ id: 'suspended', read: ({ treaty }) => treaty?.suspended?.text },
	{ id: 'denounced', read: ({ treaty }) => treaty?.denounced?.text },
	{ id: 'terminated', read: ({ treaty }) => treaty?.terminated?.text },
	{ id: 'grade', read: ({ grade }) => formatGrade(grade) },
	{ id: 'origin', read: ({ origin }) => origin },
	{ id: 'rank', read: ({ rank }) => rank },
	{ id: 'because', read: ({ because }) => because },
	{ id: 'checked', read: ({ checked }) => checked.text }
];

const SOURCE_COLUMNS: readonly Column<Source>[] = [
	{ id: 'id', read: ({ id }) => id },
	{ id: 'type', read: ({ type }) => type },
	{ id: 'title', read: ({ title }) => title },
	{ id: 'author', read: ({ author }) => author.map(nameAuthor).join('; ') },
	{ id: 'publisher', read: ({ publisher }) => publisher },
	{ id: 'issued', read: ({ issued }) => issued?.text },
	{ id: 'url', read: ({ url }) => url },
	{ id: 'doi', read: ({ doi }) => doi },
	{ id: 'accessed', read: ({ accessed }) => accessed.text },
	{ id: 'language', read: ({ language }) => language },
	{ id: 'read', read: ({ read }) => read },
	{ id: 'reliability', read: ({ reliability }) => reliability },
	{ id: 'because', read: ({ because }) => because }
];

/** Entities, relationships, claims and sources as four tables with a note of where they come from, zipped. Equal extracts give equal bytes. */
export function writeCsvArchive(extract: Extract): Uint8Array {
	const { title, when, revision, link } = extract.provenance;
	const note = [title, when, `Revision ${revision}`, link, NOTICE].join('\n');
	const files = new Map([...writeTables(extract), ['README.txt', `${note}\n`]]);
	return zipSync(Object.fromEntries([...files].map(([name, text]) => [name, strToU8(text)])), {
		mtime: '2000-01-01T00:00:00'
	});
}

/** The tables by file name; every row says its revision. */
export function writeTables(extract: Extract): Map<string, string> {
	const { entities, relationships, sources } = extract;
	const revision = { id: 'revision', read: () => extract.provenance.revision };
	const claims = relationships.flatMap((tie) =>
		tie.claims.map((claim) => ({ ...claim, relationship: tie.id }))
	);
	return new Map([
		[
			'entities.csv',
			toTable([{ id: 'id', read: ({ id }) => id }, ...ENTITY_ATTRIBUTES, revision], entities)
		],
		[
			'relationships.csv',
			toTable(
				[
					{ id: 'id', read: ({ id }) => id },
					{ id: 'from', read: ({ from }) => from },
					{ id: 'to', read: ({ to }) => to },
					...RELATIONSHIP_ATTRIBUTES,
					{ id: 'claims', read: (tie) => tie.claims.length },
					revision
				],
				relationships
			)
		],
		['claims.csv', toTable([...CLAIM_COLUMNS, revision], claims)],
		['sources.csv', toTable([...SOURCE_COLUMNS, revision], sources)]
	]);
}

function nameSpeaker(speaker: Speaker | undefined): string | undefined {
	if (speaker === undefined) return undefined;
	return 'entity' in speaker ? speaker.entity : speaker.name;
}

function nameAuthor(name: Name): string {
	if ('literal' in name) return name.literal;
	return name.given === undefined ? name.family : `${name.given} ${name.family}`;
}
