import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Path } from '#lib/answers/graph/answer.ts';
import { countHops } from '#lib/answers/graph/paths/count-hops.ts';
import { comparePaths } from '#lib/answers/graph/paths/compare-paths.ts';
import type { Filters } from '#lib/answers/graph/filters/filters.ts';
import { buildGraph, type Graph } from '#lib/answers/graph/graph.ts';
import { readDerivedPath, readPath } from '#lib/answers/graph/paths/read-path.ts';
import {
	MOST_EXPANSIONS,
	tracePaths,
	type PathsRequest
} from '#lib/answers/graph/paths/trace-paths.ts';
import { budgetOf } from '#lib/answers/graph/walking/budget.ts';
import { mayCross, prepareWalk, type Heading } from '#lib/answers/graph/walking/walk.ts';
import { windowOf } from '#lib/answers/graph/filters/window.ts';
import type { Snapshot } from '#lib/facts/snapshot/snapshot.ts';
import { date } from '../../build/asking.ts';
import { world } from '../../build/world.ts';

// Worlds with everything that the rules look at: deeds, promises and words of both
// signs, a war with parties and backers, a league that binds, leaders, denials,
// opinions, horizons, grades and shared origins.

const STATES = [
	'aaland',
	'borduria',
	'constructor',
	'freedonia',
	'syldavia',
	'toString'.toLowerCase()
];
const state = fc.constantFrom(...STATES);
const two = fc.uniqueArray(state, { minLength: 2, maxLength: 2 });
const dates = fc.constantFrom('@2001..2004', '@2003..', '@2003~..2006', '@..2003', '@2005', '');
const words = fc.subarray([
	'grade C3',
	'origin mod',
	'source herald',
	'denied-by ruritania',
	'observed 2006'
]);
const modality = fc.constantFrom('', '', '', 'opinion', 'allegation');
const deed = fc
	.record({
		ends: two,
		tie: fc.constantFrom(
			'—support.arms→',
			'—support.training→',
			'—opposition.sanction→',
			'—opposition.threat→',
			'—opposition.rivalry↔',
			'—alignment.partnership↔',
			'—alignment.defence-pact↔',
			'—alignment.defence-pact→',
			'—alignment.non-aggression-pact↔',
			'—support.humanitarian→'
		),
		dates,
		words,
		modality
	})
	.map(
		({ ends: [from = '', to = ''], tie, dates: when, words: more, modality: as }) =>
			`${from} ${tie} ${to} ${when === '' ? '@2000..' : when} ${as === 'opinion' ? more.filter((word) => !word.startsWith('grade')).join(' ') : more.join(' ')} ${as}`
	);
const secondary = fc
	.record({
		who: fc.constantFrom('borduria', 'constructor', 'freedonia'),
		side: fc.constantFrom('one', 'other')
	})
	.map(
		({ who, side }) => `${who} —role.party-to→ river-war as river/${side}/secondary @2003..2004`
	);
const backing = fc
	.record({ who: state, whom: fc.constantFrom('aaland', 'syldavia') })
	.filter(({ who, whom }) => who !== whom && who !== 'aaland' && who !== 'syldavia')
	.map(
		({ who, whom }) =>
			`${who} —support.arms→ ${whom} @2003 in river-war against ${whom === 'aaland' ? 'syldavia' : 'aaland'}`
	);
const member = state.map((who) => `${who} —role.member-of→ league standing member @2001..`);
const leader = fc
	.record({ who: fc.constantFrom('tapioca', 'alcazar'), whom: state })
	.map(({ who, whom }) => `${who} —role.leads→ ${whom} @2000..2006`);
const lines = fc
	.record({
		deeds: fc.array(deed, { minLength: 3, maxLength: 12 }),
		war: fc.boolean(),
		others: fc.array(fc.oneof(secondary, backing), { maxLength: 4 }),
		members: fc.uniqueArray(member, { maxLength: 4 }),
		leaders: fc.uniqueArray(leader, { maxLength: 3 })
	})
	.map(({ deeds, war, others, members, leaders }) => [
		...deeds,
		...(war
			? [
					'aaland —role.party-to→ river-war as river/one/primary @2003..2004',
					'syldavia —role.party-to→ river-war as river/other/primary @2003..2004',
					...others
				]
			: []),
		...members,
		...leaders
	]);

const filters: fc.Arbitrary<Filters> = fc.constantFrom<Filters>(
	{},
	{ standing: 'in-force' },
	{ grade: { reliability: 'B', credibility: 2 } },
	{ contested: 'out' },
	{ opinions: true },
	{ derived: 'out' },
	{ families: ['support', 'alignment'] },
	{ sources: ['herald'] },
	{ entityKinds: ['state', 'conflict'] }
);
const asked = fc.record({
	from: fc.constantFrom(...STATES, 'tapioca'),
	to: fc.constantFrom(...STATES, 'alcazar'),
	heading: fc.constantFrom<Heading>('with', 'against', 'any'),
	maxHops: fc.integer({ min: 1, max: 5 }),
	limit: fc.constantFrom(1, 2, 3, 5, 20),
	order: fc.constantFrom<'steps' | 'evidence'>('steps', 'evidence'),
	hubs: fc.boolean(),
	avoid: fc.constantFrom([], [], ['freedonia']),
	via: fc.constantFrom([], [], ['borduria']),
	filters,
	window: fc
		.constantFrom('2003', '2003-06-01', '2001', '2010')
		.map((text) => windowOf({ mode: 'as-of', date: date(text) }))
});

/** Every simple route of at most so many steps, by trying everything. */
function everyRoute(graph: Graph, request: PathsRequest): number[][] {
	const goal = graph.indexOfEntity.get(request.to) ?? -1;
	const walk = prepareWalk(graph, request, request.heading, request.avoid, request.via);
	const via = request.via.map((id) => graph.indexOfEntity.get(id) ?? -1);
	const found: number[][] = [];
	const grow = (route: readonly number[]) => {
		const at = route.at(-1) ?? -1;
		if (at === goal) {
			if (via.every((index) => route.includes(index))) found.push([...route]);
			return;
		}
		if (route.length > request.maxHops) return;
		for (let next = 0; next < graph.entities.length; next++) {
			if (route.includes(next) || walk.avoid.has(next)) continue;
			if (next !== goal && !mayCross(walk, next)) continue;
			grow([...route, next]);
		}
	};
	const from = graph.indexOfEntity.get(request.from) ?? -1;
	if (!walk.avoid.has(from)) grow([from]);
	return found;
}

/** All paths, read one by one, then put in order. */
function slowly(graph: Graph, request: PathsRequest): Path[] {
	const walk = () => prepareWalk(graph, request, request.heading, request.avoid, request.via);
	return everyRoute(graph, request)
		.flatMap((route) => {
			const path = readPath(walk(), route);
			if (path !== undefined || route.length > 2) return path ?? [];
			return readDerivedPath(walk(), request.from, request.to) ?? [];
		})
		.sort(comparePaths(request.order))
		.slice(0, request.limit);
}

/** The graph of a world; what the editors' checks refuse is no world, and is passed over. */
function sound(make: () => Snapshot): Graph {
	try {
		return buildGraph(make());
	} catch (problem) {
		if (!(problem instanceof Error) || !problem.message.startsWith('This world is wrong'))
			throw problem;
		fc.pre(false);
		throw problem;
	}
}

describe('paths in worlds where every rule is at work', () => {
	it('are those that trying everything finds, read the same, in the same order', () => {
		fc.assert(
			fc.property(lines, asked, ([first = '', ...rest], question) => {
				fc.pre(question.from !== question.to);
				const graph = sound(() =>
					world(
						{
							entities: {
								...Object.fromEntries(STATES.map((id) => [id, { kind: 'state' }])),
								tapioca: { kind: 'leader', role: 'office-holder' },
								alcazar: { kind: 'leader', role: 'office-holder' },
								league: {
									kind: 'organisation',
									obligation: { duty: 'defence', source: 'gazette', dormant: false }
								}
							}
						},
						first,
						...rest
					)
				);
				const request: PathsRequest = { ...question, together: false };
				const answer = tracePaths(graph, request);
				expect(answer.complete).toBe(true);
				expect(answer.paths).toEqual(slowly(graph, request));
				const shortest = slowly(graph, { ...request, order: 'steps', limit: 1 })[0];
				const hops = countHops(graph, request, budgetOf(MOST_EXPANSIONS));
				expect(hops).toBe(shortest?.steps.length ?? 'none');
			}),
			{ numRuns: 200 }
		);
	});

	it('are the best few where many are equally short', () => {
		const between = ['brutopia', 'elbonia', 'freedonia', 'graustark', 'ishtar', 'khemed', 'nuevo'];
		const way = fc.record({
			source: fc.constantFrom('gazette', 'herald', 'courier'),
			other: fc.constantFrom('', '+ source herald @2003', '+ source courier grade C3 @2003'),
			grade: fc.constantFrom('', 'grade C3'),
			dates: fc.constantFrom('@2001..2004', '@2001..2002 observed 2002')
		});
		fc.assert(
			fc.property(
				fc.array(way, { minLength: 24, maxLength: 40 }),
				fc.array(fc.tuple(fc.nat(6), fc.nat(6), way), { maxLength: 12 }),
				fc.constantFrom(1, 2, 3, 5),
				fc.constantFrom<'steps' | 'evidence'>('steps', 'evidence'),
				(ways, across, limit, order) => {
					const tie = (from: string, to: string, { source, other, grade, dates: when }: Way) => [
						`${from} —support.arms→ ${to} ${when} source ${source} ${grade}`,
						...(other === '' ? [] : [other])
					];
					const [first = '', ...rest] = [
						...ways.flatMap((each, index) => {
							const mid = between[index % between.length] ?? '';
							return index % 2 === 0 ? tie('aaland', mid, each) : tie(mid, 'syldavia', each);
						}),
						...across.flatMap(([a, b, each]) =>
							a === b ? [] : tie(between[a] ?? '', between[b] ?? '', each)
						)
					];
					const graph = sound(() => world(first, ...rest));
					const request: PathsRequest = {
						from: 'aaland',
						to: 'syldavia',
						heading: 'with',
						filters: {},
						window: windowOf({ mode: 'as-of', date: date('2003') }),
						hubs: false,
						via: [],
						avoid: [],
						maxHops: 4,
						limit,
						order,
						together: false
					};
					expect(tracePaths(graph, request).paths).toEqual(slowly(graph, request));
				}
			),
			{ numRuns: 80 }
		);
	});
});

interface Way {
	readonly source: string;
	readonly other: string;
	readonly grade: string;
	readonly dates: string;
}
