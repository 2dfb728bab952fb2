import { describe, expect, it } from 'vitest';
import { buildGraph } from '#lib/answers/graph/graph.ts';
import type { Mark } from '#lib/picture/figures/marks.ts';
import { captionOf } from '#lib/picture/figures/series/caption.ts';
import { drawDrift } from '#lib/picture/figures/series/drift/draw-drift.ts';
import { drift, withVotes } from '../../../build/drift.ts';
import { flat, groupsIn, textsIn } from '../../../build/read-figure.ts';
import { world } from '../../../build/world.ts';

const GRAPH = buildGraph(
	world('aaland —support.arms→ borduria @2020', 'aaland —support.arms→ zubrowka @2020')
);
const POLES = ['borduria', 'zubrowka'] as const;
const TIES = drift('aaland', POLES, 'borduria 2001..2005 + act: 1 act +');

const drawn = (...lines: readonly string[]) => drawDrift(GRAPH, withVotes(TIES, ...lines), 352);
const words = (marks: readonly Mark[]) => textsIn(marks).map(({ text }) => text);
const groups = (marks: readonly Mark[], wanted: string) =>
	groupsIn(marks).filter(({ token }) => token === wanted);
const panelOf = (...lines: readonly string[]) => groups(drawn(...lines).marks, 'voting')[0]!;
const pathsIn = (marks: readonly Mark[]) => flat(marks).filter((mark) => mark.mark === 'path');

describe('the panel of UN voting', () => {
	it('is not there without a distance', () => {
		expect(groups(drawDrift(GRAPH, TIES, 352).marks, 'voting')).toEqual([]);
		expect(groups(drawn('borduria 2001 few 60 7').marks, 'voting')).toEqual([]);
	});

	it('has a scale, years and a legend of its own, beneath those of the ties', () => {
		const panel = panelOf('borduria 2001..2003 1.2 60 60', 'zubrowka 2001..2003 0.2 60 60');
		expect(words(groups(panel.marks, 'voting-legend'))).toEqual(['To Borduria', 'To Zubrowka']);
		expect(words(groups(panel.marks, 'voting-axis'))).toEqual([
			'2001',
			'2002',
			'2003',
			'2004',
			'2005'
		]);
		expect(words(panel.marks)).toEqual(expect.arrayContaining(['0', '2']));
		const legend = groups(drawn('borduria 2001..2003 1.2 60 60').marks, 'legend')[0]!;
		const lowest = Math.max(...textsIn(legend.marks).map(({ at }) => at.y));
		expect(Math.min(...textsIn(panel.marks).map(({ at }) => at.y))).toBeGreaterThan(lowest);
		expect(words([legend])).not.toContain('To Borduria');
	});

	it('leaves the ties as they are drawn', () => {
		const bands = (marks: readonly Mark[]) => groups(marks, 'band');
		expect(bands(drawn('borduria 2001..2005 1 60 60').marks)).toEqual(
			bands(drawDrift(GRAPH, TIES, 352).marks)
		);
	});

	it('draws a line a pole, told apart by dashes and points, higher where they voted farther apart', () => {
		const panel = panelOf('borduria 2001..2005 0.25 60 60', 'zubrowka 2001..2005 0.5 60 60');
		const [near, far] = pathsIn(panel.marks);
		expect([near?.dashes, far?.dashes]).toEqual([undefined, [5, 3]]);
		const heightOf = (d = '') => Number(/^M \S+ (\S+)/.exec(d)?.[1]);
		expect(heightOf(far?.d)).toBeLessThan(heightOf(near?.d));
		const points = flat(panel.marks).filter(({ mark }) => mark === 'circle');
		expect(new Set(points.map((mark) => 'fill' in mark && mark.fill))).toEqual(
			new Set(['ink', 'paper'])
		);
	});

	it('breaks the line in a gap, and shows a lone year', () => {
		const panel = panelOf(
			'borduria 2001..2003 1.2 60 60',
			'borduria 2004 few 60 7',
			'borduria 2005 1.3 60 60'
		);
		expect(pathsIn(panel.marks).map(({ d }) => d.split('M').length - 1)).toEqual([1]);
		const legendPoint = 1;
		expect(flat(panel.marks).filter(({ mark }) => mark === 'circle')).toHaveLength(4 + legendPoint);
	});

	it('has every year as a stop that says distances and votes, and of a gap why', () => {
		const panel = panelOf(
			'borduria 2003 0.05 81 88',
			'borduria 2004 0.09 93 101',
			'zubrowka 2003 0.96 81 85',
			'zubrowka 2004 few 93 7'
		);
		expect(groups(panel.marks, 'year').map(({ label, target }) => [label, target])).toEqual([
			[
				'2003: distance in UN voting 0.05 to Borduria (81 and 88 votes); 0.96 to Zubrowka (81 and 85 votes)',
				undefined
			],
			[
				'2004: distance in UN voting 0.09 to Borduria (93 and 101 votes); none to Zubrowka (93 and 7 votes, fewer than 40)',
				undefined
			]
		]);
	});

	it('stands on the years of the ties, which reach as far as the votes do', () => {
		const panel = panelOf('borduria 1999..2007 1 60 60');
		expect(groups(panel.marks, 'year')).toHaveLength(9);
		const years = words(groups(drawn('borduria 1999..2007 1 60 60').marks, 'axis'));
		expect([years[0], years.at(-1)]).toEqual(['1999', '2007']);
	});

	it('begins with the first distance: few votes before it do not press the ties together', () => {
		const panel = panelOf('borduria 1990..2001 few 60 7', 'borduria 2002 1 60 60');
		expect(groups(panel.marks, 'year')).toHaveLength(1);
		expect(words(groups(panel.marks, 'voting-axis'))[0]).toBe('2001');
	});

	it('is drawn where no tie is', () => {
		const none = withVotes(drift('aaland', POLES), 'borduria 2001..2003 1 60 60');
		const { marks } = drawDrift(GRAPH, none, 352);
		expect(groups(marks, 'voting')).toHaveLength(1);
		expect(words(marks)).toContain('no tie within these filters');
	});

	it('is told in words too', () => {
		expect(drawn('borduria 2001 1.2 60 60', 'borduria 2002 0.5 60 60').description).toContain(
			'Distance in UN voting to Borduria: 1.20 in 2001, 0.50 in 2002.'
		);
		const told = {
			...{ title: '', subtitle: '', footnotes: [], effective: { mode: 'all-time' } as const },
			...{ ask: 'drift' as const, revision: 'abc' }
		};
		const caption = (answer: typeof TIES) => captionOf({ ...told, drift: answer });
		expect(caption(withVotes(TIES, 'borduria 2001 1 60 60'))).toContain('apart from the ties');
		expect(caption(TIES)).not.toContain('UN');
	});
});
