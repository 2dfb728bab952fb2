import type { Entity } from '#lib/facts/model/entity.ts';
import { admit, type Admitted, type Walking } from './admit.ts';
import type { Step } from './answer.ts';
import { AGAINST, WITH, type Graph } from './graph.ts';
import { runBetween } from './ties.ts';

/** How a path may be walked. */
export type Heading = 'with' | 'against' | 'any';

/** A graph as one question sees it: what may be stepped on, in which direction, across which entities. Admission is decided once a relationship. */
export interface Walk {
	readonly graph: Graph;
	readonly walking: Walking;
	readonly heading: Heading;
	/** Never entered. */
	readonly avoid: ReadonlySet<number>;
	/** Crossed although they are hubs. */
	readonly via: ReadonlySet<number>;
	admitted(relationship: number): Admitted | undefined;
	/** Steps read so far whose reading depends on nothing beside them: routes share most of theirs. */
	readonly steps: Map<string, Step>;
}

/** Prepares a walk; filters are evaluated while walking, the graph is never copied. */
export function prepareWalk(
	graph: Graph,
	walking: Walking,
	heading: Heading,
	avoid: readonly string[],
	via: readonly string[]
): Walk {
	const decided = new Map<number, Admitted | undefined>();
	const indices = (ids: readonly string[]) =>
		new Set(ids.map((id) => graph.indexOfEntity.get(id) ?? -1));
	return {
		graph,
		walking,
		heading,
		avoid: indices(avoid),
		via: indices(via),
		steps: new Map(),
		admitted(relationship) {
			if (decided.has(relationship)) return decided.get(relationship);
			const tie = graph.relationships[relationship];
			const admitted = tie === undefined ? undefined : admit(graph, tie, walking);
			decided.set(relationship, admitted);
			return admitted;
		}
	};
}

/** Whether a path may pass through the entity: hubs only when asked for, since with them nearly any two actors are three steps apart. */
export function mayCross(walk: Walk, index: number): boolean {
	if (walk.avoid.has(index)) return false;
	const entity = walk.graph.entities[index];
	if (entity === undefined) return false;
	return !isHub(entity) || walk.walking.hubs || walk.via.has(index);
}

/** All admitted relationships from one entity to its neighbour in walking direction, and mutual ones. `isEnd`: the step is the first or last of its path. */
export function bundleOf(walk: Walk, at: number, next: number, isEnd: boolean): Admitted[] {
	const bundle: Admitted[] = [];
	const [start, end] = runBetween(walk.graph, at, next);
	for (let arc = start; arc < end; arc++) {
		const admitted = stepOn(walk, arc, isEnd);
		if (admitted !== undefined) bundle.push(admitted);
	}
	return bundle;
}

/** Neighbours that can be stepped to, each once, in order of id. */
export function* neighboursOf(walk: Walk, at: number, isEnd: boolean): Generator<number> {
	const { rows, neighbours } = walk.graph;
	let last = -1;
	for (let arc = rows[at] ?? 0; arc < (rows[at + 1] ?? 0); arc++) {
		const next = neighbours[arc] ?? -1;
		if (next === last || walk.avoid.has(next)) continue;
		if (stepOn(walk, arc, isEnd) === undefined) continue;
		last = next;
		yield next;
	}
}

function stepOn(walk: Walk, arc: number, isEnd: boolean): Admitted | undefined {
	const admitted = walk.admitted(walk.graph.arcs[arc] ?? -1);
	if (admitted === undefined || (admitted.endsOnly && !isEnd)) return undefined;
	return runsRight(walk.heading, walk.graph.ways[arc] ?? 0) || runsBothWays(admitted)
		? admitted
		: undefined;
}

function runsRight(heading: Heading, way: number): boolean {
	switch (heading) {
		case 'with':
			return (way & WITH) !== 0;
		case 'against':
			return (way & AGAINST) !== 0;
		case 'any':
			return true;
		default:
			return heading satisfies never;
	}
}

/** A conflict or organisation is passed through from party to party: its arrows all point inwards. */
function runsBothWays({ tie }: Admitted): boolean {
	return tie.party !== undefined || tie.membership !== undefined;
}

function isHub(entity: Entity): boolean {
	return entity.kind === 'organisation' || entity.kind === 'ideology';
}
