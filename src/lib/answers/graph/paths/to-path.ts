import { compareGrades } from '#lib/facts/model/grade.ts';
import type { Basis, Path, PathSign, Sign, Step } from '../answer.ts';
import { isNonEmpty } from '../non-empty.ts';
import { unionOf } from '../signs/weigh.ts';
import type { StepRead } from '../walking/step-read.ts';

/** What follows from steps for the whole path. Throws RangeError where there are none. */
export function toPath(read: readonly StepRead[]): Path {
	const steps = read.map(({ step }) => step);
	if (!isNonEmpty(steps)) throw new RangeError('A path has at least one step.');
	const [first] = steps;
	return {
		entities: [first.from, first.to, ...steps.slice(1).map(({ to }) => to)],
		steps,
		sign: productOf(steps),
		basis: basisOf(steps),
		grade: steps.map(({ grade }) => grade).reduce((a, b) => (compareGrades(a, b) >= 0 ? a : b)),
		origins: unionOf(read.map(({ origins }) => origins)).length,
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
