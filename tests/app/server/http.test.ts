import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { useLoaded } from '#lib/app/server/loaded.ts';
import { loadedFrom } from '#lib/app/server/loaded-from.ts';
import { chooseEncoding } from '#lib/app/server/api/choose-encoding.ts';
import { date } from '../../build/asking.ts';
import { artefactsOf, ask, ROUTES } from './ask.ts';
import { patrons } from './world.ts';

const COMPARE =
	'/api/v1/compare?left=aaland&left=borduria&right=brutopia&right=syldavia&asOf=2020-10-15';

beforeAll(() => {
	useLoaded(patrons());
});

describe('entity tags', () => {
	it('are the same for the same answer, and save sending it again', async () => {
		const [first, second] = [await ask(COMPARE), await ask(COMPARE)];
		const etag = first.headers.get('etag') ?? '';
		expect(etag).toMatch(/^"[\w-]{22}"$/);
		expect(second.headers.get('etag')).toBe(etag);
		for (const known of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
			const again = await ask(COMPARE, { headers: { 'if-none-match': known } });
			expect(again.status).toBe(304);
			expect(await again.text()).toBe('');
			expect(again.headers.get('etag')).toBe(etag);
		}
		expect((await ask(COMPARE, { headers: { 'if-none-match': '"other"' } })).status).toBe(200);
	});

	it('differ by address, encoding, day and facts', async () => {
		const tagOf = async (address: string, headers: Record<string, string> = {}) =>
			(await ask(address, { headers })).headers.get('etag');
		const tags = [
			await tagOf('/api/v1/entities'),
			await tagOf('/api/v1/entities?limit=2'),
			await tagOf('/api/v1/entities', { 'accept-encoding': 'br' })
		];
		useLoaded(
			loadedFrom(artefactsOf('aaland —support.arms→ borduria @2020'), () => date('2026-11-24'))
		);
		tags.push(await tagOf('/api/v1/entities'));
		useLoaded(
			loadedFrom(artefactsOf('aaland —support.arms→ borduria @2020'), () => date('2026-11-25'))
		);
		tags.push(await tagOf('/api/v1/entities'));
		useLoaded(patrons());
		expect(new Set(tags).size).toBe(tags.length);
	});
});

describe('compression', () => {
	it('gives the same bytes back, in the best encoding that is accepted', async () => {
		const plain = Buffer.from(await (await ask(COMPARE)).arrayBuffer());
		const brotli = await ask(COMPARE, { headers: { 'accept-encoding': 'gzip, deflate, br' } });
		expect(brotli.headers.get('content-encoding')).toBe('br');
		expect(brotliDecompressSync(Buffer.from(await brotli.arrayBuffer()))).toEqual(plain);
		const gzip = await ask(COMPARE, { headers: { 'accept-encoding': 'gzip' } });
		expect(gzip.headers.get('content-encoding')).toBe('gzip');
		expect(gunzipSync(Buffer.from(await gzip.arrayBuffer()))).toEqual(plain);
		expect(gzip.headers.get('vary')).toBe('accept-encoding');
	});

	it('is left out where it is not worth it, and for archives', async () => {
		const headers = { 'accept-encoding': 'br' };
		expect(
			(await ask('/api/v1/entities?limit=1', { headers })).headers.get('content-encoding')
		).toBe(null);
		expect(
			(await ask('/api/v1/export?format=csv', { headers })).headers.get('content-encoding')
		).toBe(null);
	});

	it('minds refusals', () => {
		expect(chooseEncoding('br;q=0, gzip;q=0.5')).toBe('gzip');
		expect(chooseEncoding('br;q=0.0 , GZIP')).toBe('gzip');
		expect(chooseEncoding('BR;q=1.0')).toBe('br');
		expect(chooseEncoding('brr, identity')).toBe('identity');
		expect(chooseEncoding('')).toBe('identity');
	});
});

describe('a question', () => {
	it('has one address, however it was asked', async () => {
		const line = encodeURIComponent('aaland -> borduria vs brutopia -> syldavia @2020-10-15');
		for (const address of [
			COMPARE,
			`/api/v1/query?q=${line}`,
			COMPARE.replace('left=aaland&left=borduria', 'left=%C3%85land&left=Borduria')
		])
			expect((await ask(address)).headers.get('link')).toBe(`<${COMPARE}>; rel="canonical"`);
		const step = await ask('/api/v1/query?q=%C3%85land%20-%3E%20Borduria');
		expect(step.headers.get('link')).toBe(
			'</api/v1/query?q=%C3%85land+-%3E+Borduria>; rel="canonical"'
		);
	});
});

describe('every route', () => {
	it('says without its body what it would say with it', async () => {
		for (const address of ['/api/v1/entities', COMPARE, '/api/v1/export?format=csv', '/healthz']) {
			const [whole, head] = [await ask(address), await ask(address, { method: 'HEAD' })];
			expect(head.status).toBe(whole.status);
			expect([...head.headers]).toEqual([...whole.headers]);
		}
	});

	it('lets other pages read it, and says what they may send', async () => {
		for (const [path, { fallback }] of ROUTES) {
			const address = path.replace(/\{\w+\}/g, 'aaland');
			expect((await ask(address)).headers.get('access-control-allow-origin')).toBe('*');
			const preflight = await ask(address, {
				method: 'OPTIONS',
				headers: { origin: 'https://other.example', 'access-control-request-method': 'GET' }
			});
			expect(preflight.status).toBe(204);
			expect(preflight.headers.get('access-control-allow-methods')).toBe('GET, HEAD, OPTIONS');
			expect(fallback).toBeDefined();
		}
	});

	it('answers writing methods with 405 as a problem document', async () => {
		for (const path of [...ROUTES.keys(), '/api/v1/nothing'])
			for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
				const response = await ask(path, { method });
				expect(response.status).toBe(405);
				expect(response.headers.get('allow')).toBe('GET, HEAD, OPTIONS');
				expect(response.headers.get('content-type')).toBe('application/problem+json');
				expect(await response.json()).toMatchObject({ status: 405, title: 'Method not allowed' });
			}
	});

	it('answers a failure of ours without telling what is inside', async () => {
		const broken = patrons();
		useLoaded({
			...broken,
			freshness: () => {
				throw new Error('secret of the inside');
			}
		});
		const logged: unknown[] = [];
		const { error } = console;
		console.error = (what: unknown) => logged.push(what);
		const response = await ask('/api/v1/entities');
		console.error = error;
		useLoaded(patrons());
		expect(response.status).toBe(500);
		expect(await response.text()).not.toContain('secret');
		expect(String(logged[0])).toContain('secret of the inside');
	});
});
