import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromDay, toDay } from '#lib/facts/model/partial-date.ts';
import { readVoting } from '#lib/answers/findings/drift/voting/read-voting.ts';
import { isKnown, type DriftVoting } from '#lib/answers/findings/drift/voting/voting.ts';
import type { Filters } from '#lib/answers/graph/filters/filters.ts';
import { ALL_TIME, windowOf } from '#lib/answers/graph/filters/window.ts';
import { buildGraph } from '#lib/answers/graph/graph.ts';
import { date } from '../../../../build/asking.ts';
import { votes } from '../../../../build/voting.ts';
import { world } from '../../../../build/world.ts';

const VOTED = [
	'aaland 10: 1999..2003 0.5 80',
	'borduria 20: 2001..2002 0.1 80, 2004 0.1 80',
	'syldavia 30: 1990..1998 1 80'
];
const graph = buildGraph(
	world(
		{
			voting: VOTED,
			sources: { votes: { reliability: 'A' } },
			entities: { league: { kind: 'organisation' } }
		},
		'aaland —alignment.partnership↔ borduria @2000..',
		'tapioca —role.leads→ syldavia @2000..'
	)
);

function read(
	poles: readonly string[],
	filters: Filters = {},
	window = ALL_TIME,
	actor = 'aaland'
): DriftVoting {
	return readVoting(graph, votes(...VOTED), { actor, poles, filters, window });
}

/** `borduria: 2001 2002 2004-`, a gap with a dash. */
function yearsOf(voting: DriftVoting): string[] {
	if (voting.state !== 'read') return [voting.state];
	return voting.poles.map(
		({ pole, years }) =>
			`${pole}: ${years.map(({ year, gap }) => `${String(year)}${gap === undefined ? '' : '-'}`).join(' ')}`
	);
}

describe('how an actor voted beside its poles', () => {
	it('is told from the first to the last year that the dataset has both in', () => {
		const wide = votes(...VOTED, 'ruritania 40: 2000 0 80, 2003 0 80');
		const told = readVoting(graph, wide, {
			actor: 'aaland',
			poles: ['borduria', 'ruritania'],
			filters: {},
			window: ALL_TIME
		});
		expect(yearsOf(told)).toEqual(['borduria: 2001 2002', 'ruritania: 2000 2001- 2002- 2003']);
	});

	it('leaves out a year that is not over on the days asked about: votes are cast in autumn', () => {
		const until = (to: string) => windowOf({ mode: 'during', from: date('1999'), to: date(to) });
		expect(yearsOf(read(['borduria'], {}, until('2002-10-15')))).toEqual(['borduria: 2001']);
		expect(yearsOf(read(['borduria'], {}, until('2002')))).toEqual(['borduria: 2001 2002']);
		expect(
			yearsOf(read(['borduria'], {}, windowOf({ mode: 'as-of', date: date('2002') })))
		).toEqual(['borduria: 2002']);
	});

	it('is of every year that both have and that ends on the days asked about, and no other', () => {
		const years = fc.uniqueArray(fc.integer({ min: 1946, max: 2024 }), { maxLength: 12 });
		const day = fc.integer({ min: toDay(1944, 1, 1), max: toDay(2027, 1, 1) });
		const valuesOf = (some: readonly number[]) =>
			[...some].sort((a, b) => a - b).map((year) => `${String(year)} 0 80`);
		const indexOf = (mine: readonly number[], theirs: readonly number[]) =>
			votes(
				...(mine.length === 0 ? [] : [`aaland 1: ${valuesOf(mine).join(', ')}`]),
				...(theirs.length === 0 ? [] : [`borduria 2: ${valuesOf(theirs).join(', ')}`])
			);
		fc.assert(
			fc.property(years, years, day, day, (mine, theirs, one, other) => {
				const window = { from: Math.min(one, other), to: Math.max(one, other) + 1 };
				const told = readVoting(graph, indexOf(mine, theirs), {
					actor: 'aaland',
					poles: ['borduria'],
					filters: {},
					window
				});
				const expected = [];
				let any = false;
				for (let each = window.from; each < window.to; each++) {
					const { year, month, day: of } = fromDay(each);
					if (month !== 12 || of !== 31 || year > 2024) continue;
					any = true;
					if (mine.includes(year) && theirs.includes(year)) expected.push(year);
				}
				const known =
					told.state === 'read' ? told.poles.flatMap((pole) => pole.years.filter(isKnown)) : [];
				expect(known.map(({ year }) => year)).toEqual(expected);
				expect(told.state).toBe(any ? 'read' : 'no-year');
			}),
			{ numRuns: 60 }
		);
	});

	it('says who is no state, and which states the dataset does not know in these years', () => {
		expect(read(['tapioca', 'league', 'syldavia'])).toMatchObject({
			voteless: ['tapioca', 'league'],
			uncoded: []
		});
		const later = windowOf({ mode: 'during', from: date('2000'), to: date('2003') });
		expect(read(['borduria', 'syldavia'], {}, later)).toMatchObject({
			voteless: [],
			uncoded: ['syldavia']
		});
		expect(read(['borduria', 'syldavia'], {}, ALL_TIME, 'tapioca')).toMatchObject({
			voteless: ['tapioca'],
			poles: [{ years: [] }, { years: [] }]
		});
	});

	it('is nothing where the facts hold no series', () => {
		const asked = { actor: 'aaland', poles: ['borduria'], filters: {}, window: ALL_TIME };
		expect(readVoting(graph, undefined, asked)).toEqual({ state: 'none' });
	});

	it.each([
		[{}, 'read'],
		[{ layers: ['computed', 'act'] }, 'read'],
		[{ layers: ['act'] }, 'filtered'],
		[{ families: ['alignment'] }, 'read'],
		[{ families: ['support'] }, 'filtered'],
		[{ kinds: ['alignment.voting-similarity'] }, 'read'],
		[{ kinds: ['alignment.partnership'] }, 'filtered'],
		[{ entityKinds: ['leader'] }, 'filtered'],
		[{ sources: ['votes'] }, 'read'],
		[{ sources: ['gazette'] }, 'filtered'],
		[{ grade: { reliability: 'A', credibility: 2 } }, 'read'],
		[{ grade: { reliability: 'A', credibility: 1 } }, 'filtered'],
		[{ viewpoint: 'votes' }, 'read'],
		[{ viewpoint: 'borduria' }, 'filtered'],
		[{ contested: 'only' }, 'filtered'],
		[{ contested: 'out', standing: 'in-force', opinions: true, derived: 'out' }, 'read']
	] satisfies [Filters, string][])('obeys the filters %o: %s', (filters, state) => {
		expect(read(['borduria'], filters).state).toBe(state);
	});
});
