import type { Point } from '#lib/facts/snapshot/snapshot.ts';
import { roundPoint } from './open-entities.ts';

const ENTRY = /^([a-z0-9-]+)@(-?\d{1,7}),(-?\d{1,7})$/;

/** `turkiye@-120,340;russia@80,-15`, sorted by id. Coordinates are rounded. */
export function encodePoints(points: ReadonlyMap<string, Point>): string {
	return [...points]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([id, point]) => {
			const { x, y } = roundPoint(point);
			return `${id}@${x},${y}`;
		})
		.join(';');
}

/** Reads what `encodePoints` wrote; entries that cannot be read are handed back beside the points. */
export function decodePoints(text: string): { points: Map<string, Point>; unread: string[] } {
	const points = new Map<string, Point>();
	const unread: string[] = [];
	for (const entry of text.split(';').filter((part) => part !== '')) {
		const [, id, x, y] = ENTRY.exec(entry) ?? [];
		if (id === undefined) unread.push(entry);
		else points.set(id, roundPoint({ x: Number(x), y: Number(y) }));
	}
	return { points, unread };
}
