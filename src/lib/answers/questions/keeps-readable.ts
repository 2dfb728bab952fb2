import { withCompletion, type Completion } from './completion.ts';
import type { Lexicon } from './lexicon.ts';
import type { LineProblem } from './line-problem.ts';
import { LONGEST_LINE, readLine } from './parse-line.ts';

/**
 * Tells how many problems a line has with a completion in it; undefined where the
 * completion would make it unreadable. What is still to be written behind the
 * completion is no such problem, nor is what was wrong without it.
 */
export function weighCompletions(
	line: string,
	lexicon: Lexicon
): (completion: Completion) => number | undefined {
	const before = readLine(line, lexicon, false).reading.problems;
	const wasThere = ({ code, message }: LineProblem) =>
		before.some((other) => other.code === code && other.message === message);
	return (completion) => {
		const completed = withCompletion(line, completion);
		if (completed.length > LONGEST_LINE) return undefined;
		const { problems } = readLine(completed, lexicon, false).reading;
		const end = completion.from + completion.insert.trimEnd().length;
		const wasWhole = before.length === 0 && line.slice(completion.to).trim() !== '';
		const isWaiting = ({ code, from }: LineProblem) =>
			(code === 'expected' || code === 'too-few') &&
			from >= end &&
			completed.slice(end, from).trim() === '' &&
			!wasWhole;
		return problems.every((problem) => isWaiting(problem) || wasThere(problem))
			? problems.length
			: undefined;
	};
}
