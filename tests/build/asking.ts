import { parsePartialDate, type PartialDate } from '#lib/facts/model/partial-date.ts';
import type { Snapshot } from '#lib/facts/snapshot/snapshot.ts';
import { buildGraph, type Graph } from '#lib/answers/graph/graph.ts';
import { indexNames } from '#lib/answers/graph/names/index-names.ts';
import type { Lexicon } from '#lib/answers/questions/lexicon.ts';
import { parseLine } from '#lib/answers/questions/parse-line.ts';
import type { Question } from '#lib/answers/questions/question.ts';
import type { Answered, CompareAnswered, PathsAnswered } from '#lib/answers/text/answered.ts';
import { answerQuestion } from '#lib/answers/text/answer-question.ts';
import { sourceLookup } from './world.ts';

/** The day that tests call today. */
export const TODAY = date('2026-11-24');

/** A date that is known to be one. */
export function date(text: string): PartialDate {
	const read = parsePartialDate(text);
	if (read === undefined) throw new Error(`"${text}" is no date.`);
	return read;
}

/** The words of a world. */
export function lexiconOf({ entities, vocabulary }: Snapshot): Lexicon {
	return { names: indexNames(entities), kinds: vocabulary };
}

/** The question of a line; throws with its problems. */
export function ask(snapshot: Snapshot, line: string): Question {
	const parsed = parseLine(line, lexiconOf(snapshot));
	if (parsed.ok) return parsed.value;
	throw new Error(parsed.problems.map(({ message }) => message).join(' '));
}

/** The answer to a line. */
export function answer(snapshot: Snapshot, line: string): { graph: Graph; answered: Answered } {
	const graph = buildGraph(snapshot);
	const says = (address: string) => ({ says: `Claim ${address}.` });
	return {
		graph,
		answered: answerQuestion(graph, ask(snapshot, line), TODAY, {
			textOf: says,
			sourceOf: sourceLookup(snapshot)
		})
	};
}

/** The answer to a line about paths. */
export function paths(snapshot: Snapshot, line: string): PathsAnswered {
	const { answered } = answer(snapshot, line);
	if (answered.ask === 'paths') return answered;
	throw new Error(`"${line}" compares.`);
}

/** The answer to a comparison. */
export function comparison(snapshot: Snapshot, line: string): CompareAnswered {
	const { answered } = answer(snapshot, line);
	if (answered.ask === 'compare') return answered;
	throw new Error(`"${line}" asks about paths.`);
}

/** The sign and basis of the first path, in short: `+ act`, or `none`. */
export function signOf(snapshot: Snapshot, line: string): string {
	const [first] = paths(snapshot, line).paths.paths;
	return first === undefined ? 'none' : `${first.sign} ${first.basis}`;
}
