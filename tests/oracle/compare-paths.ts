import { compareGrades } from '#lib/facts/model/grade.ts';
import type { Path } from '#lib/answers/graph/answer.ts';
import type { PathOrder } from '#lib/answers/graph/paths/podium.ts';

/** Orders paths, always the same: steps, grade, in force before last observed, more origins, ids by code unit. By evidence: grade comes before steps. */
export function comparePaths(order: PathOrder): (a: Path, b: Path) => number {
	const steps = (a: Path, b: Path) => a.steps.length - b.steps.length;
	const grade = (a: Path, b: Path) => compareGrades(a.grade, b.grade);
	const [first, second] = order === 'steps' ? [steps, grade] : [grade, steps];
	return (a, b) =>
		first(a, b) ||
		second(a, b) ||
		Number(a.lastObserved) - Number(b.lastObserved) ||
		b.origins - a.origins ||
		compareIds(a.entities, b.entities);
}

function compareIds(a: readonly string[], b: readonly string[]): number {
	for (let index = 0; index < Math.min(a.length, b.length); index++) {
		const [mine, theirs] = [a[index] ?? '', b[index] ?? ''];
		if (mine !== theirs) return mine < theirs ? -1 : 1;
	}
	return a.length - b.length;
}
