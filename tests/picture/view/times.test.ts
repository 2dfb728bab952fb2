import { describe, expect, it } from 'vitest';
import { formatLine } from '#lib/answers/questions/format-line.ts';
import { decodeView } from '#lib/picture/view/decode-view.ts';
import { DEFAULT_VIEW } from '#lib/picture/view/default-view.ts';
import { ask as putQuestion } from '#lib/picture/view/ask.ts';
import { encodeView, formatAddress } from '#lib/picture/view/encode-view.ts';
import {
	chooseChanges,
	compareDays,
	lookAtOneDay,
	lookOver,
	setAsOf,
	setSince
} from '#lib/picture/view/set-as-of.ts';
import { daysCompared, whenOf } from '#lib/picture/view/when-of.ts';
import type { View } from '#lib/picture/view/view.ts';
import { firstDay, formatDay } from '#lib/facts/model/partial-date.ts';
import { ask, date, lexiconOf, TODAY } from '../../build/asking.ts';
import { world } from '../../build/world.ts';

const WORLD = world('aaland —support.arms→ borduria @2020');
const LEXICON = lexiconOf(WORLD);
const asked = (line: string) => putQuestion(DEFAULT_VIEW, ask(WORLD, line));
const lineOf = ({ question }: View) =>
	question === undefined ? '' : formatLine(question, LEXICON);
const read = (search: string) =>
	decodeView(new URL(search, 'https://example.org/'), {
		parseQuestion: () => ({ problems: [] })
	});

describe('a range of dates', () => {
	it('is written as in the query language', () => {
		const view = lookOver(DEFAULT_VIEW, date('2014'), date('2020-06'));
		expect(formatAddress(encodeView(view, () => ''))).toBe('?as=2014..2020-06');
		expect(whenOf(view, TODAY)).toEqual({
			mode: 'during',
			from: date('2014'),
			to: date('2020-06')
		});
	});

	it('asks the question on the table again for the same dates', () => {
		expect(lineOf(lookOver(asked('aaland ->> borduria'), date('2014'), date('2020')))).toBe(
			'Aaland ->> Borduria @2014..2020'
		);
	});

	it('is what a question asked with one looks at', () => {
		expect(asked('aaland ->> borduria @2014..2020')).toMatchObject({
			asOf: { text: '2020' },
			since: { date: { text: '2014' }, as: 'range' }
		});
		expect('since' in asked('aaland ->> borduria @2020')).toBe(false);
	});

	it('exchanges its dates where they come the wrong way round', () => {
		const view = lookOver(DEFAULT_VIEW, date('2020'), date('2014'));
		expect([view.since?.date.text, view.asOf?.text]).toEqual(['2014', '2020']);
	});

	it('goes when the day is moved before it, and with today', () => {
		const view = lookOver(DEFAULT_VIEW, date('2014'), date('2020'));
		expect('since' in setAsOf(view, date('2013'))).toBe(false);
		expect(setAsOf(view, date('2014-05')).since?.date.text).toBe('2014');
		expect('since' in setAsOf(view, undefined)).toBe(false);
		expect('since' in lookAtOneDay(view)).toBe(false);
		expect(lookAtOneDay(view).asOf?.text).toBe('2020');
	});

	it('never begins after it ends', () => {
		const view = lookOver(DEFAULT_VIEW, date('2014'), date('2020'));
		expect(setSince(view, date('2024')).since?.date.text).toBe('2020');
	});
});

describe('two days compared', () => {
	it('are those that a question about changes compares, each as it closes', () => {
		const days = daysCompared(compareDays(DEFAULT_VIEW, date('1991'), date('2020')), TODAY);
		expect(days && [days.from, days.to].map(formatDay)).toEqual(['1990-12-31', '2020-12-31']);
		expect(daysCompared(DEFAULT_VIEW, TODAY)).toBeUndefined();
		expect(daysCompared(lookOver(DEFAULT_VIEW, date('1991'), date('2020')), TODAY)).toBeUndefined();
	});

	it('reach up to today in a year that has begun', () => {
		const days = daysCompared(
			compareDays(DEFAULT_VIEW, date('1991'), date(String(TODAY.year))),
			TODAY
		);
		expect(days?.to).toBe(firstDay(TODAY));
	});

	it('ask a question about changes for both, any other for the later', () => {
		const both = (line: string) => lineOf(compareDays(asked(line), date('2014'), date('2020')));
		expect(both('changes Aaland')).toBe('changes Aaland @2014..2020');
		expect(both('aaland ->> borduria')).toBe('Aaland ->> Borduria @2020');
	});

	it('are still asked about where the later is drawn alone', () => {
		const alone = lookAtOneDay(asked('changes @2014..2020'));
		expect(lineOf(alone)).toBe('changes @2014..2020');
		expect([alone.asOf?.text, 'since' in alone]).toEqual(['2020', false]);
	});

	it('are drawn where changes between dates are asked', () => {
		expect(asked('changes @2014..2020').since).toEqual({ date: date('2014'), as: 'changes' });
	});

	it('keep the chosen lines when a day is moved', () => {
		const some = chooseChanges(compareDays(DEFAULT_VIEW, date('2014'), date('2020')), ['ended']);
		expect(setAsOf(some, date('2021')).since?.states).toEqual(['ended']);
		expect(formatAddress(encodeView(some, () => ''))).toBe('?as=2020&since=2014&change=ended');
		expect('states' in (chooseChanges(some, undefined).since ?? {})).toBe(false);
	});
});

describe('dates of an address that cannot be read', () => {
	it.each([
		['/?as=2020..2014', 'as'],
		['/?as=2020..', 'as'],
		['/?as=1991..2000..2020', 'as'],
		['/?since=2014', 'since'],
		['/?as=2013&since=2014', 'since'],
		['/?as=2014..2020&since=2010', 'since'],
		['/?as=2020&since=someday', 'since'],
		['/?as=2020&change=ended', 'change'],
		['/?as=2020&since=2014&change=ended,gone', 'change']
	])('%s: said at %s', (search, where) => {
		const { problems } = read(search);
		expect(problems.map((problem) => problem.where)).toEqual([where]);
	});
});
