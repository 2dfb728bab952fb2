import { meet, signOfParts } from './naive-parts.ts';
import {
	areOfKinds,
	isBelieved,
	isVouchedFor,
	mayHold,
	maySign,
	stands,
	surelyHolds,
	type Plain,
	type Sifting,
	type Stands,
	type Tie
} from './plain-world.ts';

// Rules 2, 3, 7, 8 and 9 of the data model and ADR 5 and 11, each looked up in the
// records day by day, with no thought of speed.

/** One tie, or the pact of two members, as it counts between two entities. */
export interface Counted {
	/** The tie; the two memberships of a pact through an organisation. */
	readonly ties: readonly [Tie, ...Tie[]];
	readonly stands: Stands;
	readonly sign: '+' | '-' | '0';
	readonly layer: string;
	readonly inContest: boolean;
}

/** What a tie is by itself in the days asked about. */
export function signOfTie(world: Plain, tie: Tie): Counted {
	const kind = world.kindOf(tie);
	const standing = stands(tie, world);
	const inContest = tie.in !== undefined && tie.against !== undefined;
	const isPromise = kind.layer === 'obligation';
	const sounds = isPromise && isOnlySigned(world, tie) ? 'declaration' : kind.layer;
	const as = (sign: '+' | '-' | '0', layer: string = sounds): Counted => ({
		ties: [tie],
		stands: standing,
		sign,
		layer,
		inContest
	});
	if (kind.sign === 'identity') return as('+');
	if (kind.sign !== '+' && kind.sign !== '-') return as('0');
	if (standing === 'suspended') return as('0');
	if (tie.mandate !== undefined) return as('0');
	if (kind.id === 'opposition.militarised-dispute' && tie.grave !== true) return as('0');
	if (tie.membership !== undefined) {
		const organisation = world.entities.get(tie.to);
		const obliges =
			organisation?.kind === 'organisation' && organisation.obligation?.dormant === false;
		return tie.membership === 'member' && obliges ? as('+', 'obligation') : as('0');
	}
	if (kind.family === 'opposition' && standing === 'last-observed' && isSettled(world, tie))
		return as('0');
	if (isPromise && isDormant(world, tie.from, tie.to, (day) => maySign(tie, day))) return as('0');
	return as(kind.sign);
}

/** Rule 9: what two members of a binding organisation owe each other. */
export function pactsBetween(
	world: Plain,
	a: string,
	b: string,
	asked: Sifting & { readonly kinds?: readonly string[] }
): Counted[] {
	if (asked.derived === 'out' || !areOfKinds(world, [a, b], asked)) return [];
	if (asked.families?.includes('alignment') === false) return [];
	if (asked.layers?.includes('obligation') === false) return [];
	const memberships = (who: string) =>
		world.ties.filter(
			(tie) => tie.from === who && tie.membership === 'member' && isVouchedFor(tie, asked)
		);
	return memberships(a).flatMap((mine) =>
		memberships(b).flatMap((theirs): Counted[] => {
			const organisation = world.entities.get(mine.to);
			if (mine.to !== theirs.to || organisation?.kind !== 'organisation') return [];
			if (organisation.obligation === undefined) return [];
			const { duty, dormant } = organisation.obligation;
			if (asked.kinds?.includes(`alignment.${duty}-pact`) === false) return [];
			const together = (day: number) => mayHold(mine, day) && mayHold(theirs, day);
			const met = meet(world, mine, theirs);
			const pact = { ties: [mine, theirs], layer: 'obligation', inContest: false } as const;
			if (met === undefined)
				return world.then.some((day) => isMember(mine, day) && isMember(theirs, day))
					? [{ ...pact, stands: 'suspended', sign: '0' }]
					: [];
			if (met === 'last-observed' && asked.standing === 'in-force') return [];
			const sleeps = dormant || isDormant(world, a, b, together);
			return [{ ...pact, stands: met, sign: sleeps ? '0' : '+' }];
		})
	);
}

function isOnlySigned({ then }: Plain, { period }: Tie): boolean {
	const there = period.spans.filter(({ possible }) =>
		then.some((day) => possible.from <= day && day < possible.to)
	);
	return there.length > 0 && there.every(({ state }) => state === 'declared');
}

/** Suspended membership is membership still, of which nothing follows. */
function isMember(tie: Tie, day: number): boolean {
	return tie.period.spans.some(
		({ state, possible }) => state !== 'declared' && possible.from <= day && day < possible.to
	);
}

/** Rule 2: enemies on every day on which the promise counts; past its horizon, on all days asked about. */
function isDormant(world: Plain, a: string, b: string, counts: (day: number) => boolean): boolean {
	const days = world.then.filter(counts);
	return (days.length > 0 ? days : world.then).every((day) => areEnemies(world, a, b, day));
}

function areEnemies({ ties }: Plain, a: string, b: string, day: number): boolean {
	const now = ties.filter((tie) => isBelieved(tie) && surelyHolds(tie, day));
	const fight = now.some(
		({ kind, from, to }) =>
			(kind === 'opposition.armed' || kind === 'opposition.rivalry') &&
			((from === a && to === b) || (from === b && to === a))
	);
	const isPrimary = ({ party }: Tie) => party?.part === 'primary';
	const face = now.some(
		(mine) =>
			mine.from === a &&
			isPrimary(mine) &&
			now.some(
				(theirs) => theirs.from === b && isPrimary(theirs) && signOfParts(mine, theirs) === '-'
			)
	);
	return fight || face;
}

/** ADR 11: a peace or ceasefire of the two is in force that began no earlier than the last day it was seen. */
function isSettled(world: Plain, { from, to, period }: Tie): boolean {
	return world.ties.some(
		(tie) =>
			tie.kind === 'alignment.peace-agreement' &&
			[from, to].includes(tie.from) &&
			[from, to].includes(tie.to) &&
			isBelieved(tie) &&
			stands(tie, world) === 'in-force' &&
			period.horizon !== undefined &&
			tie.period.spans[0].possible.from >= period.horizon - 1
	);
}
