import type { Path, PathsAnswer } from '../graph/answer.ts';
import type { PathsQuestion } from '../questions/question.ts';
import { capitaliseRuns } from './list.ts';
import type { Prose } from './prose.ts';
import { tellExpectation } from './tell-expectation.ts';
import { tellStep } from './tell-step.ts';
import { nameRun, type Telling } from './telling.ts';

/** One path in sentences. */
export function tellPath(telling: Telling, path: Path): Prose {
	return [
		...path.steps.flatMap((step) => tellStep(telling, step)),
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
	const bounded: Prose = answer.complete
		? []
		: [
				[
					{
						text: `The search stopped after ${String(answer.searched)} expansions: there may be more.`
					}
				]
			];
	if (first !== undefined)
		return [tellPath(telling, first), bounded].filter(({ length }) => length > 0);
	const { instead } = answer;
	const no = capitaliseRuns([
		{ text: 'no path leads from ' },
		nameRun(telling, from),
		{ text: ' to ' },
		nameRun(telling, to),
		{ text: ' within these filters.' }
	]);
	const offer =
		instead === undefined
			? [{ text: 'Removing any single filter gives none either.' }]
			: [
					{
						text: `There is one ${instead.without}: ${String(instead.steps)} ${instead.steps === 1 ? 'step' : 'steps'}.`
					}
				];
	return [[no, offer], bounded].filter(({ length }) => length > 0);
}
