import type { Point } from '../../src/lib/facts/snapshot/snapshot.ts';
import { parsePartialDate } from '../../src/lib/facts/model/partial-date.ts';
import type { Records } from '../../src/lib/facts/records/assemble/assemble-records.ts';
import { readCore } from '../../src/lib/facts/snapshot/read-core.ts';
import { writeCore } from '../../src/lib/facts/snapshot/write-core.ts';
import { buildGraph, type Graph } from '../../src/lib/answers/graph/graph.ts';
import { findPlaces } from '../../src/lib/picture/canvas/layout/find-places.ts';
import { placesRequest } from '../../src/lib/picture/canvas/layout/places-request.ts';
import { buildScene } from '../../src/lib/picture/scene/build-scene.ts';
import { keepPlaces } from '../../src/lib/picture/scene/keep-places.ts';
import { neighboursOf } from '../../src/lib/picture/scene/neighbours.ts';
import type { Scene } from '../../src/lib/picture/scene/scene.ts';
import { DEFAULT_VIEW } from '../../src/lib/picture/view/default-view.ts';
import { openEntities } from '../../src/lib/picture/view/open-entities.ts';
import { adjacencyOf } from './adjacency.ts';
import { byFcose } from './by-fcose.ts';
import { timed, type Drawn } from './drawn.ts';
import type { Adjacency } from './layout-quality.ts';

const DAY = '2020-10-15';
const WHO = ['turkiye', 'iran', 'armenia', 'mali'];
/** Neighbours that are drawn first, and those that are opened beside them. */
const FIRST = 24;
const OPENED = [12, 75];

/** Layouts of a neighbourhood that was opened further, in which who was drawn before stays; and of all of it anew. */
export interface OpenedUp {
	readonly title: string;
	readonly graph: Adjacency;
	readonly layouts: readonly Drawn[];
}

/** Ours beside fcose as it comes, the drawn held in their places, on neighbourhoods of these facts. */
export function* openedUp(records: Records): Generator<OpenedUp> {
	const { snapshot, unreadable } = readCore(writeCore(records, '000000000000'));
	if (unreadable !== undefined) throw new RangeError(unreadable.message);
	const graph = buildGraph(snapshot);
	for (const id of WHO) for (const count of OPENED) yield open(graph, id, count);
}

function open(graph: Graph, id: string, count: number): OpenedUp {
	const today = parsePartialDate(DAY);
	if (today === undefined) throw new RangeError(`Not a day: ${DAY}`);
	const near = neighboursOf(graph, DEFAULT_VIEW, today, id);
	const view = { ...DEFAULT_VIEW, scope: [id, ...near.slice(0, FIRST)] };
	const newcomers = near.slice(FIRST, FIRST + count);
	const grown = keepPlaces(view, buildScene(graph, view, today), openEntities(view, newcomers));
	const scene = buildScene(graph, grown, today);
	const ids = scene.entities.map((entity) => entity.id);
	const adjacency = adjacencyOf(
		ids,
		scene.bundles.map(({ a, b }) => [a, b])
	);
	const { places } = placesRequest(scene, newcomers);
	const all = (of: ReadonlyMap<string, Point>) => ids.map((each) => of.get(each) ?? { x: 0, y: 0 });
	const kept = new Map(scene.entities.flatMap(keptIn(newcomers)));
	// Run twice: the first time nothing has been compiled yet.
	const ours = (free: readonly string[]) => () => {
		return all(new Map([...places, ...findPlaces(placesRequest(scene, free))]));
	};
	ours(newcomers)();
	return {
		title: `${id}, ${String(scene.entities.length)} entities, ${String(adjacency.flat().length / 2)} pairs tied: ${String(newcomers.length)} newcomers`,
		graph: adjacency,
		layouts: [
			timed('beside the drawn', ours(newcomers)),
			timed('fcose, the drawn held', () => byFcose(adjacency, 1, { kept, start: all(places) })),
			timed('all of it, tidied', ours(ids)),
			timed('all of it by fcose', () => byFcose(adjacency, 1))
		]
	};
}

function keptIn(newcomers: readonly string[]) {
	const fresh = new Set(newcomers);
	return ({ id, at }: Scene['entities'][number], index: number): [number, Point][] =>
		fresh.has(id) ? [] : [[index, at]];
}
