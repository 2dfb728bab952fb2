import type { Point } from '#lib/facts/snapshot/snapshot.ts';

/** What hands do on a map; points are in pixels from its upper left corner. */
export interface Hands {
	readonly pan: (x: number, y: number) => void;
	readonly zoomAt: (at: Point, factor: number) => void;
	readonly tap: (at: Point) => void;
	readonly doubleTap: (at: Point) => void;
	/** Undefined when the pointer left. */
	readonly hover: (at: Point | undefined) => void;
}

/** Pixels within which a press is a tap, not a drag. */
const STILL = 4;
/** Of the stage below: one notch of a wheel is as much here as there. */
const WHEEL = 0.0018;

/** Listens to mouse, pen and fingers on an element: drag to pan, wheel and two fingers to zoom. Returns what stops it. */
export function listenToHands(element: HTMLElement, hands: Hands): () => void {
	const stop = new AbortController();
	const { signal } = stop;
	const held = new Map<number, Point>();
	let travelled = 0;
	const pointOf = ({ clientX, clientY }: MouseEvent): Point => {
		const { left, top } = element.getBoundingClientRect();
		return { x: clientX - left, y: clientY - top };
	};

	element.addEventListener(
		'pointerdown',
		(event) => {
			if (event.button !== 0) return;
			element.setPointerCapture(event.pointerId);
			if (held.size === 0) travelled = 0;
			held.set(event.pointerId, pointOf(event));
		},
		{ signal }
	);
	element.addEventListener(
		'pointermove',
		(event) => {
			const [now, before] = [pointOf(event), held.get(event.pointerId)];
			if (before === undefined) return hands.hover(now);
			const [other] = [...held].filter(([id]) => id !== event.pointerId);
			held.set(event.pointerId, now);
			travelled += Math.hypot(now.x - before.x, now.y - before.y);
			if (other === undefined) {
				if (travelled > STILL) hands.pan(now.x - before.x, now.y - before.y);
				return;
			}
			const [, still] = other;
			const apart = (point: Point) => Math.max(1, Math.hypot(point.x - still.x, point.y - still.y));
			const middle = { x: (now.x + still.x) / 2, y: (now.y + still.y) / 2 };
			hands.pan((now.x - before.x) / 2, (now.y - before.y) / 2);
			hands.zoomAt(middle, apart(now) / apart(before));
		},
		{ signal }
	);
	const release = (event: PointerEvent) => {
		const wasHeld = held.delete(event.pointerId);
		if (wasHeld && event.type === 'pointerup' && travelled <= STILL && held.size === 0)
			hands.tap(pointOf(event));
	};
	element.addEventListener('pointerup', release, { signal });
	element.addEventListener('pointercancel', release, { signal });
	element.addEventListener('pointerleave', () => hands.hover(undefined), { signal });
	element.addEventListener('dblclick', (event) => hands.doubleTap(pointOf(event)), { signal });
	element.addEventListener(
		'wheel',
		(event) => {
			event.preventDefault();
			const pixels = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 33 : 1;
			hands.zoomAt(pointOf(event), Math.exp(-event.deltaY * pixels * WHEEL));
		},
		{ signal, passive: false }
	);
	return () => stop.abort();
}
