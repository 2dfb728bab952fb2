import { describe, expect, it } from 'vitest';
import { ClaimShelf } from '#lib/app/explorer/claim-shelf.svelte.ts';
import { patrons } from '../../app/explorer/world.ts';

const { world, texts } = patrons();
const ARMS = 'aaland-arms-borduria';
const ADDRESS = `${ARMS}/gazette`;

describe('the shelf of claim texts', () => {
	it('fetches a shard once, however many ask', async () => {
		const fetched: number[] = [];
		const shelf = new ClaimShelf(world.graph, (number) => {
			fetched.push(number);
			return Promise.resolve(texts);
		});
		expect(shelf.textOf(ADDRESS)).toBeUndefined();
		await Promise.all([shelf.need([ARMS]), shelf.need([ARMS, 'tapioca-leads-aaland'])]);
		expect(fetched).toEqual([0]);
		expect(shelf.textOf(ADDRESS)?.says).toBe('Said for a test.');
	});

	it('fetches nothing for what is at hand', async () => {
		const shelf = new ClaimShelf(world.graph, () => Promise.reject(new Error('fetched')), texts);
		await expect(shelf.need([ARMS])).resolves.toBe(false);
	});

	it('tries again what failed', async () => {
		let isDown = true;
		const shelf = new ClaimShelf(world.graph, () =>
			isDown ? Promise.reject(new Error('down')) : Promise.resolve(texts)
		);
		await expect(shelf.need([ARMS])).rejects.toThrow('down');
		isDown = false;
		await shelf.need([ARMS]);
		expect(shelf.textOf(ADDRESS)).toBeDefined();
	});
});
