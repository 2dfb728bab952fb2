import * as v from 'valibot';
import { ENTITY_KINDS } from '#lib/facts/model/entity.ts';
import { dayAfter, firstDay, type PartialDate } from '#lib/facts/model/partial-date.ts';
import type { Entity } from '#lib/facts/model/entity.ts';
import { searchEntities } from '#lib/answers/graph/search.ts';
import { plainEntity } from '#lib/exchange/plain-records.ts';
import { AS_OF } from '#lib/app/server/api/filter-parameters.ts';
import { PAGE_PARAMETERS, pageOf } from '#lib/app/server/api/page-of.ts';
import { many, one, readParameters } from '#lib/app/server/api/parameters.ts';
import { respondJson } from '#lib/app/server/api/respond.ts';
import { loaded } from '#lib/app/server/loaded.ts';
import type { RequestHandler } from './$types';

const PARAMETERS = {
	q: one('part of a name, in any script', v.pipe(v.string(), v.minLength(1), v.maxLength(200))),
	entityKind: many(`one of ${ENTITY_KINDS.join(', ')}`, v.picklist(ENTITY_KINDS)),
	asOf: AS_OF,
	...PAGE_PARAMETERS
} as const;

export const GET: RequestHandler = ({ request, url }) => {
	const read = readParameters(url.searchParams, PARAMETERS);
	if (!read.ok) return read.response;
	const { q, entityKind, asOf } = read.value;
	const { graph, lexicon, freshness } = loaded();
	const found = (q === undefined ? graph.entities : searchEntities(lexicon.names, q, 500))
		.filter(({ kind }) => entityKind === undefined || entityKind.includes(kind))
		.filter((entity) => asOf === undefined || existed(entity, asOf));
	const { total, page } = pageOf(found, read.value);
	return respondJson(request, freshness(), {
		revision: graph.snapshot.revision,
		total,
		entities: page.map(plainEntity)
	});
};

function existed({ since, until }: Entity, date: PartialDate): boolean {
	const begun = since === undefined || firstDay(since) < dayAfter(date);
	return begun && (until === undefined || dayAfter(until) > firstDay(date));
}
