import { readFileSync } from 'node:fs';
import { parsePartialDate } from '../../src/lib/facts/model/partial-date.ts';
import { readCore } from '../../src/lib/facts/snapshot/read-core.ts';
import { writeCore } from '../../src/lib/facts/snapshot/write-core.ts';
import { buildGraph, type Graph } from '../../src/lib/answers/graph/graph.ts';
import { buildScene } from '../../src/lib/picture/scene/build-scene.ts';
import type { Scene } from '../../src/lib/picture/scene/scene.ts';
import { DEFAULT_VIEW } from '../../src/lib/picture/view/default-view.ts';
import { generateWorld } from './generated-world.ts';

/** A scene to be drawn, with what it is called in the results. */
export interface NamedScene {
	readonly name: string;
	readonly title: string;
	readonly scene: Scene;
}

/** The world's graph with all that ever was, the same as of 2020, and a generated one of 10,000 entities. */
export function namedScenes(): NamedScene[] {
	const world = open(new Uint8Array(readFileSync('generated/snapshot/core.bin')));
	const generated = generateWorld(10_000, 50_000);
	const made = open(writeCore(generated.records, '000000000000'));
	return [
		named('as-of-2020', 'World as of 2020', sceneOf(world, '2020-10-15', false)),
		named('world', 'World, all that ever was', sceneOf(world, '2026-11-26', true)),
		named('generated', 'Generated', sceneOf(made, '2000-01-01', true))
	];
}

function open(core: Uint8Array): Graph {
	const { snapshot, unreadable } = readCore(core);
	if (unreadable !== undefined) throw new RangeError(unreadable.message);
	return buildGraph(snapshot);
}

function sceneOf(graph: Graph, day: string, ghosts: boolean): Scene {
	const today = parsePartialDate(day);
	if (today === undefined) throw new RangeError(`Not a day: ${day}`);
	return buildScene(graph, { ...DEFAULT_VIEW, scope: 'all', ghosts }, today);
}

function named(name: string, what: string, scene: Scene): NamedScene {
	const size = (count: number) => count.toLocaleString('en');
	const title = `${what}: ${size(scene.entities.length)} entities, ${size(scene.bundles.length)} lines`;
	return { name, title, scene };
}
