import { describe, expect, it } from 'vitest';
import { answerBrought, viewBrought } from '#lib/app/explorer/answer-brought.ts';
import type { Answered } from '#lib/answers/text/answered.ts';
import type { Question } from '#lib/answers/questions/question.ts';
import { DEFAULT_VIEW } from '#lib/picture/view/default-view.ts';
import { date } from '../../build/asking.ts';

const answered = { title: 'An answer' } as Answered;
const [day, next] = [date('2026-11-26'), date('2026-11-27')];
const brought = { search: '?q=a', madeOn: day, answered };
const undated = { ask: 'blocs' } as unknown as Question;
const dated = { ...undated, when: { mode: 'as-of', date: day } } as Question;

describe('an answer that came with a page', () => {
	it('is taken for the address it was given to', () => {
		expect(answerBrought(brought, { search: '?q=a', today: day, question: undated })).toBe(
			answered
		);
	});

	it('is not taken for another address that the same file stands in for', () => {
		for (const search of ['?q=b', ''])
			expect(answerBrought(brought, { search, today: day, question: dated })).toBeUndefined();
	});

	it('is not taken on another day, unless the question names its own', () => {
		const on = { search: '?q=a', today: next };
		expect(answerBrought(brought, { ...on, question: undated })).toBeUndefined();
		expect(answerBrought(brought, on)).toBeUndefined();
		expect(answerBrought(brought, { ...on, question: dated })).toBe(answered);
	});
});

describe('a view that came with a page', () => {
	const opened = { view: DEFAULT_VIEW, problems: [] };
	const page = { search: '?q=a', madeOn: day, opened };
	const here = { search: '?q=a', hash: '', today: day };

	it('is taken for the address and the day it was made for', () => {
		expect(viewBrought(page, here)).toBe(opened);
		expect(viewBrought(page, { ...here, search: '' })).toBeUndefined();
		expect(viewBrought(page, { ...here, today: next })).toBeUndefined();
	});

	it('is not taken where the address has a fragment, of which no server knows', () => {
		expect(viewBrought(page, { ...here, hash: '#moved=a:1,2' })).toBeUndefined();
	});
});
