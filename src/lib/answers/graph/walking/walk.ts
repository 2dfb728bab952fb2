import { ENTITY_KINDS } from '#lib/facts/model/entity.ts';
import type { DayRange } from '#lib/facts/model/partial-date.ts';
import { NOBODY } from '#lib/facts/snapshot/codes.ts';
import {
	admissionOf,
	admittedBy,
	ENDS_ONLY,
	REFUSED,
	type Admitted,
	type Walking
} from './admit.ts';
import type { Step } from '../answer.ts';
import type { BundleFacts } from './bundle.ts';
import { AGAINST, BOTH, WITH, type Graph } from '../graph.ts';
import { runBetween } from '../ties.ts';

/** How a path may be walked. */
export type Heading = 'with' | 'against' | 'any';

/** A graph as one question sees it: what may be stepped on, in which direction, across which entities. */
export interface Walk {
	readonly graph: Graph;
	readonly walking: Walking;
	readonly heading: Heading;
	/** Never entered. */
	readonly avoid: ReadonlySet<number>;
	/** Crossed although they are hubs. */
	readonly via: ReadonlySet<number>;
	/** Decided from the columns: a code of `admissionOf`. */
	readonly admission: (relationship: number) => number;
	/** What was read so far that depends on nothing beside it: routes share most of their steps. */
	readonly steps: Map<number, Step>;
	readonly facts: Map<number, BundleFacts>;
	/** Days on which steps certainly hold. */
	readonly days: WeakMap<Step, readonly DayRange[]>;
}

/** Prepares a walk; filters are evaluated while walking, the graph is never copied. */
export function prepareWalk(
	graph: Graph,
	walking: Walking,
	heading: Heading,
	avoid: readonly string[],
	via: readonly string[]
): Walk {
	const indices = (ids: readonly string[]) =>
		new Set(ids.map((id) => graph.indexOfEntity.get(id) ?? -1));
	return {
		graph,
		walking,
		heading,
		avoid: indices(avoid),
		via: indices(via),
		admission: admissionOf(graph, walking),
		...nothingRead()
	};
}

/** The same walk on fewer days. */
export function narrowed(walk: Walk, window: DayRange): Walk {
	const walking = { ...walk.walking, window };
	return { ...walk, walking, admission: admissionOf(walk.graph, walking), ...nothingRead() };
}

function nothingRead(): Pick<Walk, 'steps' | 'facts' | 'days'> {
	return { steps: new Map(), facts: new Map(), days: new WeakMap() };
}

const ORGANISATION = ENTITY_KINDS.indexOf('organisation');
const IDEOLOGY = ENTITY_KINDS.indexOf('ideology');

/** Whether a path may pass through the entity: hubs only when asked for, since with them nearly any two actors are three steps apart. */
export function mayCross({ graph, walking, avoid, via }: Walk, index: number): boolean {
	if (avoid.size > 0 && avoid.has(index)) return false;
	const kind = graph.columns.entityKinds[index];
	return (kind !== ORGANISATION && kind !== IDEOLOGY) || walking.hubs || via.has(index);
}

/** All admitted relationships from one entity to its neighbour in walking direction, and mutual ones. `isEnd`: the step is the first or last of its path. */
export function bundleOf(walk: Walk, at: number, next: number, isEnd: boolean): Admitted[] {
	const { graph } = walk;
	const bundle: Admitted[] = [];
	const [start, end] = runBetween(graph, at, next);
	for (let arc = start; arc < end; arc++) {
		const index = graph.arcs[arc] ?? -1;
		const admitted = admittedBy(graph, index, stepOn(walk, arc, walk.heading, isEnd));
		if (admitted !== undefined) bundle.push(admitted);
	}
	return bundle;
}

/** One number for a step between two entities, and whether it is the first or last of its path. */
export function stepKey({ columns }: Graph, at: number, next: number, isEnd: boolean): number {
	return (at * columns.entityIds.length + next) * 2 + Number(isEnd);
}

/** Whether anything leads from one entity to its neighbour. */
export function isTied(walk: Walk, start: number, end: number, isEnd: boolean): boolean {
	for (let arc = start; arc < end; arc++)
		if (stepOn(walk, arc, walk.heading, isEnd) !== REFUSED) return true;
	return false;
}

/** The code of an arc's relationship where it may be stepped on in that heading, else REFUSED. What stands at ends only is stepped on both ways there: who leads an actor and the actor are one as much at the goal as at the start (rule 6). */
export function stepOn(
	{ graph, admission }: Walk,
	arc: number,
	heading: Heading,
	isEnd: boolean
): number {
	const index = graph.arcs[arc] ?? -1;
	const isRight = runsRight(heading, graph.ways[arc] ?? 0) || runsBothWays(graph, index);
	if (!isRight && !isEnd) return REFUSED;
	const code = admission(index);
	const isEndsOnly = ((code - 1) & ENDS_ONLY) !== 0;
	return (isEndsOnly ? isEnd : isRight) ? code : REFUSED;
}

/** The heading from the goal back to the start. */
export function turned(heading: Heading): Heading {
	switch (heading) {
		case 'with':
			return 'against';
		case 'against':
			return 'with';
		case 'any':
			return 'any';
		default:
			return heading satisfies never;
	}
}

function runsRight(heading: Heading, way: number): boolean {
	return heading === 'any' || way === BOTH || way === (heading === 'with' ? WITH : AGAINST);
}

/** A conflict or organisation is passed through from party to party: its arrows all point inwards. */
function runsBothWays({ columns }: Graph, index: number): boolean {
	const { part, membership } = columns.relationships;
	return part[index] !== NOBODY || membership[index] !== 0;
}
