import * as v from 'valibot';
import { fold } from '#lib/answers/graph/fold.ts';
import { plainSource } from '#lib/exchange/plain-records.ts';
import { PAGE_PARAMETERS, pageOf } from '#lib/app/server/api/page-of.ts';
import { one, readParameters } from '#lib/app/server/api/parameters.ts';
import { respondJson } from '#lib/app/server/api/respond.ts';
import { loaded } from '#lib/app/server/loaded.ts';
import type { RequestHandler } from './$types';

const PARAMETERS = {
	q: one('part of a title or publisher', v.pipe(v.string(), v.minLength(1), v.maxLength(200))),
	...PAGE_PARAMETERS
} as const;

export const GET: RequestHandler = ({ request, url }) => {
	const read = readParameters(url.searchParams, PARAMETERS);
	if (!read.ok) return read.response;
	const { graph, freshness } = loaded();
	const wanted = fold(read.value.q ?? '');
	const found = graph.snapshot.sources.filter(({ id, title, publisher = '' }) =>
		fold(`${id} ${title} ${publisher}`).includes(wanted)
	);
	const { total, page } = pageOf(found, read.value);
	return respondJson(request, freshness(), {
		revision: graph.snapshot.revision,
		total,
		sources: page.map(plainSource)
	});
};
