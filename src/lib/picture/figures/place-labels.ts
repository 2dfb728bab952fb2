import type { Point } from '#lib/facts/snapshot/snapshot.ts';
import { boxAround, BoxIndex, type Box } from './box-index.ts';

/** A label looking for its place beside a shape; all lengths in pixels. */
export interface LabelWish {
	readonly id: string;
	/** Middle and half extents of the shape it belongs to. */
	readonly at: Point;
	readonly reach: { readonly x: number; readonly y: number };
	readonly width: number;
	readonly height: number;
	/** Higher comes first. */
	readonly priority: number;
	/** Would rather touch another shape than be left out; it never touches another label. */
	readonly insists: boolean;
}

export const SIDES = [
	'below',
	'above',
	'right',
	'left',
	'below-right',
	'below-left',
	'above-right',
	'above-left'
] as const;
export type Side = (typeof SIDES)[number];

export interface PlacedLabel {
	readonly side: Side;
	/** Middle of the text. */
	readonly at: Point;
	readonly box: Box;
}

const GAP = 4;
const COST_OF_SHAPE = 60;
const COST_OF_POINT = 1;
const COST_OF_SIDE = 0.7;
const COST_OF_CHANGE = 3;

/**
 * Finds each label a place beside its shape: never over another label, over
 * another shape only where it insists, over lines as little as can be. Labels
 * without a place are left out. Higher priority first, then by id; a label
 * keeps the side it had where that costs little.
 *
 * @param shapes what labels must keep off, owned by label ids
 * @param lines points along the lines, to be avoided
 */
export function placeLabels(
	wishes: readonly LabelWish[],
	shapes: readonly { readonly box: Box; readonly owner: string }[],
	lines: readonly Point[],
	before: ReadonlyMap<string, PlacedLabel>
): Map<string, PlacedLabel> {
	const taken = new BoxIndex();
	const occupied = new BoxIndex();
	const crossed = new BoxIndex();
	for (const { box, owner } of shapes) occupied.add(box, owner);
	for (const { x, y } of lines) crossed.add(boxAround(x, y, 1, 1), '');
	const placed = new Map<string, PlacedLabel>();
	const order = [...wishes].sort((a, b) => b.priority - a.priority || (a.id < b.id ? -1 : 1));
	for (const wish of order) {
		const label = cheapest(wish, taken, occupied, crossed, before.get(wish.id)?.side);
		if (label === undefined) continue;
		placed.set(wish.id, label);
		taken.add(label.box, wish.id);
	}
	return placed;
}

function cheapest(
	wish: LabelWish,
	taken: BoxIndex,
	occupied: BoxIndex,
	crossed: BoxIndex,
	before: Side | undefined
): PlacedLabel | undefined {
	let best: { label: PlacedLabel; cost: number } | undefined;
	for (const [index, side] of SIDES.entries()) {
		const label = beside(wish, side);
		if (taken.isTaken(label.box, wish.id)) continue;
		const shapes = occupied.count(label.box, wish.id);
		if (shapes > 0 && !wish.insists) continue;
		const cost =
			shapes * COST_OF_SHAPE +
			crossed.count(label.box, wish.id) * COST_OF_POINT +
			index * COST_OF_SIDE +
			(before === undefined || before === side ? 0 : COST_OF_CHANGE);
		if (best === undefined || cost < best.cost) best = { label, cost };
	}
	return best?.label;
}

function beside({ at, reach, width, height }: LabelWish, side: Side): PlacedLabel {
	const x = reach.x + GAP + width / 2;
	const y = reach.y + GAP / 2 + height / 2;
	const diagonal = { x: reach.x * 0.7 + width / 2, y: reach.y * 0.7 + height / 2 };
	const offset = {
		below: { x: 0, y },
		above: { x: 0, y: -y },
		right: { x, y: 0 },
		left: { x: -x, y: 0 },
		'below-right': diagonal,
		'below-left': { x: -diagonal.x, y: diagonal.y },
		'above-right': { x: diagonal.x, y: -diagonal.y },
		'above-left': { x: -diagonal.x, y: -diagonal.y }
	}[side];
	const middle = { x: at.x + offset.x, y: at.y + offset.y };
	return { side, at: middle, box: boxAround(middle.x, middle.y, width, height) };
}
