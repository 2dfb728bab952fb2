import type { LineProblem } from '#lib/answers/questions/line-problem.ts';
import { problem } from './problem.ts';

/** 422 for a query line that cannot be read: each place, what was expected, and what comes near; 409 where all that is wrong is that a name is ambiguous. */
export function lineProblems(line: string, problems: readonly LineProblem[]): Response {
	const isAmbiguous = problems.every(({ code }) => code === 'ambiguous-name');
	const [first] = problems;
	return problem(
		isAmbiguous ? 409 : 422,
		isAmbiguous ? 'Ambiguous name' : 'The line cannot be read',
		first === undefined ? 'The line holds no question.' : first.message,
		{
			line,
			problems,
			...(isAmbiguous ? { candidates: first?.candidates } : {})
		}
	);
}
