import type { PartialDate } from '#lib/facts/model/partial-date.ts';
import type { PathsAnswer } from '../graph/answer.ts';
import { tracePathsOrWhyNot } from '../graph/paths/suggest-instead.ts';
import { effectiveWhen } from '../questions/default-question.ts';
import type { PathsQuestion } from '../questions/question.ts';
import { toRequest } from '../questions/to-request.ts';
import type { PathsAnswered } from './answered.ts';
import { numberFootnotes } from './number-footnotes.ts';
import { tellPath, tellPaths } from './tell-paths.ts';
import type { Telling } from './telling.ts';
import { wordWhen } from './word-date.ts';
import { wordTrace } from './word-trace.ts';
import { SIGN_WORDS } from './words.ts';

/** Paths with their words. Throws the signal's reason where it is aborted. */
export function answerPaths(
	telling: Telling,
	question: PathsQuestion,
	today: PartialDate,
	signal?: AbortSignal
): PathsAnswered {
	const { graph } = telling;
	const paths = tracePathsOrWhyNot(graph, toRequest(question, question.trace, today), signal);
	const prose = tellPaths(telling, question, paths);
	const told = paths.paths.map((path) => tellPath(telling, path));
	const effective = effectiveWhen(question, today);
	return {
		ask: 'paths',
		question,
		paths,
		told,
		prose,
		notFound: [],
		footnotes: numberFootnotes(graph, [...prose, ...told]),
		title: titleOf(paths),
		subtitle: `${wordTrace(graph, question.trace)}, ${wordWhen(effective)}`,
		effective,
		revision: graph.snapshot.revision
	};
}

function titleOf({ paths }: PathsAnswer): string {
	const [first] = paths;
	if (first === undefined) return 'No path';
	return paths.length === 1
		? `One path, ${SIGN_WORDS[first.sign]}`
		: `${String(paths.length)} paths, the first ${SIGN_WORDS[first.sign]}`;
}
