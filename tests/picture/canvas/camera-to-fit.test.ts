import { describe, expect, it } from 'vitest';
import { toWorld, zoomAbout } from '#lib/picture/canvas/camera.ts';
import { spreadOf } from '#lib/picture/canvas/overview/spread-of.ts';
import { cameraToFit } from '#lib/picture/canvas/stage/camera-to-fit.ts';
import { drawnEntity } from '../../build/drawn.ts';

const VIEW = { width: 800, height: 600 };
const box = (wide: number, high: number) => (zoom: number) => ({
	left: 0,
	top: 0,
	right: wide * zoom,
	bottom: high * zoom
});

describe('a camera', () => {
	it('has all in sight with room to spare, in the middle', () => {
		const camera = cameraToFit(VIEW, box(3600, 600), 0.01);
		expect(camera?.zoom).toBeCloseTo(0.2);
		expect(camera?.pan.x).toBeCloseTo(40);
		expect(camera?.pan.y).toBeCloseTo(240);
	});

	it('comes no closer than one and a half, and goes no farther than it may', () => {
		expect(cameraToFit(VIEW, box(10, 10), 0.01)?.zoom).toBe(1.5);
		expect(cameraToFit(VIEW, box(1e6, 10), 0.12)?.zoom).toBe(0.12);
	});

	it('stays where it is where there is nothing to see, or no room', () => {
		expect(cameraToFit(VIEW, () => undefined, 0.1)).toBeUndefined();
		expect(cameraToFit({ width: 0, height: 600 }, box(1, 1), 0.1)).toBeUndefined();
	});

	it('keeps in place what it zooms about', () => {
		const at = { x: 100, y: 50 };
		const before = { zoom: 0.5, pan: { x: 30, y: -20 } };
		const after = zoomAbout(before, 2, at);
		expect(after.zoom).toBe(1);
		expect(toWorld(at, after)).toEqual(toWorld(at, before));
	});
});

describe('the spread of entities', () => {
	it('is a box around those named, shapes included', () => {
		const entities = [
			drawnEntity('aaland', { at: { x: -100, y: 0 } }),
			drawnEntity('borduria', { at: { x: 100, y: 50 } }),
			drawnEntity('far', { at: { x: 9000, y: 0 } })
		];
		const spread = spreadOf(entities, new Set(['aaland', 'borduria']));
		expect(spread(0.5, 2)).toEqual({ left: -70, top: -20, right: 70, bottom: 45 });
		expect(spreadOf([])(1, 1)).toBeUndefined();
	});
});
