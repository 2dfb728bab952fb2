import { isLetThrough, stands, type Plain, type Sifting, type Tie } from './plain-world.ts';

// What may be walked, and every way to walk it.

export interface NaiveQuestion {
	readonly from: string;
	readonly to: string;
	readonly heading: 'with' | 'against' | 'any';
	readonly maxHops: number;
	readonly limit: number;
	readonly order: 'steps' | 'evidence';
	readonly hubs: boolean;
	readonly via: readonly string[];
	readonly avoid: readonly string[];
	readonly kinds?: readonly string[];
	readonly filters: Sifting;
}

/** Which ties are walked unasked, and whether they are there in the days asked about. */
export function isWalkedOn(
	world: Plain,
	tie: Tie,
	{ kinds, hubs, filters }: NaiveQuestion
): boolean {
	const { id, walked } = world.kindOf(tie);
	const isWalked =
		kinds === undefined
			? walked === 'yes' ||
				walked === 'ends' ||
				(walked === 'asked' && hubs) ||
				(walked === 'signed' && tie.grave === true)
			: kinds.includes(id);
	const standing = stands(tie, world);
	const isThere =
		standing !== 'absent' && !(standing === 'last-observed' && filters.standing === 'in-force');
	return isWalked && isThere && isLetThrough(world, tie, filters);
}

/** Every simple route of at most so many steps; the direct one always, since a pact may be derived. */
export function everyRoute(
	{ entities }: Plain,
	{ from, to, maxHops, via, avoid, hubs }: NaiveQuestion,
	isTied: (from: string, to: string) => boolean
): string[][] {
	if (from === to || avoid.includes(from) || avoid.includes(to)) return [];
	const found: string[][] = [[from, to]];
	const mayCross = (id: string) =>
		hubs ||
		via.includes(id) ||
		!['organisation', 'ideology'].includes(entities.get(id)?.kind ?? '');
	const grow = (route: readonly string[], at: string) => {
		for (const next of entities.keys()) {
			if (route.includes(next) || avoid.includes(next) || !isTied(at, next)) continue;
			if (next === to) {
				if (route.length > 1) found.push([...route, next]);
			} else if (route.length < maxHops && mayCross(next)) grow([...route, next], next);
		}
	};
	grow([from], from);
	return found.filter((route) => via.every((id) => route.includes(id)));
}
