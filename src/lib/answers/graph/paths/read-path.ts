import { NOBODY } from '#lib/facts/snapshot/codes.ts';
import type { Path } from '../answer.ts';
import { kindAt, type Graph } from '../graph.ts';
import { derivePacts } from '../signs/derive-pacts.ts';
import { readStep } from '../signs/read-step.ts';
import { ALONE, signStrand, type Opposition, type StepContext } from '../signs/sign-strand.ts';
import { runBetween } from '../ties.ts';
import type { Admitted } from '../walking/admit.ts';
import type { BundleFacts } from '../walking/bundle.ts';
import type { StepRead } from '../walking/step-read.ts';
import { stepKey, type Walk } from '../walking/walk.ts';
import { factsOf } from './bundle-facts.ts';
import { markPassages } from './mark-passages.ts';
import { toPath } from './to-path.ts';

/** Reads a route as a path: each step's bundle, its sign in this context, and what follows for the whole. Undefined where a rule forbids the passage. */
export function readPath(walk: Walk, route: readonly number[]): Path | undefined {
	const steps: StepRead[] = [];
	for (let index = 0; index + 1 < route.length; index++) {
		const step = stepAt(walk, route, index);
		// Rule 6: leader, state, leader is no path.
		if (step === undefined || (step.identity && steps.at(-1)?.identity === true)) return undefined;
		steps.push(step);
	}
	const passed = markPassages(walk, route, steps);
	return passed === undefined ? undefined : toPath(passed);
}

/** The derived step that two entities have through common organisations alone, where no other tie joins them. */
export function readDerivedPath(
	{ graph, walking }: Walk,
	[at, next]: readonly [number, number]
): Path | undefined {
	const [from, to] = [idAt(graph, at), idAt(graph, next)];
	const derived = derivePacts(graph, from, to, walking);
	if (derived.length === 0) return undefined;
	return toPath([readStep(graph, { from, to }, derived, walking)]);
}

function stepAt(walk: Walk, route: readonly number[], index: number): StepRead | undefined {
	const { graph } = walk;
	const [at, next] = [route[index] ?? -1, route[index + 1] ?? -1];
	const [start, end] = runBetween(graph, at, next);
	if (start === end) return undefined;
	const isEnd = isEndOf(route, index);
	const { steps } = walk.judged;
	const key = stepKey(start, isEnd);
	const isAlone = route.length === 2;
	const known = isAlone ? undefined : steps.get(key);
	if (known !== undefined) return known;
	const facts = factsOf(walk, start, end, isEnd);
	if (facts === undefined) return undefined;
	const { ties } = facts;
	if (isAlone) return readTies(walk, at, next, ties, ALONE);
	const { against } = graph.columns.relationships;
	if (ties.some((tie) => against[tie.index] !== NOBODY)) {
		const beside = [
			...oppositionBeyond(walk, route, index, index - 1),
			...oppositionBeyond(walk, route, index + 1, index + 2)
		];
		return readTies(walk, at, next, ties, { alone: false, beside });
	}
	const step = readTies(walk, at, next, ties, AMONG_OTHERS, facts.exact ? facts : undefined);
	steps.add(key, step);
	return step;
}

const AMONG_OTHERS: StepContext = { alone: false };

/** A path of one step has the pacts through common organisations too. */
function readTies(
	{ graph, walking }: Walk,
	at: number,
	next: number,
	ties: readonly Admitted[],
	context: StepContext,
	attested?: BundleFacts
): StepRead {
	const ends = { from: idAt(graph, at), to: idAt(graph, next) };
	const signed = ties.map((tie) => signStrand(graph, tie, walking.window, context));
	if (context.alone) signed.push(...derivePacts(graph, ends.from, ends.to, walking));
	return readStep(graph, ends, signed, walking, attested);
}

function isEndOf(route: readonly number[], index: number): boolean {
	return index === 0 || index === route.length - 2;
}

function idAt({ columns }: Graph, entity: number): string {
	return columns.entityIds[entity] ?? '';
}

/** Who is opposed by the entity at one place of the route, as the neighbour at another place shows: directly, or through a conflict. */
function oppositionBeyond(
	walk: Walk,
	route: readonly number[],
	at: number,
	next: number
): Opposition[] {
	const { graph } = walk;
	const [end, beyond] = [route[at], route[next]];
	if (end === undefined || beyond === undefined) return [];
	const opposition = { end: idAt(graph, end), beyond: idAt(graph, beyond) };
	const first = Math.min(at, next);
	const [start, stop] = runBetween(graph, route[first] ?? -1, route[first + 1] ?? -1);
	const ties = factsOf(walk, start, stop, isEndOf(route, first))?.ties ?? [];
	if (ties.some(({ index }) => kindAt(graph, index).sign === '-')) return [opposition];
	const across = route[2 * next - at];
	const { part } = graph.columns.relationships;
	return across !== undefined && ties.some(({ index }) => part[index] !== NOBODY)
		? [{ end: opposition.end, beyond: idAt(graph, across), through: opposition.beyond }]
		: [];
}
