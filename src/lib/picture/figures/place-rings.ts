import type { Point } from '#lib/facts/snapshot/snapshot.ts';
import type { SceneBundle } from '../scene/scene.ts';
import { boxAround, BoxIndex, type Box } from './box-index.ts';
import { remarkOn, ringOn } from './line-form.ts';
import { pointOn, type Curve } from './line-geometry.ts';
import type { TextFace } from './measure-text.ts';

/** A count, a year or a word on a line. */
export interface PlacedRing {
	readonly bundle: SceneBundle;
	readonly at: Point;
	/** Where the remark is centred: beside the ring, or on the line where there is none. */
	readonly remarkAt: Point;
	readonly boxes: readonly Box[];
}

export const RING_RADIUS = 8.5;
export const REMARK: TextFace = { family: 'sans', weight: 600, size: 10.5 };
/** Places tried, along the line. */
const PLACES = [0.5, 0.42, 0.58, 0.34, 0.66, 0.27, 0.73] as const;
/** A line shorter than this carries nothing. */
const SHORTEST = 44;
const GAP = 4;

/** Finds counts and remarks their places on the lines, where they touch no shape and not each other; those in focus first. What finds none is left out. */
export function placeRings(
	curves: readonly { readonly bundle: SceneBundle; readonly curve: Curve }[],
	shapes: readonly { readonly box: Box; readonly owner: string }[],
	measure: (text: string, face: TextFace) => number
): PlacedRing[] {
	const taken = new BoxIndex();
	for (const { box, owner } of shapes) taken.add(box, owner);
	const inOrder = [...curves].sort((a, b) => rank(b.bundle) - rank(a.bundle));
	return inOrder.flatMap(({ bundle, curve }) => {
		const ring = ringOn(bundle);
		const remark = remarkOn(bundle);
		if (ring === undefined && remark === undefined) return [];
		if (Math.hypot(curve.to.x - curve.from.x, curve.to.y - curve.from.y) < SHORTEST) return [];
		const radius = ring === undefined ? 0 : RING_RADIUS + (ring.doubled ? 2.5 : 0.5);
		const width = remark === undefined ? 0 : measure(remark, REMARK) + 4;
		for (const t of PLACES) {
			const at = pointOn(curve, t);
			const remarkAt = ring === undefined ? at : { x: at.x + radius + GAP + width / 2, y: at.y };
			const boxes = [
				...(ring === undefined ? [] : [boxAround(at.x, at.y, 2 * radius, 2 * radius)]),
				...(remark === undefined ? [] : [boxAround(remarkAt.x, remarkAt.y, width, 14)])
			];
			if (boxes.some((box) => taken.isTaken(box, bundle.id))) continue;
			for (const box of boxes) taken.add(box, bundle.id);
			return [{ bundle, at, remarkAt, boxes }];
		}
		return [];
	});
}

/** Of two days compared, what turned is looked for first. */
function rank({ emphasis, selected, change }: SceneBundle): number {
	const turned = change?.state === 'turned' ? 0.5 : 0;
	return turned + (selected ? 2 : 0) + (emphasis === 'focus' ? 1 : emphasis === 'plain' ? 0 : -1);
}
