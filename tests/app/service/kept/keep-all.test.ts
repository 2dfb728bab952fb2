import { describe, expect, it } from 'vitest';
import { keepAll, NotKeptError } from '#lib/app/service/kept/keep-all.ts';
import { fakeCaches } from './fake-caches.ts';

const ADDRESSES = Array.from({ length: 9 }, (_, index) => `/part-${String(index)}`);

/** A server that answers in a later turn, and counts. */
function server(failing: (address: string) => boolean = () => false) {
	const asked: string[] = [];
	let under = 0;
	let most = 0;
	const fetch = async (address: unknown) => {
		asked.push(String(address));
		most = Math.max(most, ++under);
		await new Promise((resolve) => setTimeout(resolve, 1));
		under--;
		return new Response('', { status: failing(String(address)) ? 500 : 200 });
	};
	return { fetch: fetch as typeof globalThis.fetch, asked, busiest: () => most };
}

describe('keeping', () => {
	it('asks for so many at a time, in order, each once', async () => {
		const { fetch, asked, busiest } = server();
		const shelf = await fakeCaches().open('x');
		const told: number[] = [];
		await keepAll(shelf, ADDRESSES, { fetch, most: 3, onkept: (done) => told.push(done) });
		expect(asked).toEqual(ADDRESSES);
		expect(busiest()).toBe(3);
		expect(told).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
	});

	it('asks for nothing that is there', async () => {
		const { fetch, asked } = server();
		const shelf = await fakeCaches().open('x');
		await shelf.put('/part-4', new Response(''));
		await keepAll(shelf, ADDRESSES, { fetch, most: 2 });
		expect(asked).toEqual(ADDRESSES.filter((address) => address !== '/part-4'));
	});

	it('stops at the first that cannot be had, names it, and keeps what came before', async () => {
		const { fetch, asked } = server((address) => address === '/part-3');
		const caches = fakeCaches();
		const keeping = keepAll(await caches.open('x'), ADDRESSES, { fetch, most: 1 });
		await expect(keeping).rejects.toThrow(NotKeptError);
		await expect(keeping).rejects.toThrow('/part-3 could not be kept: the server says 500.');
		expect(asked).toEqual(ADDRESSES.slice(0, 4));
		expect([...(caches.shelves.get('x')?.keys() ?? [])]).toEqual(ADDRESSES.slice(0, 3));
	});

	it('stops where the page is left', async () => {
		const { fetch, asked } = server();
		const cancel = new AbortController();
		const keeping = keepAll(await fakeCaches().open('x'), ADDRESSES, {
			fetch,
			most: 1,
			signal: cancel.signal,
			onkept: (done) => {
				if (done === 2) cancel.abort();
			}
		});
		await expect(keeping).rejects.toThrow('abort');
		expect(asked).toEqual(ADDRESSES.slice(0, 2));
	});
});
