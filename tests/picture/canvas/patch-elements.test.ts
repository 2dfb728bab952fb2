import cytoscape from 'cytoscape';
import { afterEach, describe, expect, it } from 'vitest';
import { buildGraph } from '#lib/answers/graph/graph.ts';
import { patchElements } from '#lib/picture/canvas/stage/patch-elements.ts';
import { buildScene } from '#lib/picture/scene/build-scene.ts';
import { DEFAULT_VIEW } from '#lib/picture/view/default-view.ts';
import type { View } from '#lib/picture/view/view.ts';
import { date, TODAY } from '../../build/asking.ts';
import { world } from '../../build/world.ts';

const GRAPH = buildGraph(
	world(
		{
			entities: { aaland: { flag: 'ax' } },
			positions: { aaland: [0, 0], borduria: [200, 0], syldavia: [0, 200] }
		},
		'aaland —support.presence→ borduria @1995..',
		'aaland —opposition.sanction→ syldavia @1995..2010'
	)
);
const cores: cytoscape.Core[] = [];

function core(): cytoscape.Core {
	const cy = cytoscape({ headless: true, styleEnabled: true });
	cores.push(cy);
	return cy;
}

function patch(cy: cytoscape.Core, view: Partial<View>): void {
	const scene = buildScene(GRAPH, { ...DEFAULT_VIEW, ...view }, TODAY);
	patchElements(cy, scene, {
		flagUrl: (flag) => `/f/${flag}.svg`,
		bends: new Map(),
		still: true,
		afar: 1
	});
}

afterEach(() => {
	for (const cy of cores.splice(0)) cy.destroy();
});

describe('the stage’s elements', () => {
	it('come, stay and go with the scene', () => {
		const cy = core();
		const ids = () =>
			cy
				.elements()
				.map((element) => element.id())
				.sort();
		patch(cy, { asOf: date('2000') });
		expect(ids()).toEqual([
			'aaland',
			'aaland~borduria~support',
			'aaland~syldavia~opposition',
			'borduria',
			'syldavia'
		]);
		patch(cy, {});
		expect(ids()).toEqual(['aaland', 'aaland~borduria~support', 'borduria']);
		patch(cy, { scope: [] });
		expect(ids()).toEqual([]);
	});

	it('keep their places when dates and filters change', () => {
		const cy = core();
		const places = () =>
			['aaland', 'syldavia'].map((id) => ({ ...cy.getElementById(id).position() }));
		patch(cy, { asOf: date('2000') });
		const before = places();
		patch(cy, {});
		patch(cy, { asOf: date('2000') });
		expect(places()).toEqual(before);
	});

	it('move where the reader put them', () => {
		const cy = core();
		patch(cy, {});
		patch(cy, { moved: new Map([['borduria', { x: 90, y: 45 }]]) });
		expect(cy.getElementById('borduria').position()).toEqual({ x: 90, y: 45 });
	});

	it('carry flags and dimming as data', () => {
		const cy = core();
		patch(cy, { asOf: date('2000'), selected: { what: 'entity', id: 'borduria' } });
		expect(cy.getElementById('aaland').data()).toMatchObject({ flag: '/f/ax.svg', opacity: 1 });
		expect(cy.getElementById('borduria').data('selected')).toBe(true);
		expect(cy.getElementById('syldavia').data('opacity')).toBe(0.5);
		expect(cy.getElementById('aaland~syldavia~opposition').data()).toMatchObject({
			opacity: 0.35,
			bShape: 'tee'
		});
	});
});
