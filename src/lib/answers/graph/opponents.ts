import type { Conflict } from '#lib/facts/model/entity.ts';
import type { Attested } from '#lib/facts/model/relationship.ts';
import type { DayRange } from '#lib/facts/model/partial-date.ts';
import { certainlyOverlaps } from './holding.ts';
import { findEntity, type Graph } from './graph.ts';
import { tiesBetween, tiesOf } from './ties.ts';

const HOSTILE = new Set(['opposition.armed', 'opposition.rivalry']);

/** Ids of the ties that make two entities enemies on those days: armed conflict or rivalry between them, or primary parts on both sides of one opposed pair. */
export function hostilitiesBetween(graph: Graph, a: string, b: string, window: DayRange): string[] {
	const direct = tiesBetween(graph, a, b)
		.filter((tie) => HOSTILE.has(tie.kind) && stands(tie) && certainlyOverlaps(tie.period, window))
		.map(({ id }) => id);
	const pairs = partsIn(graph, a, window).flatMap((mine) =>
		partsIn(graph, b, window)
			.filter((theirs) => facesAsPrimary(mine, theirs))
			.flatMap((theirs) => [mine.id, theirs.id])
	);
	return [...new Set([...direct, ...pairs])];
}

/** The parts an entity takes in conflicts on those days. */
export function partsIn(graph: Graph, entity: string, window: DayRange): Attested[] {
	return tiesOf(graph, entity).filter(
		(tie) =>
			tie.party !== undefined &&
			tie.from === entity &&
			stands(tie) &&
			certainlyOverlaps(tie.period, window)
	);
}

/** Whether the supported and the opponent stand against each other in that conflict on those days: by an opposition tie, or as parties on two sides of one pair. */
export function areOpposedIn(
	graph: Graph,
	conflict: string,
	a: string,
	b: string,
	window: DayRange
): boolean {
	const sides = (entity: string) =>
		partsIn(graph, entity, window).filter((part) => part.to === conflict);
	return sides(a).some((mine) =>
		sides(b).some(
			(theirs) => mine.party?.pair === theirs.party?.pair && mine.party?.side !== theirs.party?.side
		)
	);
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
