import { describe, expect, it } from 'vitest';
import { ClaimShelf } from '#lib/app/explorer/claim-shelf.svelte.ts';
import { sourcesIn } from '../../build/world.ts';
import { patrons } from '../../app/explorer/world.ts';

const { world, texts } = patrons();
const ARMS = 'aaland-arms-borduria';
const ADDRESS = `${ARMS}/gazette`;

const sources = sourcesIn(world.graph.snapshot);
const never = () => Promise.reject(new Error('fetched'));

describe('the shelf of claim texts', () => {
	it('fetches a shard once, however many ask', async () => {
		const fetched: number[] = [];
		const shelf = new ClaimShelf(world.graph, {
			claims: (number) => {
				fetched.push(number);
				return Promise.resolve(texts);
			},
			sources: never
		});
		expect(shelf.textOf(ADDRESS)).toBeUndefined();
		await Promise.all([shelf.need([ARMS]), shelf.need([ARMS, 'tapioca-leads-aaland'])]);
		expect(fetched).toEqual([0]);
		expect(shelf.textOf(ADDRESS)?.says).toBe('Said for a test.');
	});

	it('fetches nothing for what is at hand', async () => {
		const shelf = new ClaimShelf(
			world.graph,
			{ claims: never, sources: never },
			{ texts, sources: new Map(sources.map((source) => [source.id, source])) }
		);
		await expect(shelf.need([ARMS])).resolves.toBe(false);
		await expect(shelf.needSources(['gazette'])).resolves.toBe(false);
		await shelf.needCited([ARMS]);
	});

	it('tries again what failed', async () => {
		let isDown = true;
		const shelf = new ClaimShelf(world.graph, {
			claims: () => (isDown ? Promise.reject(new Error('down')) : Promise.resolve(texts)),
			sources: never
		});
		await expect(shelf.need([ARMS])).rejects.toThrow('down');
		isDown = false;
		await shelf.need([ARMS]);
		expect(shelf.textOf(ADDRESS)).toBeDefined();
	});

	it('fetches the sources that are cited once, and knows of none that does not exist', async () => {
		const fetched: number[] = [];
		const shelf = new ClaimShelf(world.graph, {
			claims: () => Promise.resolve(texts),
			sources: (number) => {
				fetched.push(number);
				return Promise.resolve(sources);
			}
		});
		await expect(shelf.needSources(['no-such-source', 'constructor'])).resolves.toBe(false);
		await shelf.needCited([ARMS]);
		await shelf.needSources(['gazette']);
		expect(fetched).toEqual([0]);
		expect(shelf.sourceOf('gazette')?.title).toBe('The gazette');
	});
});
