import { brotliCompressSync, constants } from 'node:zlib';
import ngraphPath from 'ngraph.path';
import { readCore } from '../../src/lib/facts/snapshot/read-core.ts';
import { writeCore } from '../../src/lib/facts/snapshot/write-core.ts';
import { toDay, type DayRange } from '../../src/lib/facts/model/partial-date.ts';
import { NO_FILTERS, type Filters } from '../../src/lib/answers/graph/filters/filters.ts';
import { buildGraph, type Graph } from '../../src/lib/answers/graph/graph.ts';
import { countHops } from '../../src/lib/answers/graph/paths/count-hops.ts';
import { findRoutes } from '../../src/lib/answers/graph/paths/find-routes.ts';
import {
	MOST_EXPANSIONS,
	tracePaths,
	type PathsRequest
} from '../../src/lib/answers/graph/paths/trace-paths.ts';
import { budgetOf } from '../../src/lib/answers/graph/walking/budget.ts';
import { prepareWalk } from '../../src/lib/answers/graph/walking/walk.ts';
import {
	fromGraphologyJson,
	isAdmitted,
	lineOf,
	toRoads,
	toGraphologyJson,
	toNgraph,
	type Admits
} from './contenders.ts';
import {
	generatePairs,
	generateWorld,
	VOCABULARY,
	type GeneratedWorld
} from './generated-world.ts';
import { interleave, wordTiming, type Timing } from './interleave.ts';
import { yen } from './yen.ts';

/**
 * npm run bench: what the question engine takes beside named packages, in one
 * run, interleaved, on generated graphs. Prints medians, 99th percentiles and
 * ratios; asserts nothing but that the answers are legal.
 */
const WINDOW: DayRange = { from: toDay(1990, 1, 1), to: toDay(2011, 1, 1) };
// Four in five of what is walked unasked: about every third pair is joined then.
const KINDS = VOCABULARY.filter(({ walked }) => walked === 'yes')
	.map(({ id }) => id)
	.filter((_, index) => index % 5 !== 0);
const FILTERS: Filters = { ...NO_FILTERS, kinds: KINDS };
const ADMITS: Admits = { kinds: new Set(KINDS), first: WINDOW.from, last: WINDOW.to };

const MOST_HOPS = 6;
/** As far as any question goes, since other packages know no bound. */
const MOST = 8;
/** More than any pair has. */
const ALL = 1_000_000;
const NEVER: Timing = { median: 0, p99: 0, rounds: 0 };
/** Which relationships a question admits, by id. */
const LEGAL = new WeakMap<GeneratedWorld, Map<string, boolean>>();

for (const [entities, relationships] of [
	[2_500, 10_000],
	[10_000, 50_000]
] as const)
	benchmark(generateWorld(entities, relationships));

function benchmark(world: GeneratedWorld): void {
	console.log(`\n${world.name} entities / relationships`);
	const core = writeCore(world.records, '000000000000');
	const json = toGraphologyJson(world);
	size(core, json);
	load(core, json);
	const { snapshot } = readCore(core);
	if (snapshot === undefined) throw new TypeError('The core cannot be read.');
	const graph = buildGraph(snapshot);
	indexSize(graph);
	shortest(world, graph);
	several(world, graph);
	all(world, graph);
}

function size(core: Uint8Array, json: string): void {
	const packed = (bytes: Uint8Array) =>
		brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
	const [ours, theirs] = [packed(core), packed(Buffer.from(json))];
	console.log(
		`  core ${kilo(core.length)}, ${kilo(ours)} brotli; JSON ${kilo(json.length)}, ${kilo(theirs)} brotli: 1/${(theirs / ours).toFixed(1)}`
	);
}

function indexSize({ rows, neighbours, arcs, ways, columns }: Graph): void {
	const csr = [rows, neighbours, arcs, ways].reduce((sum, each) => sum + each.byteLength, 0);
	const all = [columns.relationships, columns.spans, columns.claims].flatMap((part) =>
		Object.values(part as unknown as Record<string, unknown>)
	);
	const bytes = all.reduce<number>(
		(sum, each) => sum + (ArrayBuffer.isView(each) ? each.byteLength : 0),
		0
	);
	console.log(`  index: rows of arcs ${kilo(csr)}, columns ${kilo(bytes)}`);
}

function load(core: Uint8Array, json: string): void {
	const times = interleave(
		[
			{ name: 'ours', run: () => open(core) },
			{ name: 'theirs', run: () => fromGraphologyJson(json) }
		],
		12
	);
	report('bytes to queryable', times, 'JSON into graphology');
}

function open(core: Uint8Array): Graph {
	const { snapshot } = readCore(core);
	if (snapshot === undefined) throw new TypeError('The core cannot be read.');
	return buildGraph(snapshot);
}

function shortest(world: GeneratedWorld, graph: Graph): void {
	const pairs = generatePairs(world, 400);
	const ngraph = toNgraph(world);
	const options = {
		oriented: true,
		blocked: (_from: unknown, _to: unknown, link: { data: Parameters<typeof isAdmitted>[0] }) =>
			!isAdmitted(link.data, ADMITS)
	};
	const [aStar, nba] = [ngraphPath.aStar(ngraph, options), ngraphPath.nba(ngraph, options)];
	const at = (round: number) => pairs[round % pairs.length] ?? ['', ''];
	const times = interleave(
		[
			{
				name: 'ours',
				run: (round) => tracePaths(graph, request(at(round), { limit: 1, maxHops: MOST }))
			},
			{
				name: 'hops',
				run: (round) =>
					countHops(
						graph,
						request(at(round), { limit: 1, maxHops: MOST }),
						budgetOf(MOST_EXPANSIONS)
					)
			},
			{ name: 'theirs', run: (round) => aStar.find(...at(round)) },
			{ name: 'nba', run: (round) => nba.find(...at(round)) }
		],
		pairs.length
	);
	report('shortest, filtered, in the specified order, read', times, 'ngraph.path aStar');
	report('the same beside ngraph.path nba', times, 'ngraph.path nba', 'ours', 'nba');
	report('hop count alone', times, 'ngraph.path aStar', 'hops');
	report('the same beside ngraph.path nba', times, 'ngraph.path nba', 'hops', 'nba');
	let found = 0;
	for (const [from, to] of pairs) {
		const [path] = tracePaths(graph, request([from, to], { limit: 1, maxHops: MOST })).paths;
		const theirs = aStar.find(from, to).length - 1;
		if (path !== undefined) found++;
		const isSame = path === undefined ? theirs < 1 || theirs > 8 : path.steps.length === theirs;
		if (!isSame) throw new Error(`${from} to ${to}: ours and theirs differ in length.`);
		for (const step of path?.steps ?? [])
			for (const { relationship } of step.strands)
				assertLegal(world, relationship, `${from} to ${to}`);
	}
	console.log(`    ${String(found)} of ${String(pairs.length)} pairs joined; all paths legal`);
}

function several(world: GeneratedWorld, graph: Graph): void {
	const pairs = generatePairs(world, 200);
	const roads = toRoads(world, ADMITS);
	const at = (round: number) => pairs[round % pairs.length] ?? ['', ''];
	const ask = (round: number) =>
		tracePaths(graph, request(at(round), { limit: 10, heading: 'any' }));
	const routes = (round: number) => {
		const asked = request(at(round), { limit: 10, heading: 'any' });
		const walk = prepareWalk(graph, asked, asked.heading, [], []);
		return findRoutes(walk, asked, budgetOf(MOST_EXPANSIONS));
	};
	const times = interleave(
		[
			{ name: 'ours', run: ask },
			{ name: 'routes', run: routes },
			{ name: 'theirs', run: (round) => yen(roads, ...at(round), 10, MOST_HOPS) }
		],
		pairs.length
	);
	report(
		`10 shortest up to ${String(MOST_HOPS)} hops, filtered, either way`,
		times,
		'Yen over a Map of arrays'
	);
	report('the same, routes in order without reading their steps', times, 'Yen', 'routes');
	const partial = pairs.filter((_, round) => !ask(round).complete).length;
	for (const [round, pair] of pairs.entries()) {
		const ours = ask(round).paths.map(({ steps }) => steps.length);
		const theirs = yen(roads, ...pair, 10, MOST_HOPS).map((path) => path.length - 1);
		if (String(ours) !== String(theirs))
			throw new Error(`${pair.join(' to ')}: lengths ${String(ours)} and ${String(theirs)}.`);
	}
	console.log(`    the same lengths; ${String(partial)} stopped at the bound`);
}

/** Every path of the fewest steps, however many: its routes in order, and all of them read. */
function all(world: GeneratedWorld, graph: Graph): void {
	const pairs = generatePairs(world, 400);
	const at = (round: number) => pairs[round % pairs.length] ?? ['', ''];
	const ask = (round: number) => {
		const hops = countHops(
			graph,
			request(at(round), { limit: 1, maxHops: MOST }),
			budgetOf(MOST_EXPANSIONS)
		);
		return typeof hops === 'string' ? undefined : request(at(round), { limit: ALL, maxHops: hops });
	};
	const routes = (round: number) => {
		const asked = ask(round);
		if (asked === undefined) return [];
		const walk = prepareWalk(graph, asked, asked.heading, [], []);
		return findRoutes(walk, asked, budgetOf(MOST_EXPANSIONS));
	};
	const read = (round: number) => {
		const asked = ask(round);
		return asked === undefined ? undefined : tracePaths(graph, asked);
	};
	const times = interleave(
		[
			{ name: 'routes', run: routes },
			{ name: 'read', run: read }
		],
		pairs.length
	);
	const most = Math.max(...pairs.map((_, round) => routes(round).length));
	console.log(
		`  all shortest, up to ${String(most)} of a pair: ${wordTiming(times.get('routes') ?? NEVER)}; every step read: ${wordTiming(times.get('read') ?? NEVER)}`
	);
}

function request([from, to]: readonly [string, string], more: Partial<PathsRequest>): PathsRequest {
	return {
		from,
		to,
		heading: 'with',
		filters: FILTERS,
		window: WINDOW,
		hubs: false,
		via: [],
		avoid: [],
		maxHops: MOST_HOPS,
		limit: 5,
		order: 'steps',
		together: false,
		...more
	};
}

function report(
	what: string,
	times: ReadonlyMap<string, Timing>,
	whom: string,
	ours = 'ours',
	theirs = 'theirs'
): void {
	const [mine, other] = [times.get(ours) ?? NEVER, times.get(theirs) ?? NEVER];
	const ratio = (a: number, b: number) => `1/${(b / a).toFixed(1)}`;
	console.log(
		`  ${what}: ${wordTiming(mine)}; ${whom}: ${wordTiming(other)}; median ${ratio(mine.median, other.median)}, p99 ${ratio(mine.p99, other.p99)}`
	);
}

function assertLegal(world: GeneratedWorld, relationship: string, where: string): void {
	const legal =
		LEGAL.get(world) ??
		new Map(world.records.relationships.map((tie) => [tie.id, isAdmitted(lineOf(tie), ADMITS)]));
	LEGAL.set(world, legal);
	if (legal.get(relationship) !== true)
		throw new Error(`${where}: ${relationship} is not admitted by the question.`);
}

function kilo(bytes: number): string {
	return `${(bytes / 1000).toFixed(0)} kB`;
}
