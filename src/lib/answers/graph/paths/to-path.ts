import { compareGrades, type Grade } from '#lib/facts/model/grade.ts';
import type { Basis, Path, PathSign, Step } from '../answer.ts';
import type { NonEmpty } from '../non-empty.ts';
import type { StepRead } from '../walking/step-read.ts';
import { Union } from './union.ts';

/** What follows from steps for the whole path. Throws RangeError where there are none. */
export function toPath(read: readonly StepRead[]): Path {
	const [first, ...rest] = read;
	if (first === undefined) throw new RangeError('A path has at least one step.');
	const steps: [Step, ...Step[]] = [first.step];
	const entities: [string, string, ...string[]] = [first.step.from, first.step.to];
	const origins = new Union();
	origins.add(first.origins);
	for (const each of rest) {
		steps.push(each.step);
		entities.push(each.step.to);
		origins.add(each.origins);
	}
	return {
		entities,
		steps,
		sign: productOf(steps),
		basis: weakestBasis(steps),
		grade: weakestGrade(steps),
		origins: origins.size,
		lastObserved: steps.some(({ lastObserved }) => lastObserved)
	};
}

/** Rule 10: what balance theory would expect of the two ends. Any mixed, turned or 0 step leaves it open, as does a conflict at an end. */
function productOf(steps: readonly Step[]): PathSign {
	let negatives = 0;
	for (let index = 0; index < steps.length; index++) {
		const step = steps[index];
		if (step === undefined) continue;
		if (step.sign !== '+' && step.sign !== '-') return 'indeterminate';
		if (step.sign === '-') negatives++;
		// The two steps of a passage count once.
		if (step.through !== undefined && steps[index + 1]?.through === step.through) index++;
	}
	return negatives % 2 === 0 ? '+' : '-';
}

/** From the strongest to the weakest. */
const BASES: readonly Basis[] = ['act-in-contest', 'act', 'obligation', 'declaration', 'none'];

/** Who leads an actor stands for it (rule 6): that step weakens nothing. */
function weakestBasis(steps: readonly Step[]): Basis {
	let weakest = -1;
	for (const { sign, basis } of steps) {
		const isIdentity = sign === '+' && basis === 'none';
		if (!isIdentity) weakest = Math.max(weakest, BASES.indexOf(basis));
	}
	return BASES[weakest] ?? 'none';
}

function weakestGrade(steps: NonEmpty<Step>): Grade {
	let weakest = steps[0].grade;
	for (const { grade } of steps) if (compareGrades(grade, weakest) > 0) weakest = grade;
	return weakest;
}
