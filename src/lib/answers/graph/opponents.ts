import type { Conflict } from '#lib/facts/model/entity.ts';
import type { Attested } from '#lib/facts/model/relationship.ts';
import type { DayRange } from '#lib/facts/model/partial-date.ts';
import { certainDays } from './holding.ts';
import { findEntity, type Graph } from './graph.ts';
import { passagesThrough } from './passage.ts';
import { tiesBetween, tiesOf } from './ties.ts';
import { intersectAll, isCovered, mergeRanges } from './window.ts';

const HOSTILE = new Set(['opposition.armed', 'opposition.rivalry']);

/** Days on which two entities are certainly enemies: by armed conflict or rivalry between them, or as primary parties on both sides of one opposed pair. */
export function hostileDays(graph: Graph, a: string, b: string, window: DayRange): DayRange[] {
	const direct = tiesBetween(graph, a, b)
		.filter((tie) => HOSTILE.has(tie.kind) && stands(tie))
		.flatMap((tie) => certainDays(tie.period, window));
	const asParties = partsOf(graph, a).flatMap((mine) =>
		partsOf(graph, b)
			.filter((theirs) => facesAsPrimary(mine, theirs))
			.flatMap((theirs) =>
				intersectAll(certainDays(mine.period, window), certainDays(theirs.period, window))
			)
	);
	return mergeRanges([...direct, ...asParties]);
}

/** Rule 2: a pact is dormant where its parties are enemies on every day of the window on which it holds. */
export function isDormant(
	graph: Graph,
	a: string,
	b: string,
	days: readonly DayRange[],
	window: DayRange
): boolean {
	const hostile = hostileDays(graph, a, b, window);
	return hostile.length > 0 && isCovered(days.length === 0 ? [window] : days, hostile);
}

/** The parts an entity takes in conflicts, at any time. */
export function partsOf(graph: Graph, entity: string): Attested[] {
	return tiesOf(graph, entity).filter(
		(tie) => tie.party !== undefined && tie.from === entity && stands(tie)
	);
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

function facesAsPrimary(mine: Attested, theirs: Attested): boolean {
	return (
		mine.to === theirs.to &&
		mine.party?.pair === theirs.party?.pair &&
		mine.party?.side !== theirs.party?.side &&
		mine.party?.part === 'primary' &&
		theirs.party?.part === 'primary'
	);
}

function stands(tie: Attested): boolean {
	return tie.evidence.state !== 'denied' && !tie.opinionOnly;
}
