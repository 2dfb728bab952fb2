import type { Lexicon } from './lexicon.ts';
import type { Parsed } from './line-problem.ts';
import type { Question } from './question.ts';
import { readOptions } from './read-options.ts';
import { noteExpected, readTrace, type Reading } from './read-trace.ts';
import { tokenize } from './tokens.ts';

/** The longest query line that is read, in UTF-16 code units. */
export const LONGEST_LINE = 1000;

/** Reads a query line; all its problems are reported, with their places. */
export function parseLine(line: string, lexicon: Lexicon): Parsed<Question> {
	if (line.length > LONGEST_LINE) {
		const message = `The line is longer than ${String(LONGEST_LINE)} characters: ask for less at once.`;
		return {
			ok: false,
			problems: [{ code: 'too-long', from: LONGEST_LINE, to: line.length, message, candidates: [] }]
		};
	}
	const reading: Reading = {
		tokens: tokenize(line),
		lexicon,
		end: line.length,
		at: 0,
		problems: []
	};
	const question = readQuestion(reading);
	const [first, ...rest] = reading.problems;
	if (first !== undefined) return { ok: false, problems: [first, ...rest] };
	if (question !== undefined) return { ok: true, value: question };
	throw new TypeError('A line without a question has a problem.');
}

function readQuestion(reading: Reading): Question | undefined {
	const left = readTrace(reading);
	if (left === undefined) return undefined;
	if (reading.tokens[reading.at]?.what !== 'versus')
		return { ask: 'paths', trace: left, ...readOptions(reading) };
	reading.at++;
	if (reading.tokens[reading.at] === undefined) {
		noteExpected(reading, 'the second chain, as in Russia -> Armenia');
		return undefined;
	}
	const right = readTrace(reading);
	if (right === undefined) return undefined;
	return { ask: 'compare', left, right, ...readOptions(reading) };
}
