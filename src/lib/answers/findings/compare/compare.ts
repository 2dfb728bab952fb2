import { standingOn } from '#lib/facts/model/standing.ts';
import { isWalked, type Walking } from '../../graph/walking/admit.ts';
import { kindOf, type Graph } from '../../graph/graph.ts';
import { passes } from '../../graph/filters/passes.ts';
import { tracePathsOrWhyNot } from '../../graph/paths/suggest-instead.ts';
import { tiesBetween } from '../../graph/ties.ts';
import type { PathsRequest } from '../../graph/paths/trace-paths.ts';
import type { Comparison, FindingKind, Rungs, Side } from './comparison.ts';
import { decidingIds, findQualifiers } from './find-qualifiers.ts';
import { findRungs } from './find-rungs.ts';
import { listSearched } from './list-searched.ts';
import { nameFinding } from './name-finding.ts';

/** Paths of a side among which the first determinate one is looked for, however few are to be listed. */
const PATHS_LOOKED_AT = 50;

/** Lays two chains of relationships side by side: the best path of each, what ties the two, and what that is called. */
export function compare(
	graph: Graph,
	requests: { readonly left: PathsRequest; readonly right: PathsRequest },
	signal?: AbortSignal
): Comparison {
	const left = sideOf(graph, requests.left, signal);
	const right = sideOf(graph, requests.right, signal);
	const { filters, window, hubs } = requests.left;
	const walking: Walking = { filters, window, hubs };
	const four = { left: [left.from, left.to], right: [right.from, right.to] } as const;
	const rungs = findRungs(graph, four, walking);
	const kind = nameFinding({
		left: left.best?.sign,
		right: right.best?.sign,
		sameClient: left.to === right.to,
		samePatron: left.from === right.from,
		clients: rungs.clients?.sign,
		patrons: rungs.patrons?.sign
	});
	const qualifiers = findQualifiers(graph, left, right, rungs, walking);
	return {
		left,
		right,
		rungs,
		finding: {
			kind,
			qualifiers,
			relationships: carriers(graph, kind, left, right, rungs)
		},
		lookedFor: listSearched(graph, left, right, rungs, qualifiers, walking),
		ended: [
			...new Set([
				...endedOf(graph, left, { ...walking, ...kindsOf(requests.left) }),
				...endedOf(graph, right, { ...walking, ...kindsOf(requests.right) })
			])
		]
	};
}

function sideOf(graph: Graph, request: PathsRequest, signal?: AbortSignal): Side {
	const wide = { ...request, limit: Math.max(request.limit, PATHS_LOOKED_AT) };
	const answer = tracePathsOrWhyNot(graph, wide, signal);
	const best = answer.paths.find(({ sign }) => sign !== 'indeterminate') ?? answer.paths[0];
	return {
		from: request.from,
		to: request.to,
		answer: { ...answer, paths: answer.paths.slice(0, request.limit) },
		...(best === undefined ? {} : { best })
	};
}

/** The relationships a finding rests on: what decides both sides, and the rung that names it. */
function carriers(
	graph: Graph,
	kind: FindingKind,
	left: Side,
	right: Side,
	rungs: Rungs
): string[] {
	const sides = [left.best, right.best].flatMap((path) => path?.steps ?? []);
	const rung = rungFor(kind, rungs);
	const steps = rung === undefined ? sides : [...sides, rung];
	return [...new Set(steps.flatMap((step) => decidingIds(graph, step)))];
}

function rungFor(kind: FindingKind, rungs: Rungs) {
	switch (kind) {
		case 'opposed-patrons':
		case 'shared-patron':
		case 'aligned-clients':
			return rungs.clients;
		case 'aligned-patrons':
		case 'rivals-without-contest':
			return rungs.patrons;
		case 'mixed':
			return rungs.clients ?? rungs.patrons;
		case 'incomplete':
		case 'one-sided-backing':
		case 'shared-opponent':
		case 'opponents':
		case 'patron-and-opponent':
		case 'shared-client':
		case 'unconnected':
			return undefined;
		default:
			return kind satisfies never;
	}
}

/** What once tied the two of a side in walking direction and had ended by then. */
function endedOf(graph: Graph, side: Side, walking: Walking): string[] {
	const { filters, window } = walking;
	return tiesBetween(graph, side.from, side.to)
		.filter((tie) => tie.from === side.from || tie.mutual)
		.filter((tie) => isWalked(kindOf(graph, tie), tie, walking) && passes(graph, tie, filters))
		.filter((tie) => standingOn(tie.period, window).standing === 'ended')
		.sort((a, b) => lastDay(b.period) - lastDay(a.period) || (a.id < b.id ? -1 : 1))
		.map(({ id }) => id);
}

function kindsOf({ kinds }: PathsRequest): Pick<Walking, 'kinds'> {
	return kinds === undefined ? {} : { kinds };
}

function lastDay(period: { readonly spans: readonly { possible: { to: number } }[] }): number {
	return period.spans.at(-1)?.possible.to ?? Infinity;
}
