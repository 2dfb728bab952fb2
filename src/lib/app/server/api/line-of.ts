import { formatLine } from '#lib/answers/questions/format-line.ts';
import { LONGEST_LINE } from '#lib/answers/questions/parse-line.ts';
import type { Question } from '#lib/answers/questions/question.ts';
import type { Loaded } from '../loaded.ts';
import { refused, type Read } from './parameters.ts';
import { problem } from './problem.ts';

/** A question as a line; 400 where it asks for so much that no line could be read back. */
export function lineOf(question: Question, { lexicon }: Loaded): Read<string> {
	const line = formatLine(question, lexicon);
	if (line.length <= LONGEST_LINE) return { ok: true, value: line };
	const detail = `As a line the question has ${String(line.length)} characters, and ${String(LONGEST_LINE)} can be read: ask for less at once.`;
	return refused(problem(400, 'The question is too long', detail));
}
