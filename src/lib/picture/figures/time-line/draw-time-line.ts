import {
	firstDay,
	fromDay,
	toDay,
	type Day,
	type PartialDate
} from '#lib/facts/model/partial-date.ts';
import type { When } from '#lib/answers/graph/filters/filters.ts';
import type { Graph } from '#lib/answers/graph/graph.ts';
import { wordWhen } from '#lib/answers/text/word-date.ts';
import { labelOf } from '../ladder/standing-entity.ts';
import { sampleLine, SAMPLE } from '../legend.ts';
import { shiftMarks, type Figure, type GroupMark, type Mark } from '../marks.ts';
import { shortenText, textWidth } from '../measure-text.ts';
import { FACE } from '../series/measures.ts';
import { AXIS_HEIGHT, drawTimeAxis, timeAxis } from '../series/time-axis.ts';
import { barMarks, fadingMarks, type DayScale } from './bar-marks.ts';
import type { TimeGroup, TimeRow } from './read-rows.ts';
import { drawRule, END, ruleOf, tick, TOP } from './rule-marks.ts';
import { wordRow, wordWay } from './word-row.ts';

const NAME = { family: 'serif', weight: 600, size: 13.5, fill: 'ink' } as const;
const HEADING = { family: 'sans', weight: 600, size: 12.5, fill: 'soft' } as const;
const NAMES: Readonly<Record<TimeGroup['family'], string>> = {
	support: 'Support',
	opposition: 'Opposition',
	alignment: 'Alignment',
	role: 'Roles'
};
/** From so many pixels on, names stand beside their bars, not above. */
const BESIDE_FROM = 560;
/** Room for names and kinds beside the bars: on a page, and on less. */
const ROOMY_FROM = 760;
const ROOM = { page: 316, less: 236 } as const;
const ROW = { beside: 22, above: 31 } as const;
const HEAD_ROOM = 24;
const FEWEST_YEARS = 10;

/**
 * The time line of one entity's ties: a row for each counterpart and kind, by
 * family, on one axis of years, with the day or range looked at as a rule. Every row
 * is a group with its words and what it opens.
 *
 * @param width pixels; from 560 on names stand beside their bars
 */
export function drawTimeLine(
	graph: Graph,
	entity: string,
	groups: readonly TimeGroup[],
	dates: { readonly when: When; readonly today: PartialDate },
	width: number
): Figure {
	const today = firstDay(dates.today);
	const isBeside = width >= BESIDE_FROM;
	const left = !isBeside ? 4 : width >= ROOMY_FROM ? ROOM.page : ROOM.less;
	const rows = groups.flatMap((group) => group.rows);
	const scale = scaleOf(rows, today, left, width - END);
	const axis = timeAxis(
		fromDay(scale.first).year,
		fromDay(scale.last - 1).year,
		scale.left,
		scale.right
	);
	const marks: Mark[] = [];
	const rule = ruleOf(dates.when, scale);
	let y = TOP;
	for (const group of groups) {
		marks.push(...headOf(group, y));
		y += HEAD_ROOM;
		for (const row of group.rows) {
			marks.push(drawRow(row, entity, scale, today, y, isBeside, rule.at));
			y += isBeside ? ROW.beside : ROW.above;
		}
		y += 8;
	}
	return {
		width,
		height: Math.ceil(y + AXIS_HEIGHT + 4),
		title: `Time line of ${labelOf(graph, entity)}`,
		description: describe(groups, dates.when),
		marks: [
			...drawRule(rule, y),
			...marks,
			{
				mark: 'group',
				token: 'axis',
				marks: drawTimeAxis({ ...axis, ...spread(axis, scale) }, y, width)
			}
		]
	};
}

/** The axis takes the whole width, however few its years are. */
function spread({ first, last }: { first: number; last: number }, { left, right }: DayScale) {
	const step = (right - left) / (last - first + 1);
	return { left, right, step, column: step };
}

function scaleOf(rows: readonly TimeRow[], today: Day, left: number, right: number): DayScale {
	const starts = rows
		.flatMap(({ ties }) => ties.map(({ period }) => period.spans[0].possible.from))
		.filter(Number.isFinite);
	const { year } = fromDay(today);
	const first = Math.min(year - FEWEST_YEARS, ...starts.map((start) => fromDay(start).year));
	return { first: toDay(first, 1, 1), last: toDay(year + 1, 1, 1), left, right };
}

function headOf({ family, rows, total }: TimeGroup, y: number): Mark[] {
	const count =
		rows.length === total ? String(total) : `${String(rows.length)} of ${String(total)}`;
	const text = `${NAMES[family]}  ${count}`;
	return [
		...shiftMarks(sampleLine(family), 0, y),
		{
			mark: 'text',
			at: { x: SAMPLE.width + 8, y: y + 14 },
			text,
			anchor: 'start',
			...HEADING
		}
	];
}

function drawRow(
	row: TimeRow,
	entity: string,
	scale: DayScale,
	today: Day,
	y: number,
	isBeside: boolean,
	at: number | undefined
): GroupMark {
	const { counterpart, label, family, ties } = row;
	const high = isBeside ? ROW.beside : ROW.above;
	const middle = isBeside ? y + 11 : y + 23;
	const base = isBeside ? y + 15 : y + 13;
	const room = isBeside ? scale.left - 16 : scale.right - 4;
	const way = wordWay(row);
	const name = shortenText(label, NAME, Math.max(60, room - textWidth(way, FACE) - 8));
	const [only, ...more] = ties;
	const between =
		entity < counterpart ? ([entity, counterpart] as const) : ([counterpart, entity] as const);
	const right = isBeside ? scale.left - 14 : scale.right;
	return {
		mark: 'group',
		token: 'row',
		label: wordRow(row),
		target: more.length === 0 ? { what: 'relationship', id: only.id } : { what: 'bundle', between },
		marks: [
			// Unseen: the whole row can be pointed at.
			{
				mark: 'rect',
				at: { x: 0, y },
				wide: scale.right + END,
				high,
				fill: 'paper',
				opacity: 0
			},
			{ mark: 'text', at: { x: 0, y: base }, text: name, anchor: 'start', ...NAME },
			{
				mark: 'text',
				at: { x: right, y: base },
				text: shortenText(way, FACE, room - textWidth(name, NAME) - 8),
				anchor: 'end',
				...FACE
			},
			{
				mark: 'line',
				from: { x: scale.left, y: middle },
				to: { x: scale.right, y: middle },
				stroke: 'rule',
				width: 0.8
			},
			...fadingMarks(ties, family, scale, today, middle),
			...ties.flatMap((tie) => barMarks(tie, family, scale, today, middle)),
			...(at === undefined ? [] : [tick(at, middle)])
		]
	};
}

function describe(groups: readonly TimeGroup[], when: When): string {
	if (groups.length === 0) return 'No tie is recorded.';
	const words = groups.map(({ family, rows, total }) => {
		const shown = rows.length === total ? '' : `${String(rows.length)} of `;
		return `${NAMES[family]}: ${shown}${String(total)} rows`;
	});
	return `A row for each counterpart and kind of tie, with the dates ${wordWhen(when)} marked. ${words.join('; ')}.`;
}
