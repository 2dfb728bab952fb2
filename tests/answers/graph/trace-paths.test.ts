import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstDay } from '#lib/facts/model/partial-date.ts';
import type { Snapshot } from '#lib/facts/snapshot/snapshot.ts';
import { NO_FILTERS } from '#lib/answers/graph/filters/filters.ts';
import { buildGraph } from '#lib/answers/graph/graph.ts';
import { tracePaths, type PathsRequest } from '#lib/answers/graph/paths/trace-paths.ts';
import { ALL_TIME } from '#lib/answers/graph/filters/window.ts';
import type { Heading } from '#lib/answers/graph/walking/heading.ts';
import { date, paths } from '../../build/asking.ts';
import { world } from '../../build/world.ts';

const NAMES = [
	'aaland',
	'borduria',
	'constructor',
	'freedonia',
	'grand-fenwick',
	'syldavia'
] as const;

const chain = [
	'aaland —support.arms→ borduria @2000..2020',
	'borduria —support.arms→ freedonia @2000..2020',
	'freedonia —opposition.sanction→ syldavia @2000..2020'
] as const;

describe('tracing paths', () => {
	it('finds the shortest first', () => {
		const snapshot = world(...chain, 'aaland —support.funding→ freedonia @2000..2020');
		expect(routes(snapshot, 'Aaland ->> Syldavia @2010')).toEqual([
			'aaland freedonia syldavia',
			'aaland borduria freedonia syldavia'
		]);
	});

	it('is undefined between two islands', () => {
		const snapshot = world(
			'aaland —support.arms→ borduria @2010',
			'freedonia —support.arms→ syldavia @2010'
		);
		expect(paths(snapshot, 'Aaland ->> Syldavia').paths).toMatchObject({
			outcome: 'none',
			complete: true
		});
	});

	it('walks relationships against their direction only when asked', () => {
		const snapshot = world(...chain);
		expect(routes(snapshot, 'Syldavia ->> Aaland')).toEqual([]);
		expect(routes(snapshot, 'Syldavia -- Aaland')).toEqual(['syldavia freedonia borduria aaland']);
	});

	it('never takes more steps than it may', () => {
		expect(routes(world(...chain), 'Aaland ->> Syldavia max 2')).toEqual([]);
	});

	it('passes the entities it must and keeps clear of those it may not', () => {
		const snapshot = world(...chain, 'aaland —support.funding→ freedonia @2000..2020');
		expect(routes(snapshot, 'Aaland ->> Syldavia via Borduria')).toEqual([
			'aaland borduria freedonia syldavia'
		]);
		expect(routes(snapshot, 'Aaland ->> Syldavia avoid Borduria')).toEqual([
			'aaland freedonia syldavia'
		]);
	});

	it('names the single filter whose removal would give a path', () => {
		const snapshot = world('aaland —support.arms→ borduria @2010 grade C3');
		expect(paths(snapshot, 'Aaland -> Borduria grade B2').paths.instead).toEqual({
			without: 'with evidence of any grade',
			steps: 1
		});
		expect(paths(snapshot, 'Aaland -> Borduria @2015').paths.instead).toMatchObject({
			without: 'at any time'
		});
		expect(paths(snapshot, 'Borduria -> Aaland @2015').paths.instead).toBeUndefined();
	});

	it('crosses organisations and ideologies only when asked', () => {
		const snapshot = world(
			'aaland —role.member-of→ league standing member @2000..',
			'borduria —role.member-of→ league standing member @2000..'
		);
		expect(routes(snapshot, 'Aaland ->> Borduria')).toEqual([]);
		expect(routes(snapshot, 'Aaland ->> Borduria hubs')).toEqual(['aaland league borduria']);
	});

	it('ranks by evidence where asked', () => {
		const snapshot = world(
			'aaland —support.arms→ syldavia @2010 grade C3',
			'aaland —support.arms→ borduria @2010 grade A2',
			'borduria —support.arms→ syldavia @2010 grade A2'
		);
		expect(routes(snapshot, 'Aaland ->> Syldavia order evidence')).toEqual([
			'aaland borduria syldavia',
			'aaland syldavia'
		]);
	});

	it('puts current ties before last-observed ones', () => {
		const snapshot = world(
			'aaland —support.arms→ borduria @2010..',
			'aaland —support.arms→ freedonia @2010..2030',
			'borduria —support.arms→ syldavia @2010..2030',
			'freedonia —support.arms→ syldavia @2010..2030'
		);
		expect(routes(snapshot, 'Aaland ->> Syldavia @2025')).toEqual([
			'aaland freedonia syldavia',
			'aaland borduria syldavia'
		]);
	});

	it('gives the latest time at which all steps hold together', () => {
		const snapshot = world(
			'aaland —support.arms→ borduria @2000..2010',
			'borduria —support.arms→ syldavia @2008-06..2020'
		);
		const [path] = paths(snapshot, 'Aaland ->> Syldavia together').paths.paths;
		expect(path?.common).toEqual({ from: 14031, to: 14975 });
		const apart = world(
			'aaland —support.arms→ borduria @2000',
			'borduria —support.arms→ syldavia @2008'
		);
		expect(routes(apart, 'Aaland ->> Syldavia')).toHaveLength(1);
		expect(routes(apart, 'Aaland ->> Syldavia together')).toEqual([]);
	});

	it('takes any tie of a step for the common time, and signs the step as it was then', () => {
		const snapshot = world(
			'aaland —opposition.threat→ borduria @2000',
			'aaland —alignment.defence-pact→ borduria @1999..2010',
			'borduria —support.arms→ syldavia @2008'
		);
		const [path] = paths(snapshot, 'Aaland ->> Syldavia together').paths.paths;
		expect(path).toMatchObject({
			common: { from: day('2008'), to: day('2009') },
			sign: '+',
			basis: 'obligation'
		});
		expect(path?.steps[0].strands.map(({ relationship }) => relationship)).toEqual([
			'aaland-defence-pact-borduria'
		]);
	});

	it('holds together only for certain, though paths admit what is possible', () => {
		const snapshot = world(
			'aaland —support.arms→ borduria @2011~..2012',
			'borduria —support.arms→ syldavia @2010'
		);
		expect(routes(snapshot, 'Aaland ->> Syldavia @2010')).toHaveLength(1);
		expect(routes(snapshot, 'Aaland ->> Syldavia @2010 together')).toEqual([]);
		const [path] = paths(snapshot, 'Aaland ->> Syldavia @2010').paths.paths;
		expect(path?.steps[0].strands[0].certain).toBe(false);
	});

	it('does not hold together on what was only last observed', () => {
		const snapshot = world('aaland —support.arms→ borduria @2010..');
		expect(routes(snapshot, 'Aaland -> Borduria @2025')).toHaveLength(1);
		expect(routes(snapshot, 'Aaland -> Borduria @2025 together')).toEqual([]);
	});

	it('leaves last-observed ties out where only those in force are asked for', () => {
		const snapshot = world('aaland —support.arms→ borduria @2010..');
		expect(routes(snapshot, 'Aaland -> Borduria @2025 standing in-force')).toEqual([]);
		expect(
			paths(snapshot, 'Aaland -> Borduria @2025 standing in-force').paths.instead
		).toMatchObject({ without: 'with last-observed ties' });
	});

	it('puts more origins before fewer, then ids in order', () => {
		const snapshot = world(
			'aaland —support.arms→ borduria @2010',
			'aaland —support.arms→ freedonia @2010',
			'+ source herald @2010',
			'aaland —support.arms→ constructor @2010',
			'borduria —support.arms→ syldavia @2010',
			'freedonia —support.arms→ syldavia @2010',
			'constructor —support.arms→ syldavia @2010'
		);
		expect(routes(snapshot, 'Aaland ->> Syldavia @2010')).toEqual([
			'aaland freedonia syldavia',
			'aaland borduria syldavia',
			'aaland constructor syldavia'
		]);
	});

	it('names the data sets that do not reach the date', () => {
		const dataset = (horizon: string) => ({ type: 'dataset', horizon });
		const snapshot = world(
			{ sources: { pacts: dataset('2018-12-31'), wars: dataset('2024-12-31') } },
			'aaland —alignment.defence-pact→ borduria @2000..2018 source pacts',
			'borduria —opposition.armed↔ aaland @2001 source wars'
		);
		const not = (line: string) => paths(snapshot, line).paths.notReaching;
		expect(not('Aaland -> Borduria @2020')).toEqual(['pacts']);
		expect(not('Aaland -> Borduria @2025')).toEqual(['pacts', 'wars']);
		expect(not('Aaland -> Borduria @2018')).toBeUndefined();
		expect(not('Borduria -> Aaland @2020')).toBeUndefined();
		expect(not('Aaland -[armed]-> Borduria @2020')).toBeUndefined();
	});

	it('stops when it is cancelled, with the reason', () => {
		const reason = new Error('The reader asked something else.');
		const request = requestOf('aaland', 'syldavia', 'with', 4);
		const search = () =>
			tracePaths(buildGraph(world(...chain)), request, AbortSignal.abort(reason));
		expect(search).toThrow(reason);
	});

	it('finds the same paths as brute force, in the same order of length, in every direction', () => {
		const tie = fc.record({
			from: fc.constantFrom(...NAMES),
			to: fc.constantFrom(...NAMES),
			mutual: fc.boolean()
		});
		fc.assert(
			fc.property(
				fc.array(tie, { maxLength: 14 }),
				fc.constantFrom<Heading>('with', 'against', 'any'),
				fc.integer({ min: 1, max: 5 }),
				(ties, heading, maxHops) => {
					const lines = ties
						.filter(({ from, to }) => from !== to)
						.map(({ from, to, mutual }) =>
							mutual
								? `${from < to ? from : to} —alignment.partnership↔ ${from < to ? to : from} @2010..`
								: `${from} —support.arms→ ${to} @2010..2020`
						);
					const snapshot = world(
						{ entities: { aaland: { kind: 'state' }, syldavia: { kind: 'state' } } },
						...lines
					);
					const { paths: found } = tracePaths(
						buildGraph(snapshot),
						requestOf('aaland', 'syldavia', heading, maxHops)
					);
					const expected = bruteForce(snapshot, 'aaland', 'syldavia', heading, maxHops);
					expect(found.map(({ entities }) => entities.join(' ')).sort()).toEqual(expected.sort());
					const lengths = found.map(({ steps }) => steps.length);
					expect(lengths).toEqual([...lengths].sort((a, b) => a - b));
				}
			),
			{ numRuns: 150 }
		);
	});
});

function day(text: string): number {
	return firstDay(date(text));
}

function routes(snapshot: Snapshot, line: string): string[] {
	return paths(snapshot, line).paths.paths.map(({ entities }) => entities.join(' '));
}

function requestOf(from: string, to: string, heading: Heading, maxHops: number): PathsRequest {
	return {
		from,
		to,
		heading,
		maxHops,
		filters: NO_FILTERS,
		window: ALL_TIME,
		hubs: false,
		via: [],
		avoid: [],
		limit: 100_000,
		order: 'steps',
		together: false
	};
}

/** The slow, obvious oracle: every sequence of different entities, kept where each neighbouring two are tied the right way. */
function bruteForce(
	snapshot: Snapshot,
	from: string,
	to: string,
	heading: Heading,
	maxHops: number
): string[] {
	const joined = (a: string, b: string) =>
		snapshot.relationships.some(
			(tie) =>
				(tie.from === a && tie.to === b && (tie.mutual || heading !== 'against')) ||
				(tie.from === b && tie.to === a && (tie.mutual || heading !== 'with'))
		);
	const found: string[] = [];
	const grow = (route: readonly string[]) => {
		const last = route.at(-1) ?? from;
		if (last === to) {
			found.push(route.join(' '));
			return;
		}
		if (route.length > maxHops) return;
		for (const { id } of snapshot.entities)
			if (!route.includes(id) && joined(last, id)) grow([...route, id]);
	};
	grow([from]);
	return found;
}
