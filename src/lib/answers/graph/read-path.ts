import { compareGrades } from '#lib/facts/model/grade.ts';
import type { DayRange } from '#lib/facts/model/partial-date.ts';
import type { Attested } from '#lib/facts/model/relationship.ts';
import type { Basis, Path, PathSign, Sign, Step } from './answer.ts';
import { derivePacts } from './derive-pacts.ts';
import { isNonEmpty } from './non-empty.ts';
import { passagesThrough, signOfPassages } from './passage.ts';
import { assembleStep, attestedBehind, readStep } from './read-step.ts';
import type { Route } from './enumerate-routes.ts';
import { bundleOf, type Walk } from './walk.ts';

/** Reads a route as a path: each step's bundle, its sign in this context, and what follows for the whole. Undefined where a rule forbids the passage. */
export function readPath(walk: Walk, route: Route): Path | undefined {
	const { graph, walking } = walk;
	const ids = route.map((index) => graph.entities[index]?.id ?? '');
	const [first, second, ...rest] = ids;
	if (first === undefined || second === undefined) return undefined;
	const steps: Step[] = [];
	for (let index = 0; index + 1 < ids.length; index++) {
		const step = stepAt(walk, route, ids, index);
		if (step === undefined) return undefined;
		steps.push(step);
	}
	if (!isNonEmpty(steps) || passesThroughIdentity(walk, steps)) return undefined;
	const passed = markPassages(walk, steps, walking.window);
	return passed === undefined ? undefined : toPath([first, second, ...rest], passed, walk);
}

/** The derived step that two entities have through common organisations alone, where no other tie joins them. */
export function readDerivedPath(walk: Walk, from: string, to: string): Path | undefined {
	const { graph, walking } = walk;
	if (walking.kinds?.includes('alignment.defence-pact') === false) return undefined;
	const derived = derivePacts(graph, from, to, walking.window, walking.filters);
	if (derived.length === 0) return undefined;
	return toPath([from, to], [assembleStep(graph, { from, to }, derived, walking.window)], walk);
}

function stepAt(walk: Walk, route: Route, ids: readonly string[], index: number): Step | undefined {
	const { graph, walking } = walk;
	const alone = ids.length === 2;
	const isEnd = index === 0 || index === ids.length - 2;
	const from = ids[index] ?? '';
	const to = ids[index + 1] ?? '';
	const bundle = bundleOf(walk, route[index] ?? -1, route[index + 1] ?? -1, isEnd);
	if (!isNonEmpty(bundle)) return undefined;
	const countsPacts = alone && walking.kinds?.includes('alignment.defence-pact') !== false;
	const derived = countsPacts ? derivePacts(graph, from, to, walking.window, walking.filters) : [];
	const [before, after] = [ids[index - 1], ids[index + 2]];
	return readStep(graph, { from, to }, bundle, derived, walking.window, {
		alone,
		...(before === undefined ? {} : { before }),
		...(after === undefined ? {} : { after })
	});
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
		attestedBehind(walk.graph, strand).every(
			(tie) => walk.graph.kinds.get(tie.kind)?.sign === 'identity'
		)
	);
}

/** Gives both steps of each passage through a conflict its one sign; undefined where the two share no opposed pair. */
function markPassages(walk: Walk, steps: readonly Step[], window: DayRange): Step[] | undefined {
	const marked = [...steps];
	for (let index = 0; index + 1 < steps.length; index++) {
		const [into, out] = [steps[index], steps[index + 1]];
		if (into === undefined || out === undefined) continue;
		if (walk.graph.entities[walk.graph.indexOfEntity.get(into.to) ?? -1]?.kind !== 'conflict')
			continue;
		const passages = passagesThrough(partiesOf(walk, into), partiesOf(walk, out), window);
		const [first] = passages;
		if (first === undefined) return undefined;
		const through = { conflict: into.to, pair: first.pair };
		const sign = signOfPassages(passages);
		marked[index] = { ...into, sign, through };
		marked[index + 1] = { ...out, sign, through };
	}
	return marked;
}

function partiesOf(walk: Walk, step: Step): Attested[] {
	return step.strands.flatMap((strand) =>
		attestedBehind(walk.graph, strand).filter((tie) => tie.party !== undefined)
	);
}

function toPath(entities: Path['entities'], steps: readonly Step[], walk: Walk): Path {
	if (!isNonEmpty(steps)) throw new RangeError('A path has at least one step.');
	const origins = new Set<string>();
	for (const step of steps)
		for (const strand of step.strands)
			if (strand.decides || step.basis === 'none')
				for (const tie of attestedBehind(walk.graph, strand))
					for (const claim of tie.claims)
						if (claim.stance === 'asserts' && claim.rank !== 'deprecated')
							origins.add(claim.origin);
	return {
		entities,
		steps,
		sign: productOf(steps),
		basis: steps.map(({ basis }) => basis).reduce(weaker),
		grade: steps.map(({ grade }) => grade).reduce((a, b) => (compareGrades(a, b) >= 0 ? a : b)),
		origins: origins.size,
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

function weaker(a: Basis, b: Basis): Basis {
	return BASES.indexOf(a) >= BASES.indexOf(b) ? a : b;
}
