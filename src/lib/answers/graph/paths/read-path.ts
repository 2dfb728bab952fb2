import { NOBODY } from '#lib/facts/snapshot/codes.ts';
import type { Path } from '../answer.ts';
import type { Graph } from '../graph.ts';
import { derivePacts } from '../signs/derive-pacts.ts';
import { readStep } from '../signs/read-step.ts';
import { ALONE, signStrand, type Opposition, type StepContext } from '../signs/sign-strand.ts';
import { runBetween } from '../ties.ts';
import type { Admitted } from '../walking/admit.ts';
import type { StepRead } from '../walking/step-read.ts';
import { bundleOf, stepKey, type Walk } from '../walking/walk.ts';
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
export function readDerivedPath(walk: Walk, from: string, to: string): Path | undefined {
	const { graph, walking } = walk;
	const derived = derivePacts(graph, from, to, walking);
	if (derived.length === 0) return undefined;
	return toPath([readStep(graph, { from, to }, derived, walking)]);
}

function stepAt(walk: Walk, route: readonly number[], index: number): StepRead | undefined {
	const { graph } = walk;
	const [at, next] = [route[index] ?? -1, route[index + 1] ?? -1];
	if (route.length === 2) return readAlone(walk, at, next);
	const [start, end] = runBetween(graph, at, next);
	if (start === end) return undefined;
	const key = stepKey(start, isEndOf(route, index));
	const known = walk.judged.steps.get(key);
	if (known !== undefined) return known;
	const bundle = bundleAt(walk, route, index);
	if (bundle.length === 0) return undefined;
	const { against } = graph.columns.relationships;
	if (bundle.some((each) => against[each.index] !== NOBODY)) {
		const beside = [
			...oppositionBeyond(walk, route, index, index - 1),
			...oppositionBeyond(walk, route, index + 1, index + 2)
		];
		return readBundle(walk, [at, next], bundle, { alone: false, beside });
	}
	const step = readBundle(walk, [at, next], bundle, { alone: false });
	walk.judged.steps.set(key, step);
	return step;
}

/** A path of one step has the pacts through common organisations too. */
function readAlone(walk: Walk, at: number, next: number): StepRead | undefined {
	const bundle = bundleOf(walk, at, next, true);
	return bundle.length === 0 ? undefined : readBundle(walk, [at, next], bundle, ALONE);
}

function readBundle(
	{ graph, walking }: Walk,
	[at, next]: readonly [number, number],
	bundle: readonly Admitted[],
	context: StepContext
): StepRead {
	const from = idAt(graph, at);
	const to = idAt(graph, next);
	const signed = bundle.map((each) => signStrand(graph, each, walking.window, context));
	const derived = context.alone ? derivePacts(graph, from, to, walking) : [];
	return readStep(graph, { from, to }, [...signed, ...derived], walking);
}

function bundleAt(walk: Walk, route: readonly number[], index: number) {
	return bundleOf(walk, route[index] ?? -1, route[index + 1] ?? -1, isEndOf(route, index));
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
	const bundle = bundleAt(walk, route, Math.min(at, next));
	if (bundle.some(({ kind }) => kind.sign === '-')) return [opposition];
	const across = route[2 * next - at];
	const { part } = graph.columns.relationships;
	return across !== undefined && bundle.some((each) => part[each.index] !== NOBODY)
		? [{ end: opposition.end, beyond: idAt(graph, across), through: opposition.beyond }]
		: [];
}
