import type { BundleFacts } from '../walking/bundle.ts';

/**
 * What a route is ordered by of the steps taken, in one number, since a search makes
 * thousands of them: the place of its worst grade in the lowest bits, then whether a step
 * was only last observed, whether all read alike wherever they stand, and how many are
 * nothing but who leads whom.
 */
export type SoFar = number;

const GRADE = 255;
const LAST_OBSERVED = 256;
const EXACT = 512;
const IDENTITY = 1024;

/** No step taken yet. `exact` is false where the whole route has to be read anyway. */
export function noneTaken(exact: boolean): SoFar {
	return exact ? EXACT : 0;
}

/** One step more. */
export function append(so: SoFar, facts: BundleFacts): SoFar {
	// Where nothing is asserted the grade is worse than any.
	const grade = Math.max(so & GRADE, Math.min(facts.grade, GRADE));
	let rest = (so & ~GRADE) | (facts.lastObserved ? LAST_OBSERVED : 0);
	if (!facts.exact) rest &= ~EXACT;
	return rest + (facts.identity ? IDENTITY : 0) + grade;
}

/** Place of the worst grade, best first. */
export function gradeOf(so: SoFar): number {
	return so & GRADE;
}

export function isLastObserved(so: SoFar): boolean {
	return (so & LAST_OBSERVED) !== 0;
}

export function isExact(so: SoFar): boolean {
	return (so & EXACT) !== 0;
}

/** How many steps are nothing but who leads whom. */
export function identitiesOf(so: SoFar): number {
	return Math.floor(so / IDENTITY);
}
