import type { EntityKind } from '#lib/facts/model/entity.ts';

const SMALLEST: Readonly<Record<EntityKind, number>> = {
	state: 34,
	leader: 26,
	ideology: 30,
	conflict: 34,
	organisation: 28,
	group: 30
};
const GROWTH = 3.2;
const MOST_GROWTH = 14;

/** Diameter in world units: grows with the logarithm of what is drawn at it, a step more in focus. */
export function sizeOf(kind: EntityKind, drawn: number, focus: boolean): number {
	const growth = Math.min(MOST_GROWTH, GROWTH * Math.log2(1 + drawn));
	return Math.round(SMALLEST[kind] + (focus ? Math.max(growth, MOST_GROWTH * 0.7) : growth));
}
