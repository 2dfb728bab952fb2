import { isOwn, toOwn } from '#lib/facts/model/own.ts';
import type { OwnRecords } from '#lib/facts/records/own/check-own.ts';
import type { OwnView } from '#lib/facts/snapshot/merge-own.ts';
import type { Point } from '#lib/facts/snapshot/snapshot.ts';

/** World units between neighbours that nothing else places. */
const APART = 60;
/** Turns from one seed of a sunflower to the next: no two come to stand behind each other. */
const GOLDEN = Math.PI * (3 - Math.sqrt(5));

/**
 * Where a reader's entities stand. By themselves: where the file says, else around the
 * middle. Among the project's: beside what they are tied to; those tied to nothing of
 * the project's apart from all others.
 */
export function placeOwn(
	{ entities, relationships }: OwnRecords,
	given: ReadonlyMap<string, Point>,
	known: ReadonlyMap<string, Point>,
	how: OwnView
): ReadonlyMap<string, Point> {
	const others = how === 'beside' ? namedOf(relationships) : [];
	const ids = [...entities.map(({ id }) => id), ...others];
	if (how === 'beside')
		return new Map(ids.map((id, index) => [id, given.get(id) ?? seed(index, { x: 0, y: 0 })]));
	const neighbours = new Map<string, Point[]>();
	for (const { from, to } of relationships)
		for (const [own, other] of [
			[from, to],
			[to, from]
		] as const) {
			const at = known.get(other);
			if (isOwn(own) && at !== undefined) neighbours.set(own, [...(neighbours.get(own) ?? []), at]);
		}
	const aside = { x: Math.max(0, ...[...known.values()].map(({ x }) => x)) + 10 * APART, y: 0 };
	return new Map(
		ids.map((id, index) => {
			const beside = neighbours.get(id);
			return [id, beside === undefined ? seed(index, aside) : seed(index % 7, middleOf(beside))];
		})
	);
}

/** Places of a file under the names that its entities go by. */
export function renamePlaces(
	places: ReadonlyMap<string, Point>,
	same: ReadonlyMap<string, string>
): ReadonlyMap<string, Point> {
	return new Map([...places].map(([id, at]) => [same.get(id) ?? toOwn(id), at]));
}

function namedOf(relationships: OwnRecords['relationships']): string[] {
	return [...new Set(relationships.flatMap(({ from, to }) => [from, to]))].filter(
		(id) => !isOwn(id)
	);
}

function seed(index: number, around: Point): Point {
	const radius = APART * Math.sqrt(index + 1);
	const angle = index * GOLDEN;
	return {
		x: Math.round(around.x + radius * Math.cos(angle)),
		y: Math.round(around.y + radius * Math.sin(angle))
	};
}

function middleOf(points: readonly Point[]): Point {
	const sum = points.reduce((so, { x, y }) => ({ x: so.x + x, y: so.y + y }));
	return { x: sum.x / points.length, y: sum.y / points.length };
}
