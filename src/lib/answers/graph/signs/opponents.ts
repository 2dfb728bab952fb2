import type { Conflict } from '#lib/facts/model/entity.ts';
import type { Attested } from '#lib/facts/model/relationship.ts';
import type { DayRange } from '#lib/facts/model/partial-date.ts';
import { DENIED, FLAG, NOBODY } from '#lib/facts/snapshot/codes.ts';
import {
	isSecondaryPart,
	pairOfPart,
	sideOfPart
} from '#lib/facts/snapshot/relationship-columns.ts';
import { findEntity, kindAt, type Graph } from '../graph.ts';
import { certainDaysAt, signedDaysAt } from '../filters/holding-at.ts';
import { certainDays } from '../filters/holding.ts';
import { groupByStart } from './group-by-start.ts';
import { passagesThrough } from './passage.ts';
import { perGraph } from '../per-graph.ts';
import { runBetween, tieAt } from '../ties.ts';
import {
	ALL_TIME,
	intersect,
	intersectAll,
	isCovered,
	isEmpty,
	mergeRanges
} from '../filters/window.ts';

const HOSTILE = new Set(['opposition.armed', 'opposition.rivalry']);

/** Days on which two entities are certainly enemies: by armed conflict or rivalry between them, or as primary parties on both sides of one opposed pair. */
export function hostileDays(graph: Graph, a: string, b: string, window: DayRange): DayRange[] {
	const [at, other] = [graph.indexOfEntity.get(a), graph.indexOfEntity.get(b)];
	return at === undefined || other === undefined ? [] : hostileDaysAt(graph, at, other, window);
}

/** Rule 2: a pact is dormant where its parties are enemies on every day of the window on which it holds. */
export function isDormant(
	graph: Graph,
	a: string,
	b: string,
	days: readonly DayRange[],
	window: DayRange
): boolean {
	return isCoveredBy(hostileDays(graph, a, b, window), days, window);
}

/** The same for the pact at an index, on the days on which it may carry a sign. */
export function isDormantAt(graph: Graph, pact: number, window: DayRange): boolean {
	const { from, to } = graph.columns.relationships;
	const hostile = hostileDaysAt(graph, from[pact] ?? 0, to[pact] ?? 0, window);
	if (hostile.length === 0) return false;
	return isCoveredBy(hostile, signedDaysAt(graph.columns, pact, window), window);
}

/** The parts an entity takes in conflicts, at any time. */
export function partsOf(graph: Graph, entity: string): Attested[] {
	const at = graph.indexOfEntity.get(entity);
	return at === undefined ? [] : partsAt(graph, at).map((index) => tieAt(graph, index));
}

/** The parts an entity certainly takes in conflicts on those days. */
export function partsIn(graph: Graph, entity: string, window: DayRange): Attested[] {
	return partsOf(graph, entity).filter((tie) => certainDays(tie.period, window).length > 0);
}

/** Whether two stand against each other in that conflict on those days, or when last observed: as parties of one opposed pair, at least one of them primary. */
export function areOpposedIn(
	graph: Graph,
	conflict: string,
	a: string,
	b: string,
	window: DayRange
): boolean {
	const parts = (entity: string) => partsOf(graph, entity).filter(({ to }) => to === conflict);
	return passagesThrough(parts(a), parts(b), window).some(({ sign }) => sign === '-');
}

/** The conflict of that id, or undefined. */
export function findConflict(graph: Graph, id: string): Conflict | undefined {
	const entity = findEntity(graph, id);
	return entity?.kind === 'conflict' ? entity : undefined;
}

function isCoveredBy(
	hostile: readonly DayRange[],
	days: readonly DayRange[],
	window: DayRange
): boolean {
	return hostile.length > 0 && isCovered(days.length === 0 ? [window] : days, hostile);
}

function hostileDaysAt(graph: Graph, a: number, b: number, window: DayRange): DayRange[] {
	const ever = everHostile(graph, a, b);
	if (ever.length === 0 || window === ALL_TIME) return ever;
	return ever.map((days) => intersect(days, window)).filter((days) => !isEmpty(days));
}

/** Enmity does not depend on the question: worked out once a pair. */
function everHostile(graph: Graph, a: number, b: number): DayRange[] {
	const pairs = hostility(graph);
	const [low, high] = a < b ? [a, b] : [b, a];
	const key = low * graph.columns.entityIds.length + high;
	const known = pairs.get(key);
	if (known !== undefined) return known;
	const days = mergeRanges([...byTies(graph, low, high), ...byParts(graph, low, high)]);
	pairs.set(key, days);
	return days;
}

const hostility = perGraph(() => new Map<number, DayRange[]>());

function byTies(graph: Graph, a: number, b: number): DayRange[] {
	const [start, end] = runBetween(graph, a, b);
	return [...graph.arcs.subarray(start, end)]
		.filter((tie) => HOSTILE.has(kindAt(graph, tie).id) && stands(graph, tie))
		.flatMap((tie) => certainDaysAt(graph.columns, tie, ALL_TIME));
}

function byParts(graph: Graph, a: number, b: number): DayRange[] {
	const theirs = partsAt(graph, b);
	if (theirs.length === 0) return [];
	return partsAt(graph, a).flatMap((mine) =>
		theirs
			.filter((other) => facesAsPrimary(graph, mine, other))
			.flatMap((other) =>
				intersectAll(
					certainDaysAt(graph.columns, mine, ALL_TIME),
					certainDaysAt(graph.columns, other, ALL_TIME)
				)
			)
	);
}

/** Indices of the parts that an entity takes. */
function partsAt(graph: Graph, entity: number): readonly number[] {
	return partsByActor(graph).get(entity) ?? NO_PARTS;
}

const NO_PARTS: readonly number[] = [];

const partsByActor = perGraph((graph) => {
	const { part } = graph.columns.relationships;
	return groupByStart(graph, (tie) => part[tie] !== NOBODY && stands(graph, tie));
});

function facesAsPrimary({ columns }: Graph, mine: number, theirs: number): boolean {
	const { to, part } = columns.relationships;
	const [one, other] = [part[mine] ?? NOBODY, part[theirs] ?? NOBODY];
	return (
		to[mine] === to[theirs] &&
		pairOfPart(one) === pairOfPart(other) &&
		sideOfPart(one) !== sideOfPart(other) &&
		!isSecondaryPart(one) &&
		!isSecondaryPart(other)
	);
}

function stands({ columns }: Graph, tie: number): boolean {
	const { evidence, flags } = columns.relationships;
	return evidence[tie] !== DENIED && ((flags[tie] ?? 0) & FLAG.opinionOnly) === 0;
}
