import { describe, expect, it } from 'vitest';
import { buildGraph } from '#lib/answers/graph/graph.ts';
import { drawLegend } from '#lib/picture/figures/draw-legend.ts';
import { dashesOf, opacityOf, remarkOn, ringOn, strokeOf } from '#lib/picture/figures/line-form.ts';
import { legendRows } from '#lib/picture/figures/legend.ts';
import { drawScene } from '#lib/picture/figures/draw-scene.ts';
import type { Mark } from '#lib/picture/figures/marks.ts';
import { buildScene } from '#lib/picture/scene/build-scene.ts';
import type { SceneBundle } from '#lib/picture/scene/scene.ts';
import { DEFAULT_VIEW } from '#lib/picture/view/default-view.ts';
import { compareDays } from '#lib/picture/view/set-as-of.ts';
import { date, TODAY } from '../../build/asking.ts';
import { textsIn } from '../../build/read-figure.ts';
import { world } from '../../build/world.ts';

const SCENE = buildScene(
	buildGraph(
		world(
			{ entities: { borduria: { since: '2010' } } },
			'aaland —alignment.defence-pact↔ borduria @2010..',
			'aaland —alignment.defence-pact↔ freedonia @2000..2010',
			'aaland —alignment.defence-pact↔ syldavia @2000..',
			'freedonia —alignment.partnership↔ syldavia @2000.. observed 2011',
			'freedonia —alignment.partnership↔ borduria @2000..2008',
			'freedonia —opposition.rivalry↔ borduria @2012..'
		)
	),
	compareDays({ ...DEFAULT_VIEW, scope: 'all' }, date('2005'), date('2015')),
	TODAY
);
const of = (state: string): SceneBundle => {
	const found = SCENE.bundles.find(({ change }) => change?.state === state);
	if (found === undefined) throw new Error(`Nothing ${state} is drawn.`);
	return found;
};

const wordsIn = (marks: readonly Mark[]) => textsIn(marks).map(({ text }) => text);

describe('a line between two days', () => {
	it('says what became of it by weight and by its ring, whatever its colour', () => {
		const one = of('appeared');
		expect(strokeOf(one)).toBeCloseTo(2 * strokeOf({ ...one, change: undefined as never }));
		expect(ringOn(one)?.count).toBe('+');
		expect(ringOn(of('ended'))?.count).toBe('×');
		expect(ringOn(of('turned'))?.count).toBe('±');
		expect(remarkOn(of('turned'))).toBe('+ to −');
		expect(strokeOf(of('unchanged'))).toBeLessThan(strokeOf(one) / 2);
		expect(ringOn(of('unchanged'))).toBeUndefined();
	});

	it('is dotted where it has ended, and keeps its family’s form elsewhere', () => {
		expect(dashesOf(of('ended'))).not.toEqual(dashesOf(of('appeared')));
		expect(dashesOf(of('appeared'))).toEqual([]);
	});

	it('names the year since which nobody looked further', () => {
		expect(remarkOn(of('lapsed'))).toBe('2011');
		expect(opacityOf(of('lapsed'))).toBeLessThan(opacityOf(of('appeared')));
	});
});

describe('the legend of two days', () => {
	it('has a row for each state that is drawn, with its count', () => {
		const rows = legendRows(SCENE.legend).filter(
			({ subject }) => subject.of === 'change' || subject.of === 'life'
		);
		expect(rows.map(({ label, count }) => [label, count])).toEqual([
			['Appeared', 1],
			['Ended', 2],
			['Turned: another sign', 1],
			['Not followed up since', 1],
			['Unchanged', 1],
			['Came to be', 1]
		]);
		expect(rows.reduce((sum, { count }) => sum + count, 0)).toBe(SCENE.bundles.length + 1);
	});

	it('stands in the exported figure, and what it says is drawn there', () => {
		const legend = wordsIn(drawLegend(SCENE.legend, 900).marks);
		expect(legend).toContain('Between the two days');
		expect(legend).toContain('Ended');
		const drawn = wordsIn(drawScene(SCENE, 900, { least: 300, most: 600 }).marks);
		for (const mark of ['+', '×', '±', '+ to −']) expect(drawn).toContain(mark);
	});
});
