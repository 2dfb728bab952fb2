import { describe, expect, it } from 'vitest';
import { buildGraph } from '#lib/answers/graph/graph.ts';
import { buildScene } from '#lib/picture/scene/build-scene.ts';
import { countByYear } from '#lib/picture/scene/count-by-year.ts';
import { drawableTies } from '#lib/picture/scene/drawable-ties.ts';
import { leavesOf, neighboursOf } from '#lib/picture/scene/neighbours.ts';
import { DEFAULT_VIEW } from '#lib/picture/view/default-view.ts';
import { date, TODAY } from '../../build/asking.ts';
import { world } from '../../build/world.ts';

const GRAPH = buildGraph(
	world(
		'aaland —support.presence→ borduria @1995..',
		'aaland —support.presence→ syldavia @1995..',
		'aaland —alignment.defence-pact↔ syldavia @1995..',
		'syldavia —opposition.sanction→ borduria @1995..',
		'aaland —support.presence→ ruritania @1995..2000',
		'latveria —support.presence→ aaland @1995..'
	)
);

describe('neighbours', () => {
	it('are those of the day, the closest first', () => {
		expect(neighboursOf(GRAPH, DEFAULT_VIEW, TODAY, 'aaland')).toEqual([
			'syldavia',
			'borduria',
			'latveria'
		]);
		expect(neighboursOf(GRAPH, { ...DEFAULT_VIEW, asOf: date('1999') }, TODAY, 'aaland')).toContain(
			'ruritania'
		);
	});

	it('are those who would be drawn beside it, counted the slow way, whatever the filters', () => {
		for (const families of [['support'], ['alignment', 'opposition']] as const) {
			const view = { ...DEFAULT_VIEW, asOf: date('1999'), filters: { families } };
			for (const { id } of GRAPH.entities) {
				const { ties } = drawableTies(GRAPH, view, TODAY);
				const others = ties.flatMap(({ from, to }) =>
					from === id ? [to] : to === id ? [from] : []
				);
				const count = (other: string) => others.filter((each) => each === other).length;
				const expected = [...new Set(others)]
					.sort()
					.sort((one, other) => count(other) - count(one));
				expect(neighboursOf(GRAPH, view, TODAY, id)).toEqual(expected);
			}
		}
	});

	it('that hang on one entity alone go when it is collapsed, unless they are pinned', () => {
		const scene = buildScene(GRAPH, DEFAULT_VIEW, TODAY);
		expect(leavesOf(scene, 'aaland')).toEqual(['latveria']);
		const pinned = { ...DEFAULT_VIEW, moved: new Map([['latveria', { x: 0, y: 0 }]]) };
		expect(leavesOf(buildScene(GRAPH, pinned, TODAY), 'aaland')).toEqual([]);
	});
});

describe('relationships by year', () => {
	it('count what stood on some day of the year', () => {
		const supports = countByYear(GRAPH, DEFAULT_VIEW, 1994, 2001).map(
			({ year, counts }) => [year, counts.support] as const
		);
		expect(supports).toEqual([
			[1994, 0],
			[1995, 4],
			[1996, 4],
			[1997, 4],
			[1998, 4],
			[1999, 4],
			[2000, 4],
			[2001, 3]
		]);
	});

	it('obey the filters', () => {
		const [year] = countByYear(
			GRAPH,
			{ ...DEFAULT_VIEW, filters: { families: ['alignment'] } },
			1999,
			1999
		);
		expect(year?.counts).toEqual({ support: 0, opposition: 0, alignment: 1, role: 0 });
	});
});
