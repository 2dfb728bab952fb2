import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Given } from '../../../build/world.ts';
import { world } from '../../../build/world.ts';
import { contestsIn, inShort } from './contests-in.ts';

// Everything holds for whole years, so that a year is all the oracle looks at.
const YEARS = [2000, 2001, 2002, 2003, 2004, 2005] as const;
const BACKERS = ['aaland', 'ogygia', 'ruritania'] as const;
/** An episode of two years, a gap, another episode, and what follows. */
const STRETCHES = [[2001, 2002], [2004], [2000], [2003], [2005]] as const;

const given: Given = {
	entities: {
		'river-war': {
			kind: 'conflict',
			pairs: [{ id: 'river', sides: ['bordurian', 'syldavian'] }],
			episodes: [
				{ id: 'a', label: 'A', since: '2001', until: '2002', source: 'gazette' },
				{ id: 'b', label: 'B', since: '2004', until: '2004', source: 'gazette' }
			]
		}
	}
};

interface Span {
	readonly from: number;
	readonly to: number;
}
interface Act extends Span {
	readonly by: string;
	readonly client: 'borduria' | 'syldavia';
	readonly possible: boolean;
}
interface Tie extends Span {
	readonly ends: readonly [string, string];
	readonly sign: '+' | '-';
}
interface Party extends Span {
	readonly who: string;
	readonly part: 'primary' | 'secondary';
}
interface Toy {
	readonly acts: readonly Act[];
	readonly ties: readonly Tie[];
	readonly war: Span;
	readonly parties: readonly Party[];
}

const span = fc
	.tuple(fc.constantFrom(...YEARS), fc.constantFrom(...YEARS))
	.map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));
const backer = fc.constantFrom(...BACKERS);
const toys: fc.Arbitrary<Toy> = fc.record({
	acts: fc.array(
		fc
			.record({
				by: backer,
				client: fc.constantFrom('borduria' as const, 'syldavia' as const),
				possible: fc.boolean()
			})
			.chain((act) => span.map((years) => ({ ...act, ...years }))),
		{ maxLength: 6 }
	),
	ties: fc.array(
		fc
			.record({
				ends: fc.constantFrom<[string, string]>(
					['aaland', 'ogygia'],
					['aaland', 'ruritania'],
					['ogygia', 'ruritania']
				),
				sign: fc.constantFrom('+' as const, '-' as const, '-' as const)
			})
			.chain((tie) => span.map((years) => ({ ...tie, ...years }))),
		{ maxLength: 4 }
	),
	war: span,
	parties: fc.array(
		fc
			.record({ who: backer, part: fc.constantFrom('primary' as const, 'secondary' as const) })
			.chain((party) => span.map((years) => ({ ...party, ...years }))),
		{ maxLength: 2 }
	)
});

describe('contests', () => {
	it('are those that looking at every year, client and backer finds', () => {
		fc.assert(
			fc.property(toys, (toy) => {
				expect(inShort(contestsIn(worldOf(toy)))).toEqual(bruteForce(toy));
			}),
			{ numRuns: 150 }
		);
	});
});

function worldOf({ acts, ties, war, parties }: Toy) {
	const dates = ({ from, to }: Span) => `@${String(from)}..${String(to)}`;
	return world(
		given,
		`borduria —role.party-to→ river-war as river/bordurian/primary ${dates(war)}`,
		`syldavia —role.party-to→ river-war as river/syldavian/primary ${dates(war)}`,
		...parties.map(
			(party) =>
				`${party.who} —role.party-to→ river-war as river/syldavian/${party.part} ${dates(party)}`
		),
		...acts.map(
			(act) =>
				`${act.by} —support.arms→ ${act.client} ${dates(act)} in river-war against ${opponentOf(act.client)}${act.possible ? ' elements' : ''}`
		),
		...ties.map(({ ends: [a, b], sign, ...years }) =>
			sign === '-'
				? `${a} —opposition.rivalry↔ ${b} ${dates(years)}`
				: `${a} —support.funding→ ${b} ${dates(years)}`
		)
	);
}

function opponentOf(client: string): string {
	return client === 'borduria' ? 'syldavia' : 'borduria';
}

/** The rules, word for word, year by year. */
function bruteForce({ acts, ties, war, parties }: Toy): string[] {
	const covers =
		({ from, to }: Span) =>
		(year: number) =>
			from <= year && year <= to;
	const fights = (who: string, year: number) =>
		parties.some((p) => p.who === who && p.part === 'primary' && covers(p)(year));
	const backs = (who: string, client: string, possible: boolean) => (year: number) => {
		if (fights(who, year)) return false;
		const beside =
			client === 'syldavia' &&
			covers(war)(year) &&
			parties.some((p) => p.who === who && p.part === 'secondary' && covers(p)(year));
		return (
			beside ||
			acts.some(
				(act) =>
					act.by === who &&
					act.client === client &&
					(possible || !act.possible) &&
					covers(act)(year)
			)
		);
	};
	const firmlyBoth = (who: string, years: readonly number[]) =>
		years.some(backs(who, 'borduria', false)) && years.some(backs(who, 'syldavia', false));
	const backsBoth = (who: string, years: readonly number[]) =>
		years.some(backs(who, 'borduria', true)) && years.some(backs(who, 'syldavia', true));
	const found: {
		kind: string;
		possible: boolean;
		a: string;
		x: string;
		b: string;
		y: string;
		years: number[];
	}[] = [];
	for (const first of BACKERS)
		for (const second of BACKERS) {
			const meets = (possible: boolean) =>
				YEARS.filter(covers(war))
					.filter(backs(first, 'borduria', possible))
					.filter(backs(second, 'syldavia', possible));
			const possible = meets(false).length === 0;
			const common = meets(possible);
			if (common.length === 0) continue;
			const isTurned = second < first;
			const who = isTurned
				? { a: second, x: 'syldavia', b: first, y: 'borduria' }
				: { a: first, x: 'borduria', b: second, y: 'syldavia' };
			const crossed = STRETCHES.filter((years) =>
				[first, second].some((backer) => backsBoth(backer, years))
			);
			const clean = common.filter((year) => !crossed.some((years) => [...years].includes(year)));
			if (clean.length === 0) {
				const firmly = crossed
					.filter((years) => common.some((year) => [...years].includes(year)))
					.some((years) => [first, second].some((backer) => firmlyBoth(backer, years)));
				found.push({ kind: 'both-sides', possible: possible || !firmly, ...who, years: common });
				continue;
			}
			const signed = (sign: string) =>
				clean.filter((year) =>
					ties.some(
						(tie) =>
							tie.sign === sign &&
							tie.ends.includes(first) &&
							tie.ends.includes(second) &&
							covers(tie)(year)
					)
				);
			const opposed = signed('+').length > 0 ? [] : signed('-');
			found.push(
				opposed.length > 0
					? { kind: 'proxy-contest', possible, ...who, years: opposed }
					: { kind: 'opposed-backers', possible, ...who, years: clean }
			);
		}
	const KINDS = ['proxy-contest', 'opposed-backers', 'both-sides'];
	return found
		.sort(
			(one, other) =>
				KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind) ||
				Number(one.possible) - Number(other.possible) ||
				Math.max(...other.years) - Math.max(...one.years) ||
				(`${one.a} ${one.b} ${one.x}` < `${other.a} ${other.b} ${other.x}` ? -1 : 1)
		)
		.map(
			({ kind, possible, a, x, b, y, years }) =>
				`${kind}${possible ? '?' : ''}: ${a} for ${x}, ${b} for ${y}, ${inRuns(years)}`
		);
}

function inRuns(years: readonly number[]): string {
	const runs: [number, number][] = [];
	for (const year of years) {
		const last = runs.at(-1);
		if (last?.[1] === year - 1) last[1] = year;
		else runs.push([year, year]);
	}
	return runs.map(([from, to]) => `${String(from)}-01-01..${String(to)}-12-31`).join(' ');
}
