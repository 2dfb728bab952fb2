import type { Entity } from '#lib/facts/model/entity.ts';
import { formatGrade } from '#lib/facts/model/grade.ts';
import type { ExtractedRelationship } from './extract.ts';

/** One attribute that graph formats carry, with its type and how it is read off a record. */
export interface Attribute<T> {
	readonly id: string;
	readonly type: 'string' | 'boolean' | 'int';
	readonly read: (record: T) => string | number | boolean | undefined;
}

export const ENTITY_ATTRIBUTES: readonly Attribute<Entity>[] = [
	{ id: 'label', type: 'string', read: ({ label }) => label },
	{ id: 'kind', type: 'string', read: ({ kind }) => kind },
	{ id: 'summary', type: 'string', read: ({ summary }) => summary },
	{
		id: 'aliases',
		type: 'string',
		read: ({ aliases }) => (aliases.length > 0 ? aliases.join(' | ') : undefined)
	},
	{ id: 'since', type: 'string', read: ({ since }) => since?.text },
	{ id: 'until', type: 'string', read: ({ until }) => until?.text }
];

export const RELATIONSHIP_ATTRIBUTES: readonly Attribute<ExtractedRelationship>[] = [
	{ id: 'kind', type: 'string', read: ({ kind }) => kind },
	{ id: 'family', type: 'string', read: ({ kindRecord }) => kindRecord.family },
	{ id: 'layer', type: 'string', read: ({ kindRecord }) => kindRecord.layer },
	{ id: 'sign', type: 'string', read: ({ kindRecord }) => kindRecord.sign },
	{ id: 'mutual', type: 'boolean', read: ({ mutual }) => mutual },
	{ id: 'in', type: 'string', read: (tie) => tie.in },
	{ id: 'against', type: 'string', read: ({ against }) => against },
	{ id: 'since', type: 'string', read: ({ period }) => period.since },
	{ id: 'until', type: 'string', read: ({ period }) => period.until },
	{ id: 'standing', type: 'string', read: ({ standing }) => standing },
	{ id: 'evidence', type: 'string', read: ({ evidence }) => evidence.state },
	{ id: 'grade', type: 'string', read: ({ grade }) => formatGrade(grade) },
	{ id: 'origins', type: 'int', read: ({ origins }) => origins },
	{
		id: 'sources',
		type: 'string',
		read: ({ claims }) => [...new Set(claims.map(({ source }) => source))].join(' | ')
	},
	{ id: 'says', type: 'string', read: ({ claims }) => claims.map(({ says }) => says).join(' | ') }
];
