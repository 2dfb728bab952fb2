import type { Instead, PathsAnswer } from '../answer.ts';
import { countHops } from './count-hops.ts';
import type { Graph } from '../graph.ts';
import { isNonEmpty } from '../non-empty.ts';
import { findNotReaching } from './not-reaching.ts';
import { MOST_EXPANSIONS, tracePaths, type PathsRequest } from './trace-paths.ts';
import { budgetOf, spend, spentOf, type Budget } from '../walking/budget.ts';
import { atAnyTime, dropping, withOpinions, type Loosening } from '../filters/loosening.ts';

/** The longest path that can be asked for. */
const MOST_STEPS = 8;

/** In the order in which they change a question least. */
const LOOSENINGS: readonly Loosening<PathsRequest>[] = [
	dropping('standing', 'with last-observed ties'),
	dropping('grade', 'with evidence of any grade'),
	dropping('contested', 'whether contested or not'),
	dropping('derived', 'with pacts that follow from common membership'),
	dropping('sources', 'from any source'),
	dropping('viewpoint', 'from any viewpoint'),
	dropping('families', 'with every family of relationship'),
	dropping('layers', 'on every layer'),
	dropping('kinds', 'with every kind of relationship'),
	dropping('entityKinds', 'through every kind of entity'),
	{
		without: 'with every kind of relationship',
		loosen: ({ kinds, ...rest }) => (kinds === undefined ? undefined : rest)
	},
	{
		without: 'without requiring one common time',
		loosen: (request) => (request.together ? { ...request, together: false } : undefined)
	},
	{
		without: 'without the entities it must pass',
		loosen: (request) => (request.via.length > 0 ? { ...request, via: [] } : undefined)
	},
	{
		without: 'without the entities it must avoid',
		loosen: (request) => (request.avoid.length > 0 ? { ...request, avoid: [] } : undefined)
	},
	{
		without: 'with a longer chain',
		loosen: (request) => {
			const more = request.maxHops < 4 ? 4 : MOST_STEPS;
			return request.maxHops < more ? { ...request, maxHops: more } : undefined;
		}
	},
	{
		without: 'against the arrows as well',
		loosen: (request) =>
			request.heading === 'any' ? undefined : { ...request, heading: 'any' as const }
	},
	atAnyTime(),
	{
		without: 'across organisations and ideologies',
		loosen: (request) => (request.hubs ? undefined : { ...request, hubs: true })
	},
	withOpinions()
];

/** Traces paths; where there is none, says why: the single filter whose removal would give one, and the data sets that do not reach the days asked about. What the suggestion took counts as searched. */
export function tracePathsOrWhyNot(
	graph: Graph,
	request: PathsRequest,
	signal?: AbortSignal
): PathsAnswer {
	const answer = tracePaths(graph, request, signal);
	if (answer.outcome === 'found') return answer;
	const budget = budgetOf(MOST_EXPANSIONS, signal);
	const instead = suggestInstead(graph, request, budget);
	const notReaching = findNotReaching(graph, request);
	return {
		...answer,
		searched: answer.searched + spentOf(budget),
		...(instead === 'none' ? {} : { instead }),
		...(isNonEmpty(notReaching) ? { notReaching } : {})
	};
}

/**
 * The single filter whose removal would give a path where there is none; `none`
 * where no single one would; `unknown` where a search for one was cut off. All
 * share one budget, each an equal part of what is left, so that one that is dear
 * does not keep the others from being tried.
 */
export function suggestInstead(
	graph: Graph,
	request: PathsRequest,
	budget: Budget
): Instead | 'none' | 'unknown' {
	const looser = LOOSENINGS.flatMap(({ without, loosen }) => {
		const asked = loosen(request);
		return asked === undefined ? [] : [{ without, asked }];
	});
	let otherwise: 'none' | 'unknown' = 'none';
	for (const [index, { without, asked }] of looser.entries()) {
		const share = budgetOf(Math.floor(budget.left / (looser.length - index)), budget.signal);
		const steps = countHops(graph, asked, share);
		spend(budget, spentOf(share));
		if (steps === 'cut-off') otherwise = 'unknown';
		else if (steps !== 'none') return { without, steps };
	}
	return otherwise;
}
