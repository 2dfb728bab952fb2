import { isBelieved, mayHold, stands, type Plain, type Tie } from './plain-world.ts';

// Rule 5: parts taken in wars, and when two ties met.

/** Two ties hold on one of the days asked about; or these lie past the horizon of one, and they once did. */
export function meet(world: Plain, a: Tie, b: Tie): 'in-force' | 'last-observed' | undefined {
	const both = (day: number) => mayHold(a, day) && mayHold(b, day);
	if (world.then.some(both)) return 'in-force';
	const standings = [stands(a, world), stands(b, world)];
	const isPast =
		standings.includes('last-observed') &&
		standings.every((each) => each === 'last-observed' || each === 'in-force');
	return isPast && world.days.some(both) ? 'last-observed' : undefined;
}

/** What two parts taken in one opposed pair say of the two who take them (rule 5); undefined across pairs. */
export function signOfParts(a: Tie, b: Tie): '+' | '-' | '0' | undefined {
	if (a.party === undefined || b.party === undefined) return undefined;
	if (a.to !== b.to || a.party.pair !== b.party.pair) return undefined;
	const parts = [a.party.part, b.party.part];
	if (!parts.includes('primary')) return '0';
	if (a.party.side !== b.party.side) return '-';
	return parts.includes('secondary') ? '+' : '0';
}

/** Rule 4: the two stand against each other in the conflict, as far as anybody believes. */
export function opposeIn(world: Plain, conflict: string, a: string, b: string): boolean {
	const parts = (who: string) =>
		world.ties.filter((tie) => tie.from === who && tie.to === conflict && isBelieved(tie));
	return parts(a).some((mine) =>
		parts(b).some(
			(theirs) => signOfParts(mine, theirs) === '-' && meet(world, mine, theirs) !== undefined
		)
	);
}
