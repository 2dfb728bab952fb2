import { LANDMARKS } from '#lib/picture/view/landmarks.ts';
import { describe, expect, it } from 'vitest';
import { ask as putQuestion, dropQuestion } from '#lib/picture/view/ask.ts';
import { closeEntities, hideEntities, showHidden } from '#lib/picture/view/close-entities.ts';
import { DEFAULT_VIEW } from '#lib/picture/view/default-view.ts';
import { clearFilters, setFilter, toggleFilter } from '#lib/picture/view/filter.ts';
import { focusOn, showAll } from '#lib/picture/view/focus-on.ts';
import { followBriefing, leaveBriefing } from '#lib/picture/view/follow-briefing.ts';
import { moveEntities, pin, unpin } from '#lib/picture/view/move.ts';
import { openEntities, placeEntities } from '#lib/picture/view/open-entities.ts';
import { select, selectBundle } from '#lib/picture/view/select.ts';
import { setAsOf } from '#lib/picture/view/set-as-of.ts';
import type { View } from '#lib/picture/view/view.ts';
import { ask, date } from '../../build/asking.ts';
import { world } from '../../build/world.ts';

const OPEN: View = { ...DEFAULT_VIEW, scope: ['aaland', 'borduria'] };
const WORLD = world(
	'aaland —support.arms→ borduria @2020',
	'syldavia —support.arms→ latveria @2020'
);
const QUESTION = ask(WORLD, 'aaland -> borduria vs syldavia -> latveria @2020-10-15');

describe('opening', () => {
	it('adds to what is open, once each, and brings the hidden back', () => {
		const view = openEntities({ ...OPEN, hidden: ['syldavia'] }, ['syldavia', 'aaland']);
		expect(view.scope).toEqual(['aaland', 'borduria', 'syldavia']);
		expect(view.hidden).toEqual([]);
	});

	it('leaves the whole graph whole, and adds to its landmarks', () => {
		expect(openEntities(showAll(DEFAULT_VIEW), ['aaland']).scope).toBe('all');
		expect(openEntities(DEFAULT_VIEW, ['aaland']).scope).toEqual([LANDMARKS, 'aaland']);
	});

	it('notes where the layout put newcomers, in whole units, and lets the reader’s places be', () => {
		const moved = moveEntities(OPEN, new Map([['aaland', { x: 1.4, y: -0.2 }]]));
		const view = placeEntities(moved, new Map([['aaland', { x: 50, y: 60.7 }]]));
		expect(view.moved.get('aaland')).toEqual({ x: 1, y: 0 });
		expect(view.placed.get('aaland')).toEqual({ x: 50, y: 61 });
	});
});

describe('closing and hiding', () => {
	it('takes out of a list, and hides from the whole', () => {
		expect(closeEntities(OPEN, ['borduria']).scope).toEqual(['aaland']);
		for (const whole of [DEFAULT_VIEW, showAll(DEFAULT_VIEW)])
			expect(closeEntities(whole, ['borduria'])).toMatchObject({
				scope: whole.scope,
				hidden: ['borduria']
			});
	});

	it('drops a selection that is gone', () => {
		const selected = selectBundle(OPEN, 'borduria', 'aaland');
		expect(selected.selected).toEqual({ what: 'bundle', between: ['aaland', 'borduria'] });
		expect('selected' in hideEntities(selected, ['borduria'])).toBe(false);
		expect(hideEntities(selected, ['syldavia']).selected).toEqual(selected.selected);
		expect(showHidden(hideEntities(OPEN, ['aaland']))).toEqual(OPEN);
	});
});

describe('focusing', () => {
	it('leaves only what is focused on, the first selected; showing all undoes it', () => {
		const view = focusOn({ ...DEFAULT_VIEW, hidden: ['aaland'] }, ['aaland', 'borduria', 'aaland']);
		expect(view).toMatchObject({
			scope: ['aaland', 'borduria'],
			hidden: [],
			selected: { what: 'entity', id: 'aaland' }
		});
		expect(showAll(view).scope).toBe('all');
		expect(focusOn(OPEN, [])).toBe(OPEN);
	});
});

describe('moving', () => {
	it('pins, and lets go', () => {
		const view = pin(OPEN, 'aaland', { x: 3, y: 4 });
		expect(view.moved.has('aaland')).toBe(true);
		expect(unpin(view, ['aaland'])).toEqual(OPEN);
	});
});

describe('filters', () => {
	const all = ['support', 'opposition', 'alignment', 'role'] as const;
	const toggle = (view: View, family: (typeof all)[number]) =>
		toggleFilter(view, 'families', family, all);

	it('switch a family off and on again like a legend', () => {
		const without = toggle(DEFAULT_VIEW, 'support');
		expect(without.filters).toEqual({ families: ['opposition', 'alignment', 'role'] });
		expect(toggle(without, 'support')).toEqual(DEFAULT_VIEW);
	});

	it('may leave nothing, which is not the same as no filter', () => {
		const none = all.reduce((view, family) => toggle(view, family), DEFAULT_VIEW);
		expect(none.filters).toEqual({ families: [] });
	});

	it('are set and removed by name', () => {
		const view = setFilter(DEFAULT_VIEW, 'contested', 'only');
		expect(view.filters).toEqual({ contested: 'only' });
		expect(setFilter(view, 'contested', undefined)).toEqual(DEFAULT_VIEW);
		expect(clearFilters(view)).toEqual(DEFAULT_VIEW);
	});
});

describe('dates and questions', () => {
	it('a question sets the day, opens whom it names, and shows its answer', () => {
		expect(putQuestion(OPEN, QUESTION)).toMatchObject({
			asOf: { text: '2020-10-15' },
			scope: ['aaland', 'borduria', 'syldavia', 'latveria'],
			selected: { what: 'answer' },
			room: 'paths'
		});
	});

	it('leads into the room that it belongs to', () => {
		const roomOf = (line: string) => putQuestion(OPEN, ask(WORLD, line)).room;
		expect(roomOf('aaland ->> latveria')).toBe('paths');
		for (const line of [
			'proxies',
			'balance',
			'drift aaland between borduria, syldavia',
			'blocs',
			'changes'
		])
			expect(roomOf(line)).toBe('findings');
		const drift = putQuestion(
			OPEN,
			ask(WORLD, 'drift aaland between latveria, syldavia @1991..2021')
		);
		expect(drift).toMatchObject({
			scope: ['aaland', 'borduria', 'latveria', 'syldavia'],
			asOf: { text: '2021' }
		});
	});

	it('moving the day moves the question with it, and today takes the date off both', () => {
		const asked = putQuestion(OPEN, QUESTION);
		const later = setAsOf(asked, date('2021'));
		expect(later.question?.when).toEqual({ mode: 'as-of', date: date('2021') });
		const today = setAsOf(asked, undefined);
		expect('asOf' in today).toBe(false);
		expect(today.question !== undefined && 'when' in today.question).toBe(false);
	});

	it('taking a question off the table closes its answer, not another selection', () => {
		const asked = putQuestion(OPEN, QUESTION);
		expect('selected' in dropQuestion(asked)).toBe(false);
		const selection = { what: 'entity', id: 'aaland' } as const;
		expect(dropQuestion(select(asked, selection)).selected).toEqual(selection);
	});
});

describe('a briefing', () => {
	const step = (title: string, asOf: string, focus: string[]) => ({
		title,
		text: title,
		asOf: date(asOf),
		focus,
		restsOn: []
	});
	const briefing = {
		id: 'patrons',
		title: 'Patrons',
		question: 'Who?',
		asOf: date('2020'),
		summary: 'Two.',
		steps: [step('First', '2020', ['aaland']), step('Last', '2021-03', ['latveria'])] as const
	};

	it('moves day, focus and question step by step, and stays within its steps', () => {
		const first = followBriefing(OPEN, briefing, 0, QUESTION);
		expect(first).toMatchObject({
			briefing: { id: 'patrons', step: 0 },
			asOf: { text: '2020' },
			question: QUESTION,
			room: 'briefings'
		});
		const last = followBriefing(first, briefing, 9);
		expect(last).toMatchObject({ briefing: { step: 1 }, asOf: { text: '2021-03' } });
		expect(last.scope).toEqual(['aaland', 'borduria', 'latveria']);
		expect('question' in last).toBe(false);
		expect('briefing' in leaveBriefing(last)).toBe(false);
	});
});
