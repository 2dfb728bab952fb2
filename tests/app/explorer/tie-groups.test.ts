import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { passes } from '#lib/answers/graph/filters/passes.ts';
import { standingOn } from '#lib/facts/model/standing.ts';
import { firstDay, toDay } from '#lib/facts/model/partial-date.ts';
import { tiesOf } from '#lib/answers/graph/ties.ts';
import { groupTies, timeLineOf } from '#lib/app/explorer/tie-groups.ts';
import { countYears } from '#lib/app/explorer/histogram.ts';
import { buildGraph, kindOf } from '#lib/answers/graph/graph.ts';
import { openWorld } from '#lib/app/explorer/world.ts';
import { date, TODAY } from '../../build/asking.ts';
import { RANDOM_GIVEN, randomLines, soundGraph } from '../../build/random-worlds.ts';
import { world as worldOf } from '../../build/world.ts';
import { patrons } from './world.ts';

const { world } = patrons();
const today = firstDay(TODAY);

function groupsAt(id: string, day: string) {
	const ties = tiesOf(world.graph, id);
	const on = date(day);
	return groupTies(world.graph, ties, { mode: 'as-of', date: on }, timeLineOf(ties, on, today), id);
}

describe('the ties of an entity', () => {
	it('are grouped by family in the order of the vocabulary', () => {
		expect(groupsAt('borduria', '2020-10-15').map(({ family }) => family)).toEqual([
			'support',
			'opposition',
			'role'
		]);
	});

	it('stand in the present while they are in force and in the past after', () => {
		const words = (day: string) => groupsAt('aaland', day)[0]?.rows[0]?.words;
		expect(words('2020-10-15')).toBe('arms Borduria in the River war');
		expect(words('2026-01-01')).toBe('armed Borduria in the River war');
	});

	it('say their dates at their own precision', () => {
		expect(groupsAt('borduria', '2020-10-15')[0]?.rows[0]?.dates).toBe(
			'July 2020 to November 2020'
		);
	});

	it('tell a suspended stretch from one that holds', () => {
		const pact = groupsAt('syldavia', '2025-01-01').find(({ family }) => family === 'alignment');
		expect(pact?.rows[0]?.standing).toBe('suspended');
		expect(pact?.rows[0]?.spans.map(({ holds }) => holds)).toContain(false);
	});

	it('lie on the time line between 0 and 1, in order', () => {
		for (const { rows } of groupsAt('syldavia', '2020-10-15'))
			for (const { spans } of rows)
				for (const { from, to } of spans) {
					expect(from).toBeGreaterThanOrEqual(0);
					expect(to).toBeLessThanOrEqual(1);
					expect(from).toBeLessThanOrEqual(to);
				}
	});
});

describe('the histogram', () => {
	const years = countYears(world, {}, today);

	it('ends with the year of today and has no gap', () => {
		expect(years.at(-1)?.year).toBe(2026);
		expect(years.map(({ year }) => year)).toEqual(
			years.map((_, index) => (years[0]?.year ?? 0) + index)
		);
	});

	it('counts a relationship in every year that it is in force in', () => {
		const of = (year: number) => years.find((each) => each.year === year)?.counts;
		expect(of(2020)).toMatchObject({ support: 2, opposition: 1 });
		expect(of(2022)).toMatchObject({ support: 0, opposition: 0 });
	});

	it('keeps apart, year after year, what was last observed before', () => {
		const seen = openWorld(
			buildGraph(worldOf('aaland —support.arms→ borduria @2010.. observed 2012'))
		);
		const of = countYears(seen, {}, today).filter(({ year }) => year > 2010 && year < 2015);
		expect(of.map(({ total, lastObserved }) => [total, lastObserved])).toEqual([
			[1, 0],
			[1, 0],
			[0, 1],
			[0, 1]
		]);
	});

	it('counts what the filters let in', () => {
		const filtered = countYears(world, { families: ['support'] }, today);
		expect(filtered.every(({ counts }) => counts.alignment === 0)).toBe(true);
	});

	it('counts as if every relationship were looked at in every year', () => {
		fc.assert(
			fc.property(randomLines, fc.integer({ min: 1999, max: 2150 }), (lines, year) => {
				const some = openWorld(soundGraph(() => worldOf(RANDOM_GIVEN, ...lines)));
				const end = toDay(year, 6, 30);
				const counted = countYears(some, {}, end);
				for (const { year: at, counts, lastObserved } of counted) {
					const window = { from: toDay(at, 1, 1), to: toDay(at + 1, 1, 1) };
					const standings = [...some.graph.relationships].flatMap((tie) => {
						const { family } = kindOf(some.graph, tie);
						return family === 'role' || !passes(some.graph, tie, {})
							? []
							: [{ family, standing: standingOn(tie.period, window).standing }];
					});
					const inForce = (of: string) =>
						standings.filter(({ family, standing }) => family === of && standing === 'in-force')
							.length;
					expect(counts).toEqual({
						alignment: inForce('alignment'),
						opposition: inForce('opposition'),
						support: inForce('support')
					});
					expect(lastObserved).toBe(
						standings.filter(({ standing }) => standing === 'last-observed').length
					);
				}
			}),
			{ numRuns: 40 }
		);
	});
});
