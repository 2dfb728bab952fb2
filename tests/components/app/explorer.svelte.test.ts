import { describe, expect, it } from 'vitest';
import { follow } from '#lib/app/explorer/gestures.ts';
import { expandEntity } from '#lib/app/explorer/expand.ts';
import {
	collapseEntity,
	focusEntity,
	focusWithMany,
	hideEntity,
	tidy,
	togglePin
} from '#lib/app/explorer/open-up.ts';
import { canTidy } from '#lib/app/explorer/can-tidy.ts';
import { lookAt, passMonths, rest } from '#lib/app/explorer/time-gestures.ts';
import { ask, date } from '../../build/asking.ts';
import { openExplorer } from './components/open-explorer.ts';

function open(address: string) {
	const { explorer, pushed } = openExplorer(address);
	const drawn = () => explorer.scene.entities.map(({ id }) => id).sort();
	return { explorer, pushed, drawn, world: explorer.world };
}

describe('the explorer', () => {
	it('asks, opens what the question names, and brings it to the fore', async () => {
		const { explorer, world } = open('/?show=tapioca');
		explorer.ask(ask(world.graph.snapshot, 'Aaland -> Borduria @2020-10-15'));
		await expect.poll(() => explorer.answered?.title).toMatch(/^One path/);
		expect(explorer.day.text).toBe('2020-10-15');
		const fore = explorer.scene.entities.filter(({ emphasis }) => emphasis === 'focus');
		expect(fore.map(({ id }) => id)).toEqual(expect.arrayContaining(['aaland', 'borduria']));
	});

	it('asks again when the day changes', async () => {
		const { explorer, world } = open('/?show=aaland');
		explorer.ask(ask(world.graph.snapshot, 'Aaland -> Borduria @2020-10-15'));
		await expect.poll(() => explorer.answered?.title).toMatch(/^One path/);
		lookAt(explorer, date('2018'));
		await expect.poll(() => explorer.answered?.title).toBe('No path');
	});

	it('makes no entry of the days it passes through, and one of the day it rests at', () => {
		const { explorer, pushed } = open('/?show=aaland&as=2020-01-15');
		expect(passMonths(explorer, 3)).toBe(true);
		expect(passMonths(explorer, 3)).toBe(true);
		expect(pushed).toEqual([]);
		rest(explorer);
		expect(pushed).toHaveLength(1);
		expect(explorer.day.text).toBe('2020-07-15');
	});

	it('stops at today', () => {
		const { explorer } = open('/?show=aaland&as=2026-11-01');
		expect(passMonths(explorer, 3)).toBe(false);
		expect(explorer.view.asOf).toBeUndefined();
	});

	it('expands and collapses around an entity', async () => {
		const { explorer, drawn } = open('/?show=aaland&as=2020-10-15');
		await expandEntity(explorer, 'aaland');
		expect(drawn()).toEqual(['aaland', 'borduria', 'freedonia', 'tapioca']);
		collapseEntity(explorer, 'aaland');
		expect(drawn()).toEqual(['aaland']);
	});

	it('leaves everybody where they stand when neighbours are opened, first and later', async () => {
		const { explorer } = open('/?show=aaland,syldavia&as=2020-10-15');
		const placesOf = (ids: readonly string[]) =>
			explorer.scene.entities.filter(({ id }) => ids.includes(id)).map(({ id, at }) => [id, at]);
		for (const id of ['aaland', 'syldavia']) {
			const drawn = explorer.scene.entities.map((entity) => entity.id);
			const before = placesOf(drawn);
			await expandEntity(explorer, id);
			expect(explorer.scene.entities.length).toBeGreaterThan(drawn.length);
			expect(placesOf(drawn)).toEqual(before);
			expect(explorer.framing.ids?.[0]).toBe(id);
		}
	});

	it('opens no more neighbours than are asked for', async () => {
		const { explorer, drawn } = open('/?show=aaland&as=2020-10-15');
		await expandEntity(explorer, 'aaland', 1);
		expect(drawn()).toHaveLength(2);
	});

	it('focuses with many as with few, but for what the reader does meanwhile', async () => {
		const { explorer, drawn } = open('/?room=explore&as=2020-10-15');
		await focusWithMany(explorer, 'aaland');
		expect(drawn()).toEqual(['aaland', 'borduria', 'freedonia', 'tapioca']);
		const focusing = focusWithMany(explorer, 'borduria');
		hideEntity(explorer, 'tapioca');
		await focusing;
		expect(drawn()).toEqual(['aaland', 'borduria', 'freedonia']);
	});

	it('opens neighbours though the day changed meanwhile, but not once others are opened', async () => {
		const { explorer, drawn } = open('/?show=aaland&as=2020-10-15');
		const opening = expandEntity(explorer, 'aaland');
		expect(explorer.layingOut.what).toBe('Finding places for 3 neighbours of Aaland');
		lookAt(explorer, date('2020-10-16'));
		await opening;
		expect(explorer.layingOut.what).toBeUndefined();
		expect(drawn()).toContain('borduria');

		const late = expandEntity(explorer, 'borduria');
		hideEntity(explorer, 'tapioca');
		await late;
		expect(drawn()).toEqual(['aaland', 'borduria', 'freedonia']);
	});

	it('opens nothing where the reader cancels', async () => {
		const { explorer, drawn, pushed } = open('/?show=aaland&as=2020-10-15');
		const opening = expandEntity(explorer, 'aaland');
		expect(explorer.layingOut.cancel()).toBe(true);
		await opening;
		expect(drawn()).toEqual(['aaland']);
		expect(pushed).toEqual([]);
		expect(explorer.layingOut.cancel()).toBe(false);
	});

	it('tidies as one step: who is pinned stays, the others find new places', async () => {
		const { explorer, pushed } = open('/?show=aaland,borduria,syldavia,ruritania&as=2020-10-15');
		for (const [id, x] of [
			['aaland', 0],
			['borduria', 40]
		] as const)
			follow(explorer, { what: 'move', positions: new Map([[id, { x, y: 0 }]]) });
		togglePin(explorer, 'borduria');
		const before = pushed.length;
		await tidy(explorer);
		expect(pushed).toHaveLength(before + 1);
		const at = (id: string) => explorer.scene.entities.find((entity) => entity.id === id)?.at;
		expect(at('aaland')).toEqual({ x: 0, y: 0 });
		const [a, b] = [at('aaland'), at('borduria')];
		expect(Math.hypot((a?.x ?? 0) - (b?.x ?? 0), (a?.y ?? 0) - (b?.y ?? 0))).toBeGreaterThan(90);
		expect(explorer.said).toBe('Tidied the picture');
	});

	it('tidies the landmarks by sending everybody back to the atlas’s places', async () => {
		const { explorer } = open('/?room=explore&as=2020-10-15#placed=aaland@7,8');
		expect(canTidy(explorer)).toBe(true);
		await tidy(explorer);
		expect(explorer.view.placed.size).toBe(0);
		expect(canTidy(explorer)).toBe(false);
	});

	it('focuses on an entity and its neighbours, and hides what is not wanted', () => {
		const { explorer, drawn } = open('/?room=explore&as=2020-10-15');
		focusEntity(explorer, 'tapioca');
		expect(drawn()).toEqual(['aaland', 'tapioca']);
		hideEntity(explorer, 'tapioca');
		expect(drawn()).toEqual(['aaland']);
	});

	it('pins an entity where it stands and lets it go', () => {
		const { explorer } = open('/?show=aaland');
		const [before] = explorer.scene.entities;
		togglePin(explorer, 'aaland');
		expect(explorer.scene.entities[0]).toMatchObject({ pinned: true, at: before?.at });
		togglePin(explorer, 'aaland');
		expect(explorer.scene.entities[0]?.pinned).toBe(false);
	});

	it('keeps what a hand dragged as one entry', () => {
		const { explorer, pushed } = open('/?show=aaland');
		follow(explorer, { what: 'move', positions: new Map([['aaland', { x: 7, y: 8 }]]) });
		expect(pushed[0]).toContain('#moved=aaland@7,8');
	});

	it('goes where the browser goes', () => {
		const { explorer, drawn } = open('/?show=aaland');
		explorer.arrive(new URL('http://localhost/?show=syldavia'), 4);
		expect(drawn()).toEqual(['syldavia']);
		expect(explorer.trail.entry).toBe(4);
	});
});
