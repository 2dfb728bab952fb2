import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENTITY_KINDS } from '#lib/facts/model/entity.ts';
import { boxAround, overlap } from '#lib/picture/figures/box-index.ts';
import { fanOut } from '#lib/picture/figures/map/fan-out.ts';
import { frameMap, zoomRange } from '#lib/picture/figures/map/frame-map.ts';
import { hitMap } from '#lib/picture/figures/map/hit-map.ts';
import { layOutMap, standingsOf } from '#lib/picture/figures/map/lay-out-map.ts';
import { drawMapLines } from '#lib/picture/figures/map/map-lines.ts';
import {
	edgeAt,
	project,
	unproject,
	WORLD_HEIGHT,
	WORLD_WIDTH
} from '#lib/picture/figures/map/projection.ts';
import { pointOn } from '#lib/picture/figures/line-geometry.ts';
import { textWidth } from '#lib/picture/figures/measure-text.ts';
import { extentOf } from '#lib/picture/figures/shapes.ts';
import { countLegend } from '#lib/picture/scene/count-legend.ts';
import type { MapScene } from '#lib/picture/scene/places/on-map.ts';
import type { Place } from '#lib/picture/scene/places/place.ts';
import type { SceneBundle, SceneEntity } from '#lib/picture/scene/scene.ts';

function entity(id: string, rest: Partial<SceneEntity> = {}): SceneEntity {
	return {
		id,
		kind: 'state',
		label: id,
		letters: 'AA',
		at: { x: 0, y: 0 },
		size: 34,
		emphasis: 'plain',
		selected: false,
		pinned: false,
		more: 0,
		...rest
	};
}

function bundle(a: string, b: string): SceneBundle {
	return {
		id: `${a}~${b}~support`,
		a,
		b,
		family: 'support',
		sign: '+',
		members: ['tie'],
		counts: { support: 1, opposition: 0, alignment: 0, role: 0 },
		ends: { a: 'none', b: 'arrow' },
		width: 2,
		contested: false,
		derived: false,
		possible: false,
		suspended: false,
		emphasis: 'plain',
		selected: false
	};
}

function mapOf(
	placed: readonly (readonly [SceneEntity, Place])[],
	bundles: readonly SceneBundle[] = []
): MapScene {
	const entities = placed.map(([each]) => each);
	const counts = { entities: entities.length, relationships: bundles.length };
	return {
		scene: {
			entities,
			bundles,
			legend: countLegend(entities, bundles),
			shown: counts,
			total: counts,
			withheld: { filters: 0, date: 0, scope: 0 }
		},
		places: new Map(placed.map(([{ id }, place]) => [id, place])),
		unplaced: [],
		unplacedTies: 0
	};
}

const place = fc.record({
	latitude: fc.double({ min: -89, max: 89, noNaN: true }),
	longitude: fc.double({ min: -179.9, max: 179.9, noNaN: true })
});

describe('the projection', () => {
	it('is undone by its inverse, and lies inside the world', () => {
		fc.assert(
			fc.property(place, (at) => {
				const point = project(at);
				expect(Math.abs(point.x)).toBeLessThanOrEqual(edgeAt(point.y) + 1e-6);
				const back = unproject(point);
				expect(back?.latitude).toBeCloseTo(at.latitude, 4);
				expect(back?.longitude).toBeCloseTo(at.longitude, 4);
			})
		);
	});

	it('shows the poles, and nothing beside the world', () => {
		expect(project({ latitude: 90, longitude: 11 }).y).toBeCloseTo(-WORLD_HEIGHT / 2);
		expect(unproject({ x: WORLD_WIDTH / 2 + 1, y: 0 })).toBeUndefined();
		expect(unproject({ x: 0, y: WORLD_HEIGHT })).toBeUndefined();
	});

	it('is cut in the Bering Strait: Chukotka lies in the east, Alaska in the west', () => {
		expect(project({ latitude: 66, longitude: -171 }).x).toBeGreaterThan(300);
		expect(project({ latitude: 66, longitude: -166 }).x).toBeLessThan(-300);
	});
});

describe('what stands at one place', () => {
	const many = fc.uniqueArray(
		fc.record({
			id: fc.integer({ min: 0, max: 999 }).map((number) => `e${String(number)}`),
			kind: fc.constantFrom(...ENTITY_KINDS),
			size: fc.integer({ min: 8, max: 48 })
		}),
		{ selector: ({ id }) => id, minLength: 1, maxLength: 40 }
	);

	it('never touches, has its state in the middle, and stands the same way in whatever order it comes', () => {
		fc.assert(
			fc.property(many, (given) => {
				const entities = given.map(({ id, ...rest }) => entity(id, rest));
				const places = new Map(entities.map(({ id }) => [id, { latitude: 1, longitude: 1 }]));
				const offsets = fanOut(entities, places);
				expect(fanOut([...entities].reverse(), places)).toEqual(offsets);
				const boxes = entities.map((each) => {
					const { x, y } = offsets.get(each.id) ?? { x: NaN, y: NaN };
					const { width, height } = extentOf(each);
					return boxAround(x, y, width, height);
				});
				for (const [index, one] of boxes.entries())
					for (const other of boxes.slice(index + 1)) expect(overlap(one, other)).toBe(false);
				const middle = entities.find(({ id }) => {
					const offset = offsets.get(id);
					return offset?.x === 0 && offset.y === 0;
				});
				if (entities.some(({ kind }) => kind === 'state')) expect(middle?.kind).toBe('state');
			})
		);
	});

	it('leaves alone what stands elsewhere', () => {
		const places = new Map([
			['a', { latitude: 1, longitude: 1 }],
			['b', { latitude: 1, longitude: 2 }]
		]);
		const offsets = fanOut([entity('a'), entity('b')], places);
		expect([...offsets.values()]).toEqual([
			{ x: 0, y: 0 },
			{ x: 0, y: 0 }
		]);
	});
});

describe('lines on the map', () => {
	const at = (id: string, where: Place, zoom = 1) => {
		const { x, y } = project(where);
		return [id, { entity: entity(id), at: { x: x * zoom, y: y * zoom } }] as const;
	};

	it('go over the edge where that is the shorter way, each part with its own end', () => {
		const standing = new Map([
			at('a', { latitude: 35, longitude: 140 }),
			at('b', { latitude: 39, longitude: -77 })
		]);
		const [leaving, coming, ...more] = drawMapLines([bundle('a', 'b')], standing, 1);
		expect(more).toEqual([]);
		expect(leaving?.bundle.ends).toEqual({ a: 'none', b: 'none' });
		expect(coming?.bundle.ends).toEqual({ a: 'none', b: 'arrow' });
		expect(leaving?.curve.to.x).toBeCloseTo(edgeAt(leaving?.curve.to.y ?? 0), 3);
		expect(coming?.curve.from.x).toBeCloseTo(-edgeAt(coming?.curve.from.y ?? 0), 3);
	});

	it('never leave the world', () => {
		fc.assert(
			fc.property(place, place, (one, other) => {
				const standing = new Map([at('a', one, 3), at('b', other, 3)]);
				for (const { curve } of drawMapLines([bundle('a', 'b')], standing, 3))
					for (const t of [0.1, 0.5, 0.9]) {
						const { x, y } = pointOn(curve, t);
						// A bow may look over the edge by its own depth where both ends lie at it.
						expect(Math.abs(x)).toBeLessThanOrEqual(edgeAt(y / 3) * 3 + 90);
					}
			})
		);
	});

	it('stay one where the shorter way does not', () => {
		const standing = new Map([
			at('a', { latitude: 50, longitude: 0 }),
			at('b', { latitude: 39, longitude: -77 })
		]);
		expect(drawMapLines([bundle('a', 'b')], standing, 1)).toHaveLength(1);
	});
});

describe('the layout', () => {
	const near = [
		[entity('a', { emphasis: 'focus' }), { latitude: 40, longitude: 44 }],
		[entity('b'), { latitude: 40.5, longitude: 44.5 }],
		[entity('c'), { latitude: -20, longitude: 100 }]
	] as const;

	it('has dots for shapes that would cover more important ones, until there is room', () => {
		const afar = layOutMap(mapOf(near), 1, textWidth);
		expect(afar.dots.map(({ entity: { id } }) => id)).toEqual(['b']);
		expect(layOutMap(mapOf(near), 50, textWidth).dots).toEqual([]);
	});

	it('loses nobody and covers no shape by another, at any zoom', () => {
		const placed = fc.array(fc.tuple(fc.constantFrom(...ENTITY_KINDS), place), { maxLength: 30 });
		fc.assert(
			fc.property(placed, fc.double({ min: 0.3, max: 50, noNaN: true }), (given, zoom) => {
				const map = mapOf(
					given.map(([kind, where], index) => [entity(`e${String(index)}`, { kind }), where])
				);
				const layout = layOutMap(map, zoom, textWidth);
				expect(standingsOf(layout)).toHaveLength(given.length);
				const boxes = layout.lettering.entities.map(({ entity: each, at }) => {
					const { width, height } = extentOf(each);
					return boxAround(at.x, at.y, width, height);
				});
				for (const [index, one] of boxes.entries())
					for (const other of boxes.slice(index + 1)) expect(overlap(one, other)).toBe(false);
			}),
			{ numRuns: 40 }
		);
	});

	it('is hit at shapes and dots, at lines between them, and nowhere else', () => {
		const layout = layOutMap(mapOf(near, [bundle('a', 'c')]), 2, textWidth);
		for (const { entity: each, at } of standingsOf(layout))
			expect(hitMap(layout, at)).toEqual({ what: 'entity', id: each.id });
		const [line] = layout.lettering.curves;
		if (line === undefined) throw new Error('There is no line.');
		expect(hitMap(layout, pointOn(line.curve, 0.5))).toEqual({
			what: 'bundle',
			between: ['a', 'c']
		});
		expect(hitMap(layout, { x: -400, y: 300 })).toBeUndefined();
	});
});

describe('the camera', () => {
	it('brings all places into sight', () => {
		fc.assert(
			fc.property(fc.array(place, { minLength: 1, maxLength: 12 }), (places) => {
				const { zoom, centre } = frameMap(places, 800, 600, 60);
				for (const { x, y } of places.map(project)) {
					expect(Math.abs((x - centre.x) * zoom)).toBeLessThanOrEqual(400);
					expect(Math.abs((y - centre.y) * zoom)).toBeLessThanOrEqual(300);
				}
			})
		);
	});

	it('shows the whole world where there is nothing to frame', () => {
		const { zoom, centre } = frameMap([], 800, 600, 60);
		expect(centre).toEqual({ x: 0, y: 0 });
		expect(zoom * WORLD_WIDTH).toBeLessThanOrEqual(800);
		expect(zoom).toBeGreaterThanOrEqual(zoomRange(800, 600).least);
	});
});
