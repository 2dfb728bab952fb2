import type { Day, DayRange } from '#lib/facts/model/partial-date.ts';
import { firstDay, dayAfter } from '#lib/facts/model/partial-date.ts';
import type { Attested } from '#lib/facts/model/relationship.ts';
import type { Filters } from '../../graph/filters/filters.ts';
import type { Graph } from '../../graph/graph.ts';
import { possibleDays } from '../../graph/filters/holding.ts';
import { findConflict, partsIn } from '../../graph/signs/opponents.ts';
import { passes } from '../../graph/filters/passes.ts';
import { tiesOf } from '../../graph/ties.ts';

/** Mediation by an entity between two others on those days or earlier in the same episode of a conflict between them: a truce brokered five days ago still makes a mediator. */
export function findMediation(
	graph: Graph,
	mediator: string,
	between: readonly [string, string],
	filters: Filters,
	window: DayRange
): Attested[] {
	const contests = contestsBetween(graph, between, window);
	const since = Math.min(window.from, ...contests.map(({ episodeFrom }) => episodeFrom));
	const about = new Set([...between, ...contests.map(({ conflict }) => conflict)]);
	const ties = tiesOf(graph, mediator).filter(
		(tie) =>
			tie.kind === 'support.mediation' &&
			tie.from === mediator &&
			about.has(tie.to) &&
			passes(graph, tie, filters) &&
			possibleDays(tie.period, { from: since, to: window.to }).length > 0
	);
	const both = between.every((end) => ties.some((tie) => tie.to === end));
	const conflictItself = ties.some((tie) => !between.includes(tie.to));
	return both || conflictItself ? ties : [];
}

interface Contest {
	readonly conflict: string;
	/** First day of the episode in progress; the window's first day where none is. */
	readonly episodeFrom: Day;
}

/** Conflicts in which the two take parts on different sides of one pair, on those days. */
export function contestsBetween(
	graph: Graph,
	[a, b]: readonly [string, string],
	window: DayRange
): Contest[] {
	const theirs = partsIn(graph, b, window);
	const conflicts = partsIn(graph, a, window)
		.filter((mine) =>
			theirs.some(
				(other) =>
					other.to === mine.to &&
					other.party?.pair === mine.party?.pair &&
					other.party?.side !== mine.party?.side
			)
		)
		.map((tie) => tie.to);
	return [...new Set(conflicts)].map((conflict) => ({
		conflict,
		episodeFrom: episodeStart(graph, conflict, window)
	}));
}

function episodeStart(graph: Graph, conflict: string, window: DayRange): Day {
	const starts = (findConflict(graph, conflict)?.episodes ?? [])
		.filter(
			(episode) =>
				firstDay(episode.since) < window.to &&
				(episode.until === undefined || dayAfter(episode.until) > window.from)
		)
		.map((episode) => firstDay(episode.since));
	return Math.min(window.from, ...starts);
}
