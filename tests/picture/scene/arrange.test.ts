import { describe, expect, it } from 'vitest';
import { buildGraph } from '#lib/answers/graph/graph.ts';
import { arrange } from '#lib/picture/scene/arrange.ts';
import { buildScene } from '#lib/picture/scene/build-scene.ts';
import { keepPlaces } from '#lib/picture/scene/keep-places.ts';
import { closeEntities } from '#lib/picture/view/close-entities.ts';
import { DEFAULT_VIEW } from '#lib/picture/view/default-view.ts';
import { focusOn, showAll } from '#lib/picture/view/focus-on.ts';
import { LANDMARKS } from '#lib/picture/view/landmarks.ts';
import { openEntities } from '#lib/picture/view/open-entities.ts';
import { setAsOf } from '#lib/picture/view/set-as-of.ts';
import type { View } from '#lib/picture/view/view.ts';
import { date, TODAY } from '../../build/asking.ts';
import { world } from '../../build/world.ts';

const IDS = ['aaland', 'borduria', 'syldavia', 'ruritania', 'latveria', 'freedonia'];
const GRAPH = buildGraph(
	world(
		{ positions: Object.fromEntries(IDS.map((id, i) => [id, [i * 7, i % 2]])) },
		'aaland —support.presence→ borduria @1995..',
		'aaland —support.presence→ syldavia @1995..2005',
		'borduria —opposition.sanction→ syldavia @1995..',
		'ruritania —support.presence→ syldavia @1995..',
		'latveria —support.presence→ freedonia @1995..'
	)
);
const OPEN: View = { ...DEFAULT_VIEW, scope: ['aaland', 'borduria', 'syldavia'] };
const sceneOf = (view: View) => buildScene(GRAPH, view, TODAY);
const highlightsOf = (id: string) => ({
	entities: new Set([id]),
	relationships: new Set<string>(),
	derived: []
});
const placesIn = (view: View) => new Map(sceneOf(view).entities.map(({ id, at }) => [id, at]));

describe('a few entities by themselves', () => {
	it('stand clear of each other', () => {
		const places = [...arrange(GRAPH, IDS).values()];
		expect(places.length).toBe(IDS.length);
		for (const [index, a] of places.entries())
			for (const b of places.slice(index + 1))
				expect(Math.hypot((a.x - b.x) / 128, (a.y - b.y) / 96)).toBeGreaterThan(0.95);
	});

	it('stand nearer to whom they are tied to than to others', () => {
		const places = arrange(GRAPH, IDS);
		const distance = (one: string, other: string) => {
			const [a, b] = [places.get(one), places.get(other)];
			return Math.hypot((a?.x ?? 0) - (b?.x ?? 0), (a?.y ?? 0) - (b?.y ?? 0));
		};
		expect(distance('latveria', 'freedonia')).toBeLessThan(distance('latveria', 'aaland'));
		expect(distance('ruritania', 'syldavia')).toBeLessThan(distance('ruritania', 'freedonia'));
	});

	it('stand the same in equal lists, in whatever order they were opened', () => {
		expect(arrange(GRAPH, [...IDS].reverse())).toEqual(arrange(GRAPH, [...IDS]));
	});

	it('know of nobody whom the graph does not hold', () => {
		expect([...arrange(GRAPH, ['atlantis', 'aaland']).keys()]).toEqual(['aaland']);
	});
});

describe('places', () => {
	it('do not change with the day', () => {
		expect(placesIn(setAsOf(OPEN, date('1998')))).toEqual(placesIn(setAsOf(OPEN, date('2020'))));
	});

	it('stay when neighbours are opened and when some are closed', () => {
		const opened = keepPlaces(OPEN, sceneOf(OPEN), openEntities(OPEN, ['ruritania']));
		expect(placesIn(opened)).toEqual(
			new Map([...placesIn(OPEN), ['ruritania', placesIn(opened).get('ruritania')]])
		);
		const closed = keepPlaces(opened, sceneOf(opened), closeEntities(opened, ['borduria']));
		for (const [id, at] of placesIn(closed)) expect(placesIn(opened).get(id)).toEqual(at);
	});

	it('stay with the reader where the reader put them', () => {
		const moved: View = { ...OPEN, moved: new Map([['aaland', { x: 900, y: 900 }]]) };
		const opened = keepPlaces(moved, sceneOf(moved), openEntities(moved, ['ruritania']));
		expect(placesIn(opened).get('aaland')).toEqual({ x: 900, y: 900 });
		expect(opened.placed.has('aaland')).toBe(false);
	});

	it('stay of what an answer draws without its being opened', () => {
		const lit = highlightsOf('latveria');
		const scene = buildScene(GRAPH, OPEN, TODAY, lit);
		const opened = keepPlaces(OPEN, scene, openEntities(OPEN, ['ruritania']));
		const before = scene.entities.find(({ id }) => id === 'latveria')?.at;
		expect(opened.placed.get('latveria')).toEqual(before);
	});

	it('stay of who was put beside the landmarks when more are opened there', () => {
		const wide: View = {
			...DEFAULT_VIEW,
			scope: [LANDMARKS, 'ruritania'],
			placed: new Map([['ruritania', { x: 500, y: 500 }]])
		};
		const opened = keepPlaces(wide, sceneOf(wide), openEntities(wide, ['latveria']));
		expect(opened.placed).toEqual(wide.placed);
		expect(keepPlaces(wide, sceneOf(wide), showAll(wide)).placed.size).toBe(0);
	});

	it('are found anew for another list and for the whole graph', () => {
		const opened = keepPlaces(OPEN, sceneOf(OPEN), openEntities(OPEN, ['ruritania']));
		const other = keepPlaces(opened, sceneOf(opened), focusOn(opened, ['latveria', 'freedonia']));
		expect(other.placed.size).toBe(0);
		const all = keepPlaces(opened, sceneOf(opened), showAll(opened));
		expect(placesIn(all).get('borduria')).toEqual({ x: 7, y: 1 });
	});

	it('pass other changes through', () => {
		const later = setAsOf(OPEN, date('1998'));
		expect(keepPlaces(OPEN, sceneOf(OPEN), later)).toBe(later);
	});
});
