import type { Path, PathsAnswer } from '../graph/answer.ts';
import type { PathsQuestion } from '../questions/question.ts';
import type { Prose } from './prose.ts';
import { tellNo } from './tell-no.ts';
import { tellExpectation } from './tell-expectation.ts';
import { tellOpenSign } from './tell-open-sign.ts';
import { tellPassage } from './tell-passage.ts';
import { tellStep } from './tell-step.ts';
import type { Telling } from './telling.ts';

/** One path in sentences. */
export function tellPath(telling: Telling, path: Path): Prose {
	return [
		...path.steps.flatMap((step, index) => [
			...tellStep(telling, step),
			...tellPassage(telling, path.steps[index - 1], step)
		]),
		...tellOpenSign(telling, path),
		...tellExpectation(telling, path)
	];
}

/** An answer about paths: the first in full, or an honest no with what would change it. */
export function tellPaths(
	telling: Telling,
	question: PathsQuestion,
	answer: PathsAnswer
): readonly Prose[] {
	const { from, to } = question.trace;
	const [first] = answer.paths;
	const bounded = tellBound(answer);
	if (first !== undefined)
		return [tellPath(telling, first), bounded].filter(({ length }) => length > 0);
	return [tellNo(telling, from, to, answer), bounded].filter(({ length }) => length > 0);
}

/** Says where a search stopped before its end. */
export function tellBound({
	complete,
	searched,
	outcome
}: Pick<PathsAnswer, 'complete' | 'searched'> & Partial<Pick<PathsAnswer, 'outcome'>>): Prose {
	if (complete) return [];
	const more = outcome === 'none' ? 'one' : 'more';
	return [
		[{ text: `The search stopped after ${String(searched)} expansions: there may be ${more}.` }]
	];
}
