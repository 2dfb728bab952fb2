import { describe, expect, it } from 'vitest';
import { buildGraph, type Graph } from '#lib/answers/graph/graph.ts';
import type { When } from '#lib/answers/graph/filters/filters.ts';
import { windowOf } from '#lib/answers/graph/filters/window.ts';
import type { Figure, GroupMark, Mark } from '#lib/picture/figures/marks.ts';
import { marksToSvg } from '#lib/picture/figures/marks-to-svg.ts';
import { LIGHT } from '#lib/picture/figures/palette.ts';
import { drawTimeLine } from '#lib/picture/figures/time-line/draw-time-line.ts';
import { readTimeLine, SHOWN_AT_FIRST } from '#lib/picture/figures/time-line/read-rows.ts';
import { timeLineTable } from '#lib/picture/figures/time-line/time-line-table.ts';
import type { Family } from '#lib/facts/model/vocabulary.ts';
import { date, TODAY } from '../../../build/asking.ts';
import { textsIn } from '../../../build/read-figure.ts';
import { world } from '../../../build/world.ts';

const WHEN: When = { mode: 'as-of', date: date('2015-06-01') };
const graphOf = (first: string, ...lines: string[]) => buildGraph(world(first, ...lines));
const rowsOf = (graph: Graph, opened?: ReadonlySet<Family>) =>
	readTimeLine(graph, 'aaland', windowOf(WHEN), opened);
const draw = (graph: Graph, width = 352, when: When = WHEN): Figure =>
	drawTimeLine(
		graph,
		'aaland',
		readTimeLine(graph, 'aaland', windowOf(when)),
		{ when, today: TODAY },
		width
	);

function rowMarks({ marks }: Figure): GroupMark[] {
	return marks.filter((mark): mark is GroupMark => mark.mark === 'group' && mark.token === 'row');
}

/** Bars of a row as [start, end, height]; the first rectangle is what can be pointed at. */
function bars({ marks }: GroupMark) {
	return marks
		.filter((mark): mark is Extract<Mark, { mark: 'rect' }> => mark.mark === 'rect')
		.slice(1)
		.map(({ at, wide, high, fill }) => ({ from: at.x, to: at.x + wide, high, fill }));
}

const wordsIn = (marks: readonly Mark[]) => textsIn(marks).map(({ text }) => text);

describe('the rows of a time line', () => {
	it('are one for each counterpart, kind and direction, by family', () => {
		const groups = rowsOf(
			graphOf(
				'aaland —support.arms→ borduria @1999',
				'aaland —support.arms→ borduria @2005',
				'borduria —support.arms→ aaland @2007',
				'aaland —alignment.defence-pact↔ borduria @1990..',
				'aaland —opposition.sanction→ syldavia @2010..'
			)
		);
		expect(
			groups.map(({ family, rows }) => [
				family,
				rows.map(({ counterpart, way, ties }) => `${counterpart} ${way} ${String(ties.length)}`)
			])
		).toEqual([
			['support', ['borduria in 1', 'borduria out 2']],
			['opposition', ['syldavia out 1']],
			['alignment', ['borduria mutual 1']]
		]);
	});

	it('begin with what stands on the day, then with deeds', () => {
		const [group] = rowsOf(
			graphOf(
				'aaland —alignment.partnership↔ borduria @2010..',
				'aaland —alignment.defence-pact↔ syldavia @2010..',
				'aaland —alignment.defence-pact↔ freedonia @2000..2005'
			)
		);
		expect(group?.rows.map(({ counterpart }) => counterpart)).toEqual([
			'syldavia',
			'borduria',
			'freedonia'
		]);
	});

	it('are bounded, and whole where it is asked for, with the number there is', () => {
		const lines = Array.from(
			{ length: 400 },
			(_, at) => `aaland —alignment.partnership↔ land-${String(at)} @2000..`
		) as [string, ...string[]];
		const graph = graphOf(...lines);
		const [few] = rowsOf(graph);
		expect([few?.rows.length, few?.total]).toEqual([SHOWN_AT_FIRST, 400]);
		expect(rowsOf(graph, new Set(['alignment']))[0]?.rows).toHaveLength(400);
		expect(draw(graph).height).toBeLessThan(400);
		expect(wordsIn(draw(graph).marks)).toContain('Alignment  6 of 400');
	});

	it('show one more rather than say that there is one', () => {
		const lines = Array.from(
			{ length: SHOWN_AT_FIRST + 1 },
			(_, at) => `aaland —alignment.partnership↔ land-${String(at)} @2000..`
		) as [string, ...string[]];
		expect(rowsOf(graphOf(...lines))[0]?.rows).toHaveLength(SHOWN_AT_FIRST + 1);
	});

	it('are none for who has no ties', () => {
		const graph = graphOf('borduria —support.arms→ syldavia @1999');
		expect(rowsOf(graph)).toEqual([]);
	});
});

describe('the bars of a time line', () => {
	const only = (line: string) => {
		const [row] = rowMarks(draw(graphOf(line)));
		if (row === undefined) throw new Error('Nothing is drawn.');
		return row;
	};

	it('begin and end where the dates are known', () => {
		const [bar, ...more] = bars(only('aaland —alignment.defence-pact↔ borduria @2000..2004'));
		const [longer] = bars(only('aaland —alignment.defence-pact↔ borduria @2000..2009'));
		expect(more).toEqual([]);
		expect(bar?.high).toBe(7);
		expect((longer?.to ?? 0) - (longer?.from ?? 0)).toBeCloseTo(
			2 * ((bar?.to ?? 0) - (bar?.from ?? 0)),
			0
		);
	});

	it('have a point where it goes on, and none where it has ended', () => {
		const points = (line: string) => only(line).marks.filter(({ mark }) => mark === 'path').length;
		expect(points('aaland —alignment.defence-pact↔ borduria @2000..')).toBe(1);
		expect(points('aaland —alignment.defence-pact↔ borduria @2000..2004')).toBe(0);
		expect(points('aaland —alignment.defence-pact↔ borduria @2000.. observed 2004')).toBe(0);
	});

	it('fade with the year where nobody looked further', () => {
		const row = only('aaland —alignment.defence-pact↔ borduria @2000.. observed 2004');
		expect(wordsIn(row.marks)).toContain('2004');
		expect(
			row.marks.filter((mark) => mark.mark === 'line' && (mark.dashes?.length ?? 0) > 0)
		).toHaveLength(1);
	});

	it('fade no further than to the next tie of their row', () => {
		const graph = graphOf(
			'aaland —alignment.defence-pact↔ borduria @2000.. observed 2004',
			'aaland —alignment.defence-pact↔ borduria @2008..'
		);
		const [row] = rowMarks(draw(graph));
		const dots = row?.marks.find((mark) => mark.mark === 'line' && mark.dashes !== undefined);
		const next = bars(row as GroupMark).at(-1);
		expect(dots?.mark === 'line' && dots.to.x).toBeLessThanOrEqual((next?.from ?? 0) + 0.01);
	});

	it('are thin where a date is only approximate', () => {
		const drawn = bars(only('aaland —alignment.defence-pact↔ borduria @2000~..2010'));
		const [soft, sure] = drawn;
		expect(soft?.high).toBeLessThan(sure?.high ?? 0);
		expect(soft?.from).toBeLessThan(sure?.from ?? 0);
	});

	it('are hollow where it was suspended', () => {
		const drawn = bars(
			only('aaland —alignment.defence-pact↔ borduria @2000.. suspended 2005..2009')
		);
		expect(drawn.map(({ fill }) => fill)).toEqual(['alignment', 'panel', 'alignment']);
	});
});

describe('a time line', () => {
	const GRAPH = graphOf(
		'aaland —support.arms→ borduria @1999..2001',
		'aaland —support.arms→ borduria @2005.. observed 2005',
		'aaland —alignment.defence-pact↔ syldavia @..2004',
		'aaland —opposition.sanction→ syldavia @2010..'
	);

	it.each([300, 352, 600, 812, 1120])('keeps all inside at %i px', (width) => {
		const figure = draw(GRAPH, width);
		for (const { at, anchor, text } of textsIn(figure.marks)) {
			expect(at.y).toBeLessThanOrEqual(figure.height);
			expect(at.x).toBeGreaterThanOrEqual(0);
			expect(at.x).toBeLessThanOrEqual(width + 0.01);
			expect([anchor, text]).toBeDefined();
		}
	});

	it('reads every row out and opens what it stands for', () => {
		const rows = rowMarks(draw(GRAPH));
		expect(rows.map(({ label, target }) => [label, target?.what])).toEqual([
			['armed Borduria: 1999–2001 and 2005; last observed', 'bundle'],
			['imposed sanctions on Syldavia: since 2010; in force', 'relationship'],
			['defence pact with Syldavia: until 2004; ended', 'relationship']
		]);
	});

	it('says which day or range is marked', () => {
		expect(wordsIn(draw(GRAPH).marks)).toContain('1 June 2015');
		const during: When = { mode: 'during', from: date('2001'), to: date('2006') };
		expect(wordsIn(draw(GRAPH, 600, during).marks)).toContain('2001 to 2006');
	});

	it('is written as an SVG file that says the same', () => {
		const svg = marksToSvg(draw(GRAPH, 900), { palette: LIGHT, flag: () => undefined });
		expect(svg).toContain('Time line of Aaland');
		expect(svg).toContain('imposed sanctions on Syldavia');
	});

	it('has its rows as a table, one line a tie, with ends that say what is known', () => {
		const { header, rows } = timeLineTable(rowsOf(GRAPH), WHEN);
		expect(rows.every((row) => row.length === header.length)).toBe(true);
		const ends = rows.map((row) => row.slice(4, 8));
		expect(ends).toEqual([
			['1999', '2001', expect.any(String), expect.any(String)],
			['2005', undefined, 'last observed in 2005', 'last observed'],
			['2010', undefined, 'open', 'in force'],
			[undefined, '2004', 'ended', 'ended']
		]);
	});
});
