import type { Bloc } from '#lib/answers/findings/blocs/blocs.ts';
import type { Triad } from '#lib/answers/findings/balance/balance.ts';
import type { TieChange, Turn } from '#lib/answers/findings/changes/changes.ts';
import type { Contest } from '#lib/answers/findings/proxies/contest.ts';
import type { Graph } from '#lib/answers/graph/graph.ts';
import type { Highlights } from '#lib/picture/scene/highlights.ts';
import { highlightsOfTies } from '#lib/picture/scene/highlights-of-ties.ts';

// What each thing found lights up, apart from how it is told: the first picture needs no words.

export function highlightsOfContest(graph: Graph, contest: Contest): Highlights {
	const { backers, clients, conflict } = contest;
	const [one, other] = backers;
	const named = [...one.entities, ...other.entities, ...clients, conflict];
	const { opposition, rivalry, across } = contest;
	const ties = [...one.ties, ...other.ties, ...opposition, ...rivalry, ...across];
	return highlightsOfTies(graph, named, ties);
}

export function highlightsOfTriad(graph: Graph, { actors, ties }: Triad): Highlights {
	return highlightsOfTies(graph, actors, ties.flat());
}

export function highlightsOfBloc(graph: Graph, { members, joined, against }: Bloc): Highlights {
	return highlightsOfTies(graph, members, [...joined.flatMap(({ ties }) => ties), ...against]);
}

export function highlightsOfTurn(graph: Graph, { between, relationships }: Turn): Highlights {
	return highlightsOfTies(graph, between, relationships);
}

export function highlightsOfChange(graph: Graph, { relationship }: TieChange): Highlights {
	return highlightsOfTies(graph, [], [relationship]);
}
