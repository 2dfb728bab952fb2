import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { createStage } from '#lib/picture/canvas/stage/create-stage.ts';
import type { StageIntent } from '#lib/picture/canvas/stage/intents.ts';
import type { Stage } from '#lib/picture/canvas/stage/stage.ts';
import { LIGHT } from '#lib/picture/figures/palette.ts';
import type { Part } from '#lib/picture/scene/divide.ts';
import type { Scene } from '#lib/picture/scene/scene.ts';
import { drawnBundle, drawnEntity } from '../../build/drawn.ts';

const MIDDLE = { x: 300, y: 200 };
const NONE = { entities: 0, relationships: 0 };

/** So many that the overview draws them; `middle` stands in the middle of them all. */
function crowd(part: Part): Scene {
	const others = Array.from({ length: 220 }, (_, index) => {
		const angle = (index * 2 * Math.PI) / 220;
		return drawnEntity(`e${String(index)}`, {
			at: { x: Math.cos(angle) * 3000, y: Math.sin(angle) * 2000 }
		});
	});
	return {
		entities: [...others, ...part.entities],
		bundles: part.bundles,
		legend: {
			families: new Map(),
			relationships: new Map(),
			kinds: new Map(),
			contested: 0,
			derived: 0,
			lastObserved: 0,
			suspended: 0,
			possible: 0,
			ghosts: 0,
			changes: new Map(),
			lives: new Map()
		},
		shown: NONE,
		total: NONE,
		withheld: { filters: 0, date: 0, scope: 0 }
	};
}

const AALAND = crowd({ entities: [drawnEntity('aaland', { size: 400 })], bundles: [] });

let container: HTMLElement;
let stage: Stage;
let intents: StageIntent[];

beforeEach(async () => {
	await page.viewport(700, 500);
	container = document.createElement('div');
	Object.assign(container.style, { width: '600px', height: '400px' });
	document.body.append(container);
	intents = [];
	stage = createStage(container, {
		palette: LIGHT,
		onIntent: (intent) => intents.push(intent),
		flagUrl: (flag) => `/flags/${flag}.svg`,
		isStill: () => true,
		onFailed: () => undefined
	});
});

afterEach(() => {
	stage.destroy();
	container.remove();
});

/** The hands come with cytoscape: what is done is done again until it has come. */
async function until(what: StageIntent['what'], act: () => Promise<unknown>): Promise<StageIntent> {
	return vi.waitFor(
		async () => {
			await act();
			const found = intents.findLast((intent) => intent.what === what);
			if (found === undefined) throw new Error(`Nothing asked for ${what}`);
			return found;
		},
		{ timeout: 10_000, interval: 100 }
	);
}

describe('a picture of a crowd', () => {
	it('tells who is pointed at and clicked on', async () => {
		stage.patch(AALAND);
		expect(
			await until('hover', async () => {
				await userEvent.hover(container, { position: { x: 5, y: 5 } });
				await userEvent.hover(container, { position: MIDDLE });
			})
		).toEqual({ what: 'hover', entity: 'aaland' });
		expect(container.style.cursor).toBe('pointer');
		expect(await until('select', () => userEvent.click(container, { position: MIDDLE }))).toEqual({
			what: 'select',
			selection: { what: 'entity', id: 'aaland' }
		});
	});

	it('draws what is to be brought into sight where the camera then stands', async () => {
		stage.patch(AALAND);
		await until('select', () => userEvent.click(container, { position: MIDDLE }));
		const borduria = drawnEntity('borduria', { size: 400, at: { x: 9000, y: 4000 } });
		stage.patch(crowd({ entities: [borduria], bundles: [] }), { ids: ['borduria'] });
		stage.fit(['borduria']);
		intents.length = 0;
		expect(await until('select', () => userEvent.click(container, { position: MIDDLE }))).toEqual({
			what: 'select',
			selection: { what: 'entity', id: 'borduria' }
		});
		expect(stage.inSight()).toContain('borduria');
	});

	it('opens with a double click, and lets go on bare paper', async () => {
		stage.patch(AALAND);
		expect(
			await until('expand', () => userEvent.dblClick(container, { position: MIDDLE }))
		).toEqual({ what: 'expand', id: 'aaland' });
		intents.length = 0;
		await userEvent.click(container, { position: { x: 3, y: 3 } });
		expect(intents.at(-1)).toEqual({ what: 'select', selection: undefined });
	});

	it('lets an entity be dragged, to where it is let go', async () => {
		stage.patch(AALAND);
		const moved = await until('move', () =>
			userEvent.dragAndDrop(container, container, {
				sourcePosition: MIDDLE,
				targetPosition: { x: 360, y: 200 }
			})
		);
		if (moved.what !== 'move') throw new Error('It was not moved.');
		const { x, y } = moved.positions.get('aaland') ?? { x: 0, y: 0 };
		expect(x).toBeGreaterThan(100);
		expect(Math.abs(y)).toBeLessThan(20);
		expect([...moved.positions.keys()]).toEqual(['aaland']);
	});

	it('tells which line is clicked on, by its ends', async () => {
		stage.patch(
			crowd({
				entities: [
					drawnEntity('aaland', { at: { x: -1500, y: 0 } }),
					drawnEntity('borduria', { at: { x: 1500, y: 0 } })
				],
				bundles: [drawnBundle('aaland', 'borduria')]
			})
		);
		expect(
			await until('select', () =>
				userEvent.click(container, { position: { x: MIDDLE.x, y: MIDDLE.y + 3 } })
			)
		).toEqual({ what: 'select', selection: { what: 'bundle', between: ['aaland', 'borduria'] } });
	});

	it('gives what is selected to the stage, where it stands and can be clicked on as before', async () => {
		const focus = { emphasis: 'focus', selected: true } as const;
		stage.patch(crowd({ entities: [drawnEntity('aaland', { size: 400, ...focus })], bundles: [] }));
		await until('select', () => userEvent.click(container, { position: MIDDLE }));
		stage.panBy(120, 0);
		intents.length = 0;
		expect(
			await until('select', () =>
				userEvent.click(container, { position: { x: MIDDLE.x + 120, y: MIDDLE.y } })
			)
		).toEqual({ what: 'select', selection: { what: 'entity', id: 'aaland' } });
	});

	it('moves with the camera', async () => {
		stage.patch(AALAND);
		await until('select', () => userEvent.click(container, { position: MIDDLE }));
		stage.panBy(-90, 40);
		intents.length = 0;
		expect(
			await until('select', () =>
				userEvent.click(container, { position: { x: MIDDLE.x - 90, y: MIDDLE.y + 40 } })
			)
		).toEqual({ what: 'select', selection: { what: 'entity', id: 'aaland' } });
	});

	it('leaves nothing behind, even if it goes before cytoscape came, or twice', () => {
		stage.patch(AALAND);
		stage.destroy();
		stage.destroy();
		expect(container.childElementCount).toBe(0);
	});
});
