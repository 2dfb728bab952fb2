import { NOBODY } from '#lib/facts/snapshot/codes.ts';
import { compareGrades } from '#lib/facts/model/grade.ts';
import type { Basis, Path, PathSign, Sign, Step } from '../answer.ts';
import { kindAt } from '../graph.ts';
import { derivePacts } from '../signs/derive-pacts.ts';
import { markPassages } from './mark-passages.ts';
import { isNonEmpty } from '../non-empty.ts';
import {
	assembleStep,
	carryingOf,
	countOrigins,
	indicesBehind,
	readStep
} from '../signs/read-step.ts';
import type { Opposition } from '../signs/sign-strand.ts';
import { bundleOf, stepKey, type Walk } from '../walking/walk.ts';

/** Reads a route as a path: each step's bundle, its sign in this context, and what follows for the whole. Undefined where a rule forbids the passage. */
export function readPath(walk: Walk, route: readonly number[]): Path | undefined {
	const ids = route.map((index) => walk.graph.columns.entityIds[index] ?? '');
	const [first, second, ...rest] = ids;
	if (first === undefined || second === undefined) return undefined;
	const steps: Step[] = [];
	for (let index = 0; index + 1 < ids.length; index++) {
		const step = stepAt(walk, route, ids, index);
		if (step === undefined) return undefined;
		steps.push(step);
	}
	if (passesThroughIdentity(walk, steps)) return undefined;
	const passed = markPassages(walk, steps);
	return passed === undefined ? undefined : toPath([first, second, ...rest], passed, walk);
}

/** The derived step that two entities have through common organisations alone, where no other tie joins them. */
export function readDerivedPath(walk: Walk, from: string, to: string): Path | undefined {
	const { graph, walking } = walk;
	const derived = derivePacts(graph, from, to, walking);
	if (derived.length === 0) return undefined;
	const step = assembleStep(graph, { from, to }, derived, walking.window, walking.filters);
	return toPath([from, to], [step], walk);
}

function stepAt(
	walk: Walk,
	route: readonly number[],
	ids: readonly string[],
	index: number
): Step | undefined {
	const isEnd = index === 0 || index === route.length - 2;
	const key = stepKey(walk.graph, route[index] ?? -1, route[index + 1] ?? -1, isEnd);
	const known = ids.length === 2 ? undefined : walk.steps.get(key);
	if (known !== undefined) return known;
	const { graph, walking } = walk;
	const alone = ids.length === 2;
	const from = ids[index] ?? '';
	const to = ids[index + 1] ?? '';
	const bundle = bundleAt(walk, route, index);
	if (!isNonEmpty(bundle)) return undefined;
	const derived = alone ? derivePacts(graph, from, to, walking) : [];
	const { against } = graph.columns.relationships;
	const isInContest = bundle.some((each) => against[each.index] !== NOBODY);
	const beside =
		alone || !isInContest
			? []
			: [
					...oppositionBeyond(walk, route, ids, index, index - 1),
					...oppositionBeyond(walk, route, ids, index + 1, index + 2)
				];
	const step = readStep(graph, { from, to }, bundle, derived, walking, { alone, beside });
	if (!alone && !isInContest) walk.steps.set(key, step);
	return step;
}

function bundleAt(walk: Walk, route: readonly number[], index: number) {
	const isEnd = index === 0 || index === route.length - 2;
	return bundleOf(walk, route[index] ?? -1, route[index + 1] ?? -1, isEnd);
}

/** Who is opposed by the entity at one place of the route, as the neighbour at another place shows: directly, or through a conflict. */
function oppositionBeyond(
	walk: Walk,
	route: readonly number[],
	ids: readonly string[],
	at: number,
	next: number
): Opposition[] {
	const [end, beyond] = [ids[at], ids[next]];
	if (end === undefined || beyond === undefined) return [];
	const bundle = bundleAt(walk, route, Math.min(at, next));
	if (bundle.some(({ kind }) => kind.sign === '-')) return [{ end, beyond }];
	const across = ids[2 * next - at];
	const { part } = walk.graph.columns.relationships;
	return across !== undefined && bundle.some((each) => part[each.index] !== NOBODY)
		? [{ end, beyond: across, through: beyond }]
		: [];
}

/** Rule 6: leader, state, leader is no path. */
function passesThroughIdentity(walk: Walk, steps: readonly Step[]): boolean {
	return steps.some((step, index) => {
		const next = steps[index + 1];
		return next !== undefined && isIdentity(walk, step) && isIdentity(walk, next);
	});
}

function isIdentity(walk: Walk, step: Step): boolean {
	return step.strands.every((strand) =>
		indicesBehind(walk.graph, strand).every(
			(index) => kindAt(walk.graph, index).sign === 'identity'
		)
	);
}

function toPath(entities: Path['entities'], steps: readonly Step[], walk: Walk): Path {
	if (!isNonEmpty(steps)) throw new RangeError('A path has at least one step.');
	const carrying = steps.flatMap(({ strands }) => carryingOf(strands));
	return {
		entities,
		steps,
		sign: productOf(steps),
		basis: basisOf(steps),
		grade: steps.map(({ grade }) => grade).reduce((a, b) => (compareGrades(a, b) >= 0 ? a : b)),
		origins: countOrigins(walk.graph, carrying, walk.walking.filters),
		lastObserved: steps.some(({ lastObserved }) => lastObserved)
	};
}

/** Rule 10: what balance theory would expect of the two ends. Any mixed, turned or 0 step leaves it open, as does a conflict at an end. */
function productOf(steps: readonly Step[]): PathSign {
	const signs: Sign[] = [];
	for (let index = 0; index < steps.length; index++) {
		const step = steps[index];
		if (step === undefined) continue;
		signs.push(step.sign);
		const next = steps[index + 1];
		if (step.through !== undefined && next?.through === step.through) index++;
	}
	if (signs.some((sign) => sign !== '+' && sign !== '-')) return 'indeterminate';
	return signs.filter((sign) => sign === '-').length % 2 === 0 ? '+' : '-';
}

const BASES: readonly Basis[] = ['act-in-contest', 'act', 'obligation', 'declaration', 'none'];

/** The weakest basis of the steps. Who leads an actor stands for it (rule 6): that step weakens nothing. */
function basisOf(steps: readonly Step[]): Basis {
	const isIdentical = ({ sign, basis }: Step) => sign === '+' && basis === 'none';
	const bearing = steps.filter((step) => !isIdentical(step));
	return bearing
		.map(({ basis }) => basis)
		.reduce((a, b) => (BASES.indexOf(a) >= BASES.indexOf(b) ? a : b), bearing[0]?.basis ?? 'none');
}
