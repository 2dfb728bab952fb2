import { describe, expect, it } from 'vitest';
import {
	collapseEntity,
	expandEntity,
	focusEntity,
	follow,
	hideEntity,
	togglePin
} from '#lib/app/explorer/gestures.ts';
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
