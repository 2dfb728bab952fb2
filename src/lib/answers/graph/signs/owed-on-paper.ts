import type { DayRange } from '#lib/facts/model/partial-date.ts';
import { assertsAndStands } from '#lib/facts/snapshot/codes.ts';
import { kindAt, type Graph } from '../graph.ts';
import { signedDaysAt } from '../filters/holding-at.ts';
import { ALL_TIME, intersectAll, mergeRanges } from '../filters/window.ts';
import { perGraph } from '../per-graph.ts';
import { membershipsByActor } from './memberships-by-actor.ts';
import { PACT_KINDS } from './pact-kinds.ts';

/**
 * Rule 2: an obligation owed only through an organisation whose duty is listed as one on
 * paper is dormant. Codings of alliances name no treaties: a pact that rests on datasets
 * alone is taken for that of such an organisation while both ends are members of it, and
 * of none whose duty is kept; a publication that knows of a treaty between the two lifts
 * it. Past its horizon a pact is judged by the days on which it was observed.
 */
export function isOwedOnPaperAt(graph: Graph, pact: number, window: DayRange): boolean {
	const common = commonDays(graph, pact);
	if (common === undefined) return false;
	const asked = signedDaysAt(graph.columns, pact, window);
	const days = asked.length > 0 ? asked : signedDaysAt(graph.columns, pact, ALL_TIME).slice(-1);
	return meet(days, common.onPaper) && !meet(days, common.kept);
}

/** Days on which the two ends of a pact are members of one organisation, by whether its duty is kept. */
interface CommonDays {
	readonly onPaper: readonly DayRange[];
	readonly kept: readonly DayRange[];
}

/** Undefined where the pact is no mere coding, or the two are in no such organisation. */
function commonDays(graph: Graph, pact: number): CommonDays | undefined {
	const known = commonByPact(graph);
	if (known.has(pact)) return known.get(pact);
	const common = isOnlyCoded(graph, pact) ? findCommon(graph, pact) : undefined;
	known.set(pact, common);
	return common;
}

/** Membership does not depend on the question: worked out once a pact. */
const commonByPact = perGraph(() => new Map<number, CommonDays | undefined>());

/** Which pacts a duty explains: who must defend another must consult with it too. */
const COVERED = {
	defence: [PACT_KINDS.defence, PACT_KINDS.consultation],
	consultation: [PACT_KINDS.consultation]
} as const satisfies Record<keyof typeof PACT_KINDS, readonly string[]>;

function findCommon(graph: Graph, pact: number): CommonDays | undefined {
	const { from, to } = graph.columns.relationships;
	const { id: kind } = kindAt(graph, pact);
	const theirs = obligingDays(graph, to[pact] ?? -1);
	const onPaper: DayRange[] = [];
	const kept: DayRange[] = [];
	for (const [organisation, days] of obligingDays(graph, from[pact] ?? -1)) {
		const obligation = obligationAt(graph, organisation);
		if (obligation === undefined || !COVERED[obligation.duty].some((covered) => covered === kind))
			continue;
		const both = intersectAll(days, theirs.get(organisation) ?? []);
		(obligation.dormant ? onPaper : kept).push(...both);
	}
	return onPaper.length === 0 ? undefined : { onPaper: mergeRanges(onPaper), kept };
}

/** The organisations that bind an entity, by index, with the days on which it may be a full member. */
function obligingDays(graph: Graph, entity: number): Map<number, DayRange[]> {
	const { to } = graph.columns.relationships;
	const days = new Map<number, DayRange[]>();
	for (const tie of membershipsByActor(graph).get(entity) ?? []) {
		const organisation = to[tie] ?? -1;
		if (obligationAt(graph, organisation) === undefined) continue;
		const own = signedDaysAt(graph.columns, tie, ALL_TIME);
		days.set(organisation, [...(days.get(organisation) ?? []), ...own]);
	}
	return days;
}

function obligationAt({ entities }: Graph, index: number) {
	const entity = entities.at(index);
	return entity?.kind === 'organisation' ? entity.obligation : undefined;
}

function isOnlyCoded({ columns, snapshot }: Graph, pact: number): boolean {
	const { claimRows } = columns.relationships;
	const { source, marks } = columns.claims;
	for (let claim = claimRows[pact] ?? 0; claim < (claimRows[pact + 1] ?? 0); claim++) {
		if (!assertsAndStands(marks[claim] ?? 0)) continue;
		if (snapshot.sources.at(source[claim] ?? -1)?.type !== 'dataset') return false;
	}
	return true;
}

function meet(a: readonly DayRange[], b: readonly DayRange[]): boolean {
	return a.some((mine) => b.some(({ from, to }) => mine.from < to && from < mine.to));
}
