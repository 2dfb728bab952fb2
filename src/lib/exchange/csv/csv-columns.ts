import type { Claim, Speaker } from '#lib/facts/model/claim.ts';
import { formatGrade } from '#lib/facts/model/grade.ts';
import type { Entity } from '#lib/facts/model/entity.ts';
import type { Name, Source } from '#lib/facts/model/source.ts';
import { ENTITY_ATTRIBUTES, RELATIONSHIP_ATTRIBUTES } from '../attributes.ts';
import type { ExtractedRelationship } from '../extract.ts';
import type { Column } from './csv-table.ts';

/** A claim with the relationship that it is about. */
export type ClaimRow = Claim & { readonly relationship: string };

export const ENTITY_COLUMNS: readonly Column<Entity>[] = [
	{ id: 'id', read: ({ id }) => id },
	...ENTITY_ATTRIBUTES
];

export const RELATIONSHIP_COLUMNS: readonly Column<ExtractedRelationship>[] = [
	{ id: 'id', read: ({ id }) => id },
	{ id: 'from', read: ({ from }) => from },
	{ id: 'to', read: ({ to }) => to },
	...RELATIONSHIP_ATTRIBUTES,
	{ id: 'claims', type: 'int', read: (tie) => tie.claims.length }
];

export const CLAIM_COLUMNS: readonly Column<ClaimRow>[] = [
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

export const SOURCE_COLUMNS: readonly Column<Source>[] = [
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

function nameSpeaker(speaker: Speaker | undefined): string | undefined {
	if (speaker === undefined) return undefined;
	return 'entity' in speaker ? speaker.entity : speaker.name;
}

function nameAuthor(name: Name): string {
	if ('literal' in name) return name.literal;
	return name.given === undefined ? name.family : `${name.given} ${name.family}`;
}
