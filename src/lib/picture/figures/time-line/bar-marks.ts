import type { Day } from '#lib/facts/model/partial-date.ts';
import { fromDay } from '#lib/facts/model/partial-date.ts';
import type { Attested, Span } from '#lib/facts/model/relationship.ts';
import type { Family } from '#lib/facts/model/vocabulary.ts';
import { round, type Mark } from '../marks.ts';
import { OPACITY } from '../palette.ts';
import { FACE } from '../series/measures.ts';

/** Where days stand. */
export interface DayScale {
	readonly first: Day;
	readonly last: Day;
	readonly left: number;
	readonly right: number;
}

export const BAR = 7;
const LEAST = 2.5;
const HEAD = 6;

/** Pixels from the left of a day; days beyond the scale stand at its ends. */
export function placeOf({ first, last, left, right }: DayScale, day: Day): number {
	const share = (Math.min(Math.max(day, first), last) - first) / Math.max(1, last - first);
	return round(left + share * (right - left));
}

/**
 * The bars of one tie around the height `y`, with ends that say what is known of
 * them: square where a date is known, thin where it is only approximate, a point
 * where it goes on, dots with the year where nobody looked further, and an open
 * start where none is given. Suspended stretches are hollow, those signed and not yet
 * in force thin.
 */
export function barMarks(
	{ period }: Attested,
	family: Family,
	scale: DayScale,
	today: Day,
	y: number
): Mark[] {
	return period.spans.flatMap((span) => spanMarks(span, family, scale, y, period.end, today));
}

function spanMarks(
	{ state, certain, possible }: Span,
	family: Family,
	scale: DayScale,
	y: number,
	end: Attested['period']['end'],
	today: Day
): Mark[] {
	const isOpen = possible.to === Infinity || (end === 'open' && possible.to > today);
	const x = (day: Day) => placeOf(scale, day);
	const until = isOpen ? Math.min(today, scale.last) : possible.to;
	const [from, to] = [x(possible.from), Math.max(x(until), x(possible.from) + LEAST)];
	const box = (start: number, stop: number, high: number): Mark => ({
		mark: 'rect',
		at: { x: start, y: y - high / 2 },
		wide: round(Math.max(0.5, stop - start)),
		high,
		fill: family
	});
	const head: Mark[] = isOpen ? [pointAt(to, y, family)] : [];
	const start: Mark[] = possible.from === -Infinity ? [openStart(from, y, family)] : [];
	if (state === 'declared') return [...start, box(from, to, 2), ...head];
	if (state === 'suspended')
		return [
			...start,
			{
				mark: 'rect',
				at: { x: from, y: y - BAR / 2 + 0.5 },
				wide: round(to - from),
				high: BAR - 1,
				stroke: family,
				width: 1,
				fill: 'panel'
			},
			...head
		];
	const isSure = certain.from < certain.to;
	const sure = isSure
		? [x(certain.from), Math.max(x(Math.min(certain.to, until)), x(certain.from) + LEAST)]
		: [];
	const [sureFrom, sureTo] = sure;
	return [
		...start,
		...(from !== sureFrom || to !== sureTo ? [box(from, to, 2.5)] : []),
		...(sureFrom === undefined || sureTo === undefined ? [] : [box(sureFrom, sureTo, BAR)]),
		...head
	];
}

/** Where nobody looked further: dots from the horizon on to the next tie of the row, or today, with the year where they begin if there is room. */
export function fadingMarks(
	ties: readonly Attested[],
	family: Family,
	scale: DayScale,
	today: Day,
	y: number
): Mark[] {
	return ties.flatMap(({ period }): Mark[] => {
		if (period.end !== 'observed') return [];
		const horizon = lastOf(period);
		const others = ties.map((tie) => tie.period);
		const isFollowed = others.some((other) => startOf(other) <= horizon && lastOf(other) > horizon);
		if (isFollowed) return [];
		const next = others.map(startOf).filter((start) => start > horizon);
		const end = Math.min(today, scale.last, ...next);
		const [from, to] = [placeOf(scale, horizon) + 2, placeOf(scale, end)];
		if (to - from < 3) return [];
		const line = { stroke: family, width: 1.6, dashes: [1, 4], opacity: OPACITY.suspended };
		return [
			{ mark: 'line', from: { x: from, y }, to: { x: to, y }, ...line },
			...(to - from < YEAR_ROOM ? [] : [yearAt(from + 3, y, fromDay(horizon - 1).year)])
		];
	});
}

/** Room for a year with dots after it. */
const YEAR_ROOM = 34;

function yearAt(x: number, y: number, year: number): Mark {
	return {
		mark: 'text',
		at: { x, y: y + 3.8 },
		text: String(year),
		anchor: 'start',
		...FACE,
		size: 10.5,
		halo: 'panel'
	};
}

function startOf({ spans }: Attested['period']): Day {
	return spans[0].possible.from;
}

function lastOf({ spans }: Attested['period']): Day {
	return (spans.at(-1) ?? spans[0]).possible.to;
}

function pointAt(x: number, y: number, family: Family): Mark {
	const half = BAR / 2 + 1;
	return {
		mark: 'path',
		d: `M ${round(x)} ${round(y - half)} L ${round(x + HEAD)} ${round(y)} L ${round(x)} ${round(y + half)} Z`,
		fill: family
	};
}

function openStart(x: number, y: number, family: Family): Mark {
	return {
		mark: 'line',
		from: { x: x - 5, y },
		to: { x, y },
		stroke: family,
		width: 1.6,
		dashes: [1, 3]
	};
}
