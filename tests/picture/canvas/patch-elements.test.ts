import cytoscape from 'cytoscape';
import { afterEach, describe, expect, it } from 'vitest';
import { buildGraph } from '#lib/answers/graph/graph.ts';
import { patchElements } from '#lib/picture/canvas/stage/patch-elements.ts';
import { buildScene } from '#lib/picture/scene/build-scene.ts';
import type { Part } from '#lib/picture/scene/divide.ts';
import { DEFAULT_VIEW } from '#lib/picture/view/default-view.ts';
import type { View } from '#lib/picture/view/view.ts';
import { date, TODAY } from '../../build/asking.ts';
import { drawnBundle, drawnEntity } from '../../build/drawn.ts';
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

const PATCHING = {
	flagUrl: (flag: string) => `/f/${flag}.svg`,
	bends: new Map<string, number>(),
	still: true,
	afar: 1
};

function patch(cy: cytoscape.Core, view: Partial<View>): void {
	const scene = buildScene(GRAPH, { ...DEFAULT_VIEW, ...view }, TODAY);
	for (const step of patchElements(cy, scene, PATCHING)) step();
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

	it('are dressed anew only where they changed', () => {
		const cy = core();
		patch(cy, { asOf: date('2000') });
		const dressed: string[] = [];
		cy.on('data', ({ target }: cytoscape.EventObject) =>
			dressed.push((target as cytoscape.Singular).id())
		);
		patch(cy, { asOf: date('2000'), moved: new Map([['borduria', { x: 90, y: 45 }]]) });
		expect(dressed).toEqual([]);
	});

	it('come in steps that none holds up a frame, no line before its ends', () => {
		const cy = core();
		const scene = crowd(100);
		const steps = patchElements(cy, scene, PATCHING);
		const counts = steps.map((step) => {
			const before = cy.elements().length;
			step();
			return cy.elements().length - before;
		});
		expect(counts.reduce((sum, count) => sum + count, 0)).toBe(199);
		expect(Math.max(...counts)).toBeLessThanOrEqual(20);
	});

	it('come fewer at a time where they have flags to be drawn', () => {
		const flagged = crowd(100).entities.map((entity) => ({ ...entity, flag: 'ax' }));
		const [first, other] = [flagged, crowd(100).entities].map((entities) => {
			const cy = core();
			patchElements(cy, { entities, bundles: [] }, PATCHING)[0]?.();
			return cy.elements().length;
		});
		expect([first, other]).toEqual([10, 20]);
	});

	it('are two where there is little to do, and leave room for what is done after them where there is much', () => {
		const lengthOf = (count: number) =>
			patchElements(core(), { ...crowd(count), bundles: [] }, PATCHING).length;
		expect([20, 21, 80].map(lengthOf)).toEqual([1, 2, 2]);
		// 20 newcomers a step: the fifth has one alone, or is full.
		expect([81, 100].map(lengthOf)).toEqual([5, 6]);
	});

	it('left out of a patch that was broken off come with the next', () => {
		const cy = core();
		const scene = crowd(100);
		patchElements(cy, scene, PATCHING)[0]?.();
		for (const step of patchElements(cy, scene, PATCHING)) step();
		expect(cy.elements().length).toBe(199);
	});
});

/** So many entities in a row, each tied to the next. */
function crowd(count: number): Part {
	const id = (at: number) => `e${String(at)}`;
	return {
		entities: Array.from({ length: count }, (_, at) =>
			drawnEntity(id(at), { at: { x: at, y: 0 } })
		),
		bundles: Array.from({ length: count - 1 }, (_, at) => drawnBundle(id(at), id(at + 1)))
	};
}
