import type { Deed } from './deed.ts';
import type { Duty } from './find-obligors.ts';

/** One backer of one client, with all it does for it. */
export interface Side {
	/** Tells backers apart: no entity, coalition and organisation share one. */
	readonly key: string;
	/** What the order of backers goes by: the id of its first entity, its coalition, its organisation. */
	readonly name: string;
	readonly coalition?: string;
	readonly via?: string;
	readonly basis: 'act' | 'obligation';
	readonly deeds: readonly Deed[];
}

/** Groups acts for one client against one opponent by backer: a coalition's acts are one backer's, by whomever of it they were done. The part that a member takes in the fighting is its coalition's, too; what it gives beside is its own. */
export function sidesOfActs(deeds: readonly Deed[]): Side[] {
	const coalitions = new Map(
		deeds.flatMap(({ by, ties: [{ coalition }] }) =>
			coalition === undefined ? [] : [[by, coalition] as const]
		)
	);
	return group(deeds, ({ by, ties: [tie] }) => {
		const coalition = tie.coalition ?? (tie.party === undefined ? undefined : coalitions.get(by));
		return coalition === undefined
			? { key: `entity ${by}`, name: by, basis: 'act' }
			: { key: `coalition ${coalition}`, name: coalition, coalition, basis: 'act' };
	});
}

/** Groups duties by backer: who is bound by a pact of its own stands alone, whatever else binds it; those bound through one organisation only are one backer, and so is the organisation itself. */
export function sidesOfDuties(duties: readonly Duty[]): Side[] {
	const through = new Set(duties.flatMap(({ via }) => via ?? []));
	const alone = new Set(
		duties.flatMap(({ by, via }) => (via === undefined && !through.has(by) ? by : []))
	);
	return group(duties, ({ by, via }) => {
		if (alone.has(by)) return { key: `entity ${by}`, name: by, basis: 'obligation' };
		const organisation = via ?? by;
		return {
			key: `organisation ${organisation}`,
			name: organisation,
			via: organisation,
			basis: 'obligation'
		};
	});
}

function group<D extends Deed>(
	deeds: readonly D[],
	sideOf: (deed: D) => Omit<Side, 'deeds'>
): Side[] {
	const sides = new Map<string, { side: Omit<Side, 'deeds'>; deeds: D[] }>();
	for (const deed of deeds) {
		const side = sideOf(deed);
		const known = sides.get(side.key);
		if (known === undefined) sides.set(side.key, { side, deeds: [deed] });
		else known.deeds.push(deed);
	}
	return [...sides.values()]
		.map(({ side, deeds: own }) => ({ ...side, deeds: own }))
		.sort((a, b) => (a.key < b.key ? -1 : 1));
}
