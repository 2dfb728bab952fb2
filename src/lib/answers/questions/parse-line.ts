import { formatLine } from './format-line.ts';
import type { Lexicon } from './lexicon.ts';
import type { LineProblem, Parsed } from './line-problem.ts';
import type { Question } from './question.ts';
import { isUnquoted, readChains } from './read-chains.ts';
import { readFinding } from './read-finding.ts';
import type { Reading } from './reading.ts';
import { tokenize } from './tokens.ts';
import { subjectOf } from './words.ts';

/** The longest query line that is read, in UTF-16 code units. */
export const LONGEST_LINE = 1000;
/** Problems told of one line at most, the first. */
const MOST_PROBLEMS = 20;

/** Reads a query line; all its problems are reported, with their places. */
export function parseLine(line: string, lexicon: Lexicon): Parsed<Question> {
	if (line.length > LONGEST_LINE)
		return tooLong(LONGEST_LINE, line.length, `The line has ${String(line.length)} characters`);
	const { question, reading } = readLine(line, lexicon, true);
	const [first, ...rest] = inOrder(reading.problems);
	if (first !== undefined) return { ok: false, problems: [first, ...rest] };
	if (question === undefined) throw new TypeError('A line without a question has a problem.');
	// Every question that is read can be written, and so kept in an address.
	const { length } = formatLine(question, lexicon);
	if (length > LONGEST_LINE)
		return tooLong(
			0,
			line.length,
			`With names written whole the line has ${String(length)} characters`
		);
	return { ok: true, value: question };
}

/** Reads a line as far as it goes, with what is wrong and what could follow. `suggests`: whether names that come near are looked for. */
export function readLine(
	line: string,
	lexicon: Lexicon,
	suggests: boolean
): { question: Question | undefined; reading: Reading } {
	const tokens = tokenize(line);
	const subject = subjectOf(tokens);
	const reading: Reading = {
		tokens,
		lexicon,
		subject,
		end: line.length,
		suggests,
		at: 0,
		problems: [],
		expectations: []
	};
	return { question: readQuestion(reading), reading };
}

function readQuestion(reading: Reading): Question | undefined {
	if (reading.subject === 'chains') return readChains(reading);
	if (isUnquoted(reading)) return readChains({ ...reading, subject: 'chains' });
	reading.at++;
	return readFinding(reading, reading.subject);
}

function tooLong(from: number, to: number, what: string): Parsed<Question> {
	const message = `${what}, and ${String(LONGEST_LINE)} can be read: ask for less at once.`;
	return { ok: false, problems: [{ code: 'too-long', from, to, message, candidates: [] }] };
}

function inOrder(problems: readonly LineProblem[]): LineProblem[] {
	return [...problems].sort((a, b) => a.from - b.from || a.to - b.to).slice(0, MOST_PROBLEMS);
}
