import { UndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { Point } from '../../src/lib/facts/snapshot/snapshot.ts';
import { parseRecords } from '../../src/lib/facts/records/parse-records.ts';
import { roomOf } from '../../src/lib/picture/canvas/layout/room-of.ts';
import { withSeededRandom } from './with-seeded-random.ts';
import { layOutWholeGraph } from '../../src/lib/picture/canvas/layout/whole-graph.ts';
import { readRecordFiles } from '../read-record-files.ts';
import { adjacencyOf, pairsOf } from './adjacency.ts';
import { byFcose } from './by-fcose.ts';
import { timed, type Drawn } from './drawn.ts';
import { generateWorld } from './generated-world.ts';
import { neighbourhoodPreservation, overlaps, stress, type Adjacency } from './layout-quality.ts';
import { openedUp } from './opened-up.ts';

/**
 * Compares layouts of the whole graph: `npm run bench:layout [-- <facts>]`. Ours as it lies in
 * the facts, and laid out now on a generated graph, beside 500 rounds of ForceAtlas2 with the
 * settings its package infers and, where it ends, fcose as it comes. Then neighbourhoods that a
 * reader opens, ours beside fcose.
 */
const SEED = 1991;
const [folder = 'graph-data'] = process.argv.slice(2);
compareOnFacts(folder);
compareOnGenerated(500, 2_000);

function compareOnFacts(facts: string): void {
	const { records, problems } = parseRecords(readRecordFiles(facts));
	if (problems !== undefined) throw new Error(`${facts} is not in order: npm run data:check`);
	const ids = records.entities.map(({ id }) => id);
	const ties = records.relationships.map(({ from, to }) => [from, to] as const);
	const graph = adjacencyOf(ids, ties);
	const ours = ids.map((id) => records.positions.of.get(id) ?? { x: 0, y: 0 });
	const rooms = records.entities.map(({ kind }) => roomOf(kind));
	print(`${facts}: ${String(ids.length)} entities`, graph, rooms, [
		{ name: 'as it lies in the facts', places: ours },
		timed('ForceAtlas2, 500 rounds', () => byForceAtlas(graph))
	]);
	const room = roomOf('leader');
	for (const { title, graph: opened, layouts } of openedUp(records))
		print(
			title,
			opened,
			opened.map(() => room),
			layouts
		);
}

function compareOnGenerated(entities: number, ties: number): void {
	const { records } = generateWorld(entities, ties);
	const ids = records.entities.map(({ id }) => id);
	const pairs = records.relationships.map(({ from, to }) => [from, to] as const);
	const graph = adjacencyOf(ids, pairs);
	const room = roomOf('leader');
	print(
		`Generated: ${String(entities)} entities, ${String(ties)} ties`,
		graph,
		ids.map(() => room),
		[
			timed('ours', () => {
				const rooms = new Map(ids.map((id) => [id, room]));
				const known = new Map<string, Point>();
				const places = layOutWholeGraph({ rooms, ties: pairs, onEarth: new Map(), known });
				return ids.map((id) => places.get(id) ?? { x: 0, y: 0 });
			}),
			timed('ForceAtlas2, 500 rounds', () => byForceAtlas(graph)),
			timed('fcose, as it comes', () => byFcose(graph, SEED))
		]
	);
}

function byForceAtlas(graph: Adjacency): Point[] {
	const drawn = new UndirectedGraph();
	withSeededRandom(SEED, () => {
		for (const index of graph.keys())
			drawn.addNode(index, { x: Math.random() * 100, y: Math.random() * 100 });
	});
	for (const [a, b] of pairsOf(graph)) drawn.addEdge(a, b);
	const settings = forceAtlas2.inferSettings(drawn);
	const places = forceAtlas2(drawn, { iterations: 500, settings });
	return graph.map((_, index) => places[String(index)] ?? { x: 0, y: 0 });
}

function print(
	title: string,
	graph: Adjacency,
	rooms: readonly number[],
	layouts: readonly Drawn[]
): void {
	console.log(`\n${title}`);
	for (const { name, places, seconds } of layouts)
		console.log(
			[
				`  ${name.padEnd(26)}`,
				`neighbours kept ${neighbourhoodPreservation(graph, places).toFixed(4)}`,
				`stress ${stress(graph, places).toFixed(4)}`,
				`overlaps ${String(overlaps(places, rooms))}`,
				seconds === undefined ? '' : wordSeconds(seconds)
			].join('   ')
		);
}

function wordSeconds(seconds: number): string {
	return seconds < 1 ? `${(1000 * seconds).toFixed(0)} ms` : `${seconds.toFixed(1)} s`;
}
