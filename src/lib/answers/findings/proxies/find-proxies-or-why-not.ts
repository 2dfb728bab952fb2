import type { Graph } from '../../graph/graph.ts';
import { isNonEmpty } from '../../graph/non-empty.ts';
import {
	atAnyTime,
	dropping,
	withOpinions,
	type Loosening
} from '../../graph/filters/loosening.ts';
import type { ProxiesAnswer } from './contest.ts';
import { findNotReaching } from './find-not-reaching.ts';
import { findProxies } from './find-proxies.ts';
import type { ProxiesRequest } from './search.ts';

/** In the order in which they change a question least. Standing is none of them: what certainly holds on a day is in force on it. */
const LOOSENINGS: readonly Loosening<ProxiesRequest>[] = [
	dropping('grade', 'with evidence of any grade'),
	dropping('contested', 'whether contested or not'),
	dropping('derived', 'with what is derived'),
	dropping('sources', 'from any source'),
	dropping('viewpoint', 'from any viewpoint'),
	dropping('families', 'with every family of relationship'),
	dropping('layers', 'on every layer'),
	dropping('kinds', 'with every kind of relationship'),
	dropping('entityKinds', 'of every kind of entity'),
	atAnyTime(),
	{
		without: 'in any conflict',
		loosen: (request) => (request.conflicts.length > 0 ? { ...request, conflicts: [] } : undefined)
	},
	{
		without: 'whoever takes part',
		loosen: (request) => (request.actors.length > 0 ? { ...request, actors: [] } : undefined)
	},
	withOpinions()
];

/** Finds contests; where there is none, says which single filter keeps them out, and which sources of backing do not reach the days asked about. */
export function findProxiesOrWhyNot(
	graph: Graph,
	request: ProxiesRequest,
	signal?: AbortSignal
): ProxiesAnswer {
	const found = findProxies(graph, request, signal);
	if (found.contests.length > 0) return found;
	if (!found.complete) return { ...found, instead: 'unknown' };
	const notReaching = findNotReaching(graph, request);
	const answer = { ...found, ...(isNonEmpty(notReaching) ? { notReaching } : {}) };
	let isUnknown = false;
	for (const { without, loosen } of LOOSENINGS) {
		const looser = loosen(request);
		if (looser === undefined) continue;
		const { contests, complete } = findProxies(graph, looser, signal);
		if (contests.length > 0) return { ...answer, instead: { without, contests: contests.length } };
		isUnknown ||= !complete;
	}
	return isUnknown ? { ...answer, instead: 'unknown' } : answer;
}
