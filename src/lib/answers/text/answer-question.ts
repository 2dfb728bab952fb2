import type { ClaimText } from '#lib/facts/model/claim.ts';
import { firstDay, type PartialDate } from '#lib/facts/model/partial-date.ts';
import { compare } from '../findings/compare.ts';
import type { Comparison } from '../findings/comparison.ts';
import type { Step } from '../graph/answer.ts';
import { findEntity, type Graph } from '../graph/graph.ts';
import { tracePathsOrWhyNot } from '../graph/suggest-instead.ts';
import { isPast, windowOf } from '../graph/window.ts';
import { effectiveWhen } from '../questions/default-question.ts';
import type { CompareQuestion, PathsQuestion, Question, Trace } from '../questions/question.ts';
import { toRequest } from '../questions/to-request.ts';
import type { Answered, CompareAnswered, PathsAnswered } from './answered.ts';
import { numberFootnotes } from './number-footnotes.ts';
import { tellComparison } from './tell-comparison.ts';
import { tellNotFound } from './tell-not-found.ts';
import { tellPath, tellPaths } from './tell-paths.ts';
import type { Telling } from './telling.ts';
import { wordWhen } from './word-date.ts';
import { FINDING_TITLES, SIGN_WORDS } from './words.ts';

/** Texts of claims by address, as far as they are at hand. */
export type ClaimTextLookup = (address: string) => ClaimText | undefined;

/** Answers a question and puts the answer into words. `today` stands in where the question names no date. Throws the signal's reason where it is aborted. */
export function answerQuestion(
	graph: Graph,
	question: Question,
	today: PartialDate,
	claimText: ClaimTextLookup,
	signal?: AbortSignal
): Answered {
	const effective = effectiveWhen(question, today);
	const window = windowOf(effective);
	const telling: Telling = {
		graph,
		window,
		past: isPast(window, firstDay(today)),
		today: firstDay(today),
		dated: effective.mode !== 'as-of',
		filters: question.filters,
		claimText
	};
	return question.ask === 'paths'
		? answerPaths(telling, question, today, signal)
		: answerComparison(telling, question, today, signal);
}

/** Addresses of relationships whose claim texts the telling of a question may need. */
export function relationshipsTold(answered: Answered): string[] {
	const steps =
		'paths' in answered
			? answered.paths.paths.flatMap((path) => path.steps)
			: stepsOf(answered.comparison);
	const ids = steps.flatMap(({ strands }) =>
		strands.flatMap((strand) => strand.derived?.basis ?? [strand.relationship])
	);
	return [...new Set(ids)].sort();
}

function stepsOf({ left, right, rungs }: Comparison): Step[] {
	const { patrons, clients, crossLeft, crossRight } = rungs;
	return [
		...[left, right].flatMap(({ best }) => best?.steps ?? []),
		...[patrons, clients, crossLeft, crossRight].filter((step) => step !== undefined)
	];
}

function answerPaths(
	telling: Telling,
	question: PathsQuestion,
	today: PartialDate,
	signal?: AbortSignal
): PathsAnswered {
	const { graph } = telling;
	const request = toRequest(question, question.trace, today);
	const paths = tracePathsOrWhyNot(graph, request, signal);
	const prose = tellPaths(telling, question, paths);
	const told = paths.paths.map((path) => tellPath(telling, path));
	const effective = effectiveWhen(question, today);
	const [first] = paths.paths;
	return {
		question,
		paths,
		told,
		prose,
		notFound: [],
		footnotes: numberFootnotes(graph, [...prose, ...told]),
		title:
			first === undefined
				? 'No path'
				: paths.paths.length === 1
					? `One path, ${SIGN_WORDS[first.sign]}`
					: `${String(paths.paths.length)} paths, the first ${SIGN_WORDS[first.sign]}`,
		subtitle: `${wordTrace(graph, question.trace)}, ${wordWhen(effective)}`,
		effective,
		revision: graph.snapshot.revision
	};
}

function answerComparison(
	telling: Telling,
	question: CompareQuestion,
	today: PartialDate,
	signal?: AbortSignal
): CompareAnswered {
	const { graph } = telling;
	const requests = {
		left: toRequest(question, question.left, today),
		right: toRequest(question, question.right, today)
	};
	const comparison = compare(graph, requests, signal);
	const prose = tellComparison(telling, comparison);
	const effective = effectiveWhen(question, today);
	return {
		question,
		comparison,
		prose,
		notFound: tellNotFound(telling, comparison.lookedFor),
		footnotes: numberFootnotes(graph, prose),
		title: FINDING_TITLES[comparison.finding.kind],
		subtitle: `${wordTrace(graph, question.left)} compared with ${wordTrace(graph, question.right)}, ${wordWhen(effective)}`,
		effective,
		revision: graph.snapshot.revision
	};
}

function wordTrace(graph: Graph, { from, to, reach }: Trace): string {
	const label = (id: string) => findEntity(graph, id)?.label ?? id;
	const arrow = reach === 'step' ? '→' : reach === 'path' ? '⇉' : '—';
	return `${label(from)} ${arrow} ${label(to)}`;
}
