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
import { BOTH, type Graph } from '../graph.ts';
import { COURSE, courseOf, type Heading } from './heading.ts';
import { judgedBefore, nothingJudged, type Judged } from './judged.ts';
import { runBetween } from '../ties.ts';

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
	readonly judged: Judged;
}

/** Prepares a search; filters are evaluated while walking, the graph is never copied. */
export function prepareWalk(
	graph: Graph,
	walking: Walking,
	heading: Heading,
	avoid: readonly string[],
	via: readonly string[]
): Walk {
	return {
		graph,
		walking,
		heading,
		avoid: indicesOf(graph, avoid),
		via: indicesOf(graph, via),
		admission: admissionOf(graph, walking),
		judged: judgedBefore(graph, walking, heading)
	};
}

function indicesOf({ indexOfEntity }: Graph, ids: readonly string[]): ReadonlySet<number> {
	return ids.length === 0 ? NONE : new Set(ids.map((id) => indexOfEntity.get(id) ?? -1));
}

const NONE: ReadonlySet<number> = new Set();

/** A walk for a few steps, too short to be worth keeping what it judges. */
export function walkOnce(graph: Graph, walking: Walking, heading: Heading): Walk {
	const admission = admissionOf(graph, walking);
	return { graph, walking, heading, avoid: NONE, via: NONE, admission, judged: nothingJudged() };
}

/** The same walk on fewer days. */
export function narrowed(walk: Walk, window: DayRange): Walk {
	const walking = { ...walk.walking, window };
	const admission = admissionOf(walk.graph, walking);
	return { ...walk, walking, admission, judged: nothingJudged() };
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
	const [start, end] = runBetween(walk.graph, at, next);
	return bundleAt(walk, start, end, isEnd);
}

/** The same by where its arcs begin and end. In order of ids. */
export function bundleAt(walk: Walk, start: number, end: number, isEnd: boolean): Admitted[] {
	const { graph, walking } = walk;
	const bundle: Admitted[] = [];
	const course = courseOf(walk.heading);
	for (let arc = start; arc < end; arc++) {
		const code = stepOn(walk, arc, course, isEnd);
		if (code === REFUSED) continue;
		bundle.push(admittedBy(graph, graph.arcs[arc] ?? -1, code, walking.window));
	}
	return bundle;
}

/** One number for a bundle, by its first arc, and whether it is the first or last step of its path. */
export function stepKey(start: number, isEnd: boolean): number {
	return start * 2 + Number(isEnd);
}

/** Whether anything leads from one entity to its neighbour. */
export function isTied(walk: Walk, start: number, end: number, isEnd: boolean): boolean {
	const course = courseOf(walk.heading);
	for (let arc = start; arc < end; arc++)
		if (stepOn(walk, arc, course, isEnd) !== REFUSED) return true;
	return false;
}

// An arc's judgement in one byte: its admission, that it was judged, and which ways it may be walked.
const ADMISSION = 31;
const JUDGED = 32;

/** The code of an arc's relationship where it may be stepped on in that course, else REFUSED. What stands at ends only is stepped on both ways there: who leads an actor and the actor are one as much at the goal as at the start (rule 6). */
export function stepOn(walk: Walk, arc: number, course: number, isEnd: boolean): number {
	const judged = walk.judged.arcs[arc] || judgeArc(walk, arc);
	const code = judged & ADMISSION;
	if (code !== REFUSED && ((code - 1) & ENDS_ONLY) !== 0) return isEnd ? code : REFUSED;
	return (judged & course) !== 0 ? code : REFUSED;
}

function judgeArc({ graph, admission, judged }: Walk, arc: number): number {
	const index = graph.arcs[arc] ?? -1;
	const ways = runsBothWays(graph, index) ? BOTH : (graph.ways[arc] ?? 0);
	const code = admission(index) | JUDGED | (ways * COURSE);
	if (arc < judged.arcs.length) judged.arcs[arc] = code;
	return code;
}

/** A conflict or organisation is passed through from party to party: its arrows all point inwards. */
function runsBothWays({ columns }: Graph, index: number): boolean {
	const { part, membership } = columns.relationships;
	return part[index] !== NOBODY || membership[index] !== 0;
}
