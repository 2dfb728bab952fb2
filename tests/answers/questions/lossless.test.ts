import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatLine } from '#lib/answers/questions/format-line.ts';
import { LONGEST_LINE, parseLine } from '#lib/answers/questions/parse-line.ts';
import type { Question } from '#lib/answers/questions/question.ts';
import { hostileLexicon } from '../../build/hostile.ts';
import { ASKS, questionsAbout } from '../../build/questions.ts';

const { lexicon, nameable } = hostileLexicon();
const format = (question: Question) => formatLine(question, lexicon);

describe.each(ASKS)('a question about %s', (ask) => {
	const questions = questionsAbout(ask, nameable).filter(
		(question) => format(question).length <= LONGEST_LINE
	);

	it('is written as a line that reads back as the same question, whatever things are called', () => {
		fc.assert(
			fc.property(questions, (question) => {
				expect(parseLine(format(question), lexicon)).toEqual({ ok: true, value: question });
			}),
			{ numRuns: 300 }
		);
	});

	it('is written in one way only: the line of the question that a line asks is that line', () => {
		fc.assert(
			fc.property(questions, (question) => {
				const parsed = parseLine(format(question), lexicon);
				expect(parsed.ok && format(parsed.value)).toBe(format(question));
			})
		);
	});
});
