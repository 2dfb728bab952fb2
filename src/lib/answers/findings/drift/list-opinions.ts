import type { ClaimHead } from '#lib/facts/model/claim.ts';
import { firstDay, type DayRange } from '#lib/facts/model/partial-date.ts';
import type { Attested } from '#lib/facts/model/relationship.ts';
import { standingClaims } from '#lib/facts/model/standing-claims.ts';
import type { Filters } from '../../graph/filters/filters.ts';
import { findEntity, type Graph } from '../../graph/graph.ts';
import { isStatementOfFact, passes } from '../../graph/filters/passes.ts';
import { tiesBetween, tiesOf } from '../../graph/ties.ts';

/** Addresses of what is held, foreseen or implied about the actor's ties with the poles and with the ideas that they espouse, by the end of those days; none unless opinions are asked for. In the order of the poles. */
export function listOpinions(
	graph: Graph,
	actor: string,
	poles: readonly string[],
	filters: Filters,
	window: DayRange
): string[] {
	if (filters.opinions !== true) return [];
	const ties = poles.flatMap((pole) => [
		...tiesBetween(graph, actor, pole),
		...ideasOf(graph, pole, filters).flatMap((idea) => tiesBetween(graph, actor, idea))
	]);
	return [...new Set(ties)]
		.filter((tie) => passes(graph, tie, filters))
		.flatMap((tie) => opinionsOn(graph, tie, window));
}

/** Ideologies that somebody is said to espouse. */
function ideasOf(graph: Graph, pole: string, filters: Filters): string[] {
	return tiesOf(graph, pole)
		.filter((tie) => tie.from === pole && findEntity(graph, tie.to)?.kind === 'ideology')
		.filter((tie) => tie.kind === 'alignment.espouses' && passes(graph, tie, filters))
		.map(({ to }) => to);
}

function opinionsOn(graph: Graph, tie: Attested, window: DayRange): string[] {
	return standingClaims(tie.claims)
		.filter((claim) => !isStatementOfFact(claim) && isSaidBy(graph, claim, window))
		.map(({ id }) => `${tie.id}/${id}`);
}

/** What was published after the days asked about does not leak in; undated sources speak when they were read. */
function isSaidBy(graph: Graph, claim: ClaimHead, window: DayRange): boolean {
	const source = graph.sources.get(claim.source);
	const said = source?.issued ?? source?.accessed;
	return said === undefined || firstDay(said) < window.to;
}
