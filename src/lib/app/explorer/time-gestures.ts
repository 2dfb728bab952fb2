import {
	firstDay,
	formatDay,
	parsePartialDate,
	shift,
	type Day,
	type PartialDate
} from '#lib/facts/model/partial-date.ts';
import type { ChangesQuestion } from '#lib/answers/questions/question.ts';
import {
	chooseChanges,
	compareDays,
	lookAtOneDay,
	lookOver,
	setAsOf,
	setSince
} from '#lib/picture/view/set-as-of.ts';
import { isWide } from '#lib/picture/view/landmarks.ts';
import { CHANGE_STATES, type ChangeState, type Since } from '#lib/picture/view/view.ts';
import type { Explorer } from './explorer.svelte.ts';
import { wordTimes } from './word-times.ts';

/** How the time bar looks at time: a day, all that held between two, or what changed between them. */
export type TimeMode = 'day' | Since['as'];

/** How far a range or a comparison reaches back until the reader says so. */
const YEARS_BACK = 10;
/** Most entities that changes are asked of by name; of more, all changes are asked. */
const MOST_ASKED = 30;

export function modeOf({ view }: Explorer): TimeMode {
	return view.since?.as ?? 'day';
}

/** Looks at another day; undefined is today. */
export function lookAt(explorer: Explorer, date: PartialDate | undefined): void {
	explorer.pass(setAsOf(explorer.view, date ?? todayBeside(explorer)));
	rest(explorer);
}

/** Looks at all that held between two dates. */
export function lookBetween(explorer: Explorer, from: PartialDate, to: PartialDate): void {
	explorer.pass(lookOver(explorer.view, from, to));
	rest(explorer);
}

/** Passes over to a day, a range or a comparison, from the dates that are looked at. */
export function enterMode(explorer: Explorer, mode: TimeMode): void {
	const { view, day } = explorer;
	const back = view.since?.date ?? dateOf(shift(firstDay(day), 'year', -YEARS_BACK)) ?? day;
	if (mode === 'day') explorer.pass(lookAtOneDay(view));
	else explorer.pass((mode === 'range' ? lookOver : compareDays)(view, back, day));
	rest(explorer);
}

/** Moves the earlier of two dates. */
export function reachBackTo(explorer: Explorer, date: PartialDate): void {
	explorer.pass(setSince(explorer.view, date));
	rest(explorer);
}

/** Moves one of the dates without coming to rest. */
export function passTo(explorer: Explorer, which: 'earlier' | 'later', date: PartialDate): void {
	explorer.pass((which === 'earlier' ? setSince : setAsOf)(explorer.view, date));
}

/** Moves the day on by so many months, up to today; false where it is there. */
export function passMonths(explorer: Explorer, months: number): boolean {
	const next = shift(firstDay(explorer.day), 'month', months);
	const isThere = next >= firstDay(explorer.today);
	explorer.pass(setAsOf(explorer.view, isThere ? todayBeside(explorer) : dateOf(next)));
	return !isThere;
}

/** Commits the dates that playing or dragging came to rest at. */
export function rest(explorer: Explorer): void {
	explorer.commit(explorer.view, `Looked at ${wordTimes(explorer.view, explorer.today)}`);
}

/** Draws lines of this state, or leaves them out. */
export function toggleChange(explorer: Explorer, state: ChangeState, label: string): void {
	const chosen = explorer.view.since?.states ?? CHANGE_STATES;
	const isIn = chosen.includes(state);
	const next = CHANGE_STATES.filter((each) => (each === state) !== chosen.includes(each));
	explorer.commit(
		chooseChanges(explorer.view, next.length === CHANGE_STATES.length ? undefined : next),
		`${isIn ? 'Took out' : 'Brought back'} lines: ${label.toLowerCase()}`
	);
}

/** The question whose answer tells what the picture of two days draws: of those that the reader opened, or of all. */
export function changesDrawn({ view, day }: Explorer): ChangesQuestion | undefined {
	if (view.since?.as !== 'changes') return undefined;
	const actors = isWide(view) || view.scope === 'all' ? [] : view.scope;
	return {
		ask: 'changes',
		when: { mode: 'during', from: view.since.date, to: day },
		filters: view.filters,
		actors: actors.length > MOST_ASKED ? [] : actors
	};
}

/** Draws both days that an answer about changes compares. */
export function drawBothDays(explorer: Explorer, from: PartialDate, to: PartialDate): void {
	explorer.pass(compareDays(explorer.view, from, to));
	rest(explorer);
}

/** A day number as a date; undefined beyond four-digit years. */
export function dateOf(day: Day): PartialDate | undefined {
	return parsePartialDate(formatDay(day));
}

/** Today is nothing to say, except beside an earlier date. */
function todayBeside({ view, today }: Explorer): PartialDate | undefined {
	return view.since === undefined ? undefined : today;
}
