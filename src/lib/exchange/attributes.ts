import type { Entity } from '#lib/facts/model/entity.ts';
import { formatGrade } from '#lib/facts/model/grade.ts';
import { formatDay } from '#lib/facts/model/partial-date.ts';
import type { ExtractedRelationship } from './extract.ts';
import { formatSpell, spellsOf } from './spells.ts';

/** One attribute that tables and graph formats carry, with its type and how it is read off a record. */
export interface Attribute<T> {
	readonly id: string;
	readonly type: 'string' | 'boolean' | 'int';
	readonly read: (record: T) => string | number | boolean | undefined;
	/** Its values are words and signs of a closed set. */
	readonly closed?: true;
}

export const ENTITY_ATTRIBUTES: readonly Attribute<Entity>[] = [
	{ id: 'label', type: 'string', read: ({ label }) => label },
	{ id: 'kind', type: 'string', read: ({ kind }) => kind },
	{ id: 'summary', type: 'string', read: ({ summary }) => summary },
	{ id: 'aliases', type: 'string', read: ({ aliases }) => list(aliases) },
	{ id: 'since', type: 'string', read: ({ since }) => since?.text },
	{ id: 'until', type: 'string', read: ({ until }) => until?.text },
	{ id: 'wikidata', type: 'string', read: ({ wikidata }) => wikidata },
	{ id: 'sources', type: 'string', read: ({ sources }) => list(sources) },
	{
		id: 'role',
		type: 'string',
		read: (entity) => (entity.kind === 'leader' ? entity.role : undefined)
	},
	{
		id: 'flag',
		type: 'string',
		read: (entity) => (entity.kind === 'state' ? entity.flag : undefined)
	},
	{
		id: 'where',
		type: 'string',
		read: (entity) => (entity.kind === 'conflict' ? list(entity.where) : undefined)
	}
];

export const RELATIONSHIP_ATTRIBUTES: readonly Attribute<ExtractedRelationship>[] = [
	{ id: 'kind', type: 'string', read: ({ kind }) => kind },
	{ id: 'family', type: 'string', read: ({ kindRecord }) => kindRecord.family },
	{ id: 'layer', type: 'string', read: ({ kindRecord }) => kindRecord.layer },
	{ id: 'sign', type: 'string', closed: true, read: ({ kindRecord }) => kindRecord.sign },
	{ id: 'mutual', type: 'boolean', read: ({ mutual }) => mutual },
	{ id: 'in', type: 'string', read: (tie) => tie.in },
	{ id: 'against', type: 'string', read: ({ against }) => against },
	{
		id: 'party',
		type: 'string',
		read: ({ party }) => party && `${party.pair}/${party.side}/${party.part}`
	},
	{ id: 'membership', type: 'string', read: ({ membership }) => membership },
	{ id: 'office', type: 'string', read: ({ office }) => office },
	{ id: 'hold', type: 'string', read: ({ hold }) => hold },
	{ id: 'mandate', type: 'string', read: ({ mandate }) => mandate },
	{ id: 'coalition', type: 'string', read: ({ coalition }) => coalition },
	{ id: 'elements', type: 'boolean', read: ({ elements }) => elements },
	{ id: 'grave', type: 'boolean', read: ({ grave }) => grave },
	{ id: 'oneOf', type: 'string', read: ({ oneOf }) => list(oneOf) },
	{ id: 'since', type: 'string', read: ({ period }) => period.since },
	{ id: 'until', type: 'string', read: ({ period }) => period.until },
	{ id: 'end', type: 'string', read: ({ period }) => period.end },
	{
		id: 'observedUntil',
		type: 'string',
		read: ({ period: { horizon } }) => (horizon === undefined ? undefined : formatDay(horizon - 1))
	},
	{ id: 'spells', type: 'string', read: ({ period }) => list(spellsOf(period).map(formatSpell)) },
	{ id: 'standing', type: 'string', read: ({ standing }) => standing },
	{ id: 'evidence', type: 'string', read: ({ evidence }) => evidence.state },
	{ id: 'grade', type: 'string', read: ({ grade }) => formatGrade(grade) },
	{ id: 'origins', type: 'int', read: ({ origins }) => origins },
	{
		id: 'sources',
		type: 'string',
		read: ({ claims }) => list([...new Set(claims.map(({ source }) => source))])
	}
];

/** What the claims say: in graph formats, which have no table for claims. */
export const SAYS: Attribute<ExtractedRelationship> = {
	id: 'says',
	type: 'string',
	read: ({ claims }) => list(claims.map(({ says }) => says))
};

/** Several values in one cell; none: no cell. */
function list(values: readonly string[] = []): string | undefined {
	return values.length === 0 ? undefined : values.join(' | ');
}
