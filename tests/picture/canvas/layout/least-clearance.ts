import type { Point } from '#lib/facts/snapshot/snapshot.ts';

/** What lies at least between two centres beyond half of both rooms; Infinity of one place. */
export function leastClearance(
	places: ReadonlyMap<string, Point>,
	rooms: ReadonlyMap<string, number>
): number {
	const standing = [...places].map(([id, at]) => ({ ...at, room: rooms.get(id) ?? 0 }));
	return Math.min(
		Infinity,
		...standing.flatMap((a, index) =>
			standing.slice(index + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y) - (a.room + b.room) / 2)
		)
	);
}
