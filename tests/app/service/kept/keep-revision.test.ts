import { describe, expect, it } from 'vitest';
import {
	factsCache,
	isOutdated,
	isSuperseded,
	programCache
} from '#lib/app/service/kept/cache-names.ts';
import {
	isRevisionKept,
	keepRevision,
	type Revision
} from '#lib/app/service/kept/keep-revision.ts';
import { COMPLETE, EXPLORER_DATA } from '#lib/app/service/kept/kept-addresses.ts';
import { fakeCaches } from './fake-caches.ts';

const REVISION: Revision = {
	build: '7',
	revision: 'aaa',
	part: (part) => `/api/v1/snapshot/aaa${part === undefined ? '' : `/${part}`}`,
	shards: { claims: 2, sources: 1 },
	base: '',
	today: '2026-11-26'
};

function keep(
	caches: CacheStorage,
	revision: Partial<Revision> = {},
	fails?: string
): { kept: Promise<string>; asked: string[] } {
	const asked: string[] = [];
	const fetch = (address: unknown) => {
		asked.push(String(address));
		return Promise.resolve(new Response('', { status: address === fails ? 503 : 200 }));
	};
	const keeping = { fetch: fetch as typeof globalThis.fetch, most: 1 };
	return {
		kept: keepRevision(caches, { ...REVISION, ...revision }, keeping, () => undefined),
		asked
	};
}

describe('a kept revision', () => {
	it('has every shard, the core and, last, what pages start from', async () => {
		const { kept, asked } = keep(fakeCaches());
		expect(await kept).toBe('2026-11-26');
		expect(asked).toEqual([
			'/method/__data.json',
			'/api/v1/snapshot/aaa/claims-0',
			'/api/v1/snapshot/aaa/claims-1',
			'/api/v1/snapshot/aaa/sources-0',
			'/api/v1/snapshot/aaa/series',
			'/api/v1/snapshot/aaa',
			`${EXPLORER_DATA}?room=explore`
		]);
	});

	it('is not fetched again, and says when it was kept', async () => {
		const caches = fakeCaches();
		await keep(caches).kept;
		const again = keep(caches, { today: '2027-01-01' });
		expect(await again.kept).toBe('2026-11-26');
		expect(again.asked).toEqual([]);
	});

	it('is not called whole where a part is missing, and the one before it stays', async () => {
		const caches = fakeCaches();
		await keep(caches).kept;
		const next = keep(caches, { revision: 'bbb' }, '/api/v1/snapshot/aaa');
		await expect(next.kept).rejects.toThrow('503');
		expect(caches.shelves.get(factsCache('7', 'bbb'))?.has(COMPLETE)).toBe(false);
		expect(caches.shelves.get(factsCache('7', 'aaa'))?.has(COMPLETE)).toBe(true);
	});

	it('is known to be there once it is whole, and looking leaves no cache behind', async () => {
		const caches = fakeCaches();
		expect(await isRevisionKept(caches, REVISION)).toBe(false);
		expect(caches.shelves.size).toBe(0);
		await keep(caches).kept;
		expect(await isRevisionKept(caches, REVISION)).toBe(true);
	});

	it('takes the place of the one before once it is whole, and of no program', async () => {
		const caches = fakeCaches();
		await caches.open(programCache('7'));
		await caches.open('of-somebody-else');
		await keep(caches).kept;
		await keep(caches, { revision: 'bbb' }).kept;
		expect([...caches.shelves.keys()].sort()).toEqual(
			[factsCache('7', 'bbb'), programCache('7'), 'of-somebody-else'].sort()
		);
	});
});

describe('the names of caches', () => {
	it('tell builds apart where one number begins like another', () => {
		expect(isOutdated(programCache('17'), '1')).toBe(true);
		expect(isOutdated(factsCache('1', 'aaa'), '1')).toBe(false);
		expect(isOutdated('of-somebody-else', '1')).toBe(false);
		expect(isSuperseded(factsCache('1', 'aaa'), '1', 'bbb')).toBe(true);
		expect(isSuperseded(factsCache('1', 'aaa'), '1', 'aaa')).toBe(false);
		expect(isSuperseded(factsCache('17', 'aaa'), '1', 'bbb')).toBe(false);
		expect(isSuperseded(programCache('1'), '1', 'bbb')).toBe(false);
	});
});
