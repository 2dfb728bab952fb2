import { beforeAll, describe, expect, it } from 'vitest';
import { unreadableAddress } from '#lib/app/server/api/unreadable-address.ts';
import { useLoaded } from '#lib/app/server/loaded.ts';
import { ask } from './ask.ts';
import { patrons } from './world.ts';

beforeAll(() => {
	useLoaded(patrons());
});

/** The status and body of a problem; fails where the answer is none. */
async function problemAt(address: string): Promise<Record<string, unknown>> {
	const response = await ask(address);
	expect(response.headers.get('content-type'), address).toBe('application/problem+json');
	const body = (await response.json()) as Record<string, unknown>;
	expect(body).toMatchObject({ type: 'about:blank', status: response.status });
	expect(String(body['detail']).length).toBeGreaterThan(20);
	return body;
}

describe('400', () => {
	it.each([
		['/api/v1/entities?colour=red', 'colour'],
		['/api/v1/entities?constructor=1', 'constructor'],
		['/api/v1/entities?limit=0', 'limit'],
		['/api/v1/entities?limit=501', 'limit'],
		['/api/v1/entities?limit=1e2', 'limit'],
		['/api/v1/entities?limit=5&limit=5', 'limit'],
		['/api/v1/entities?asOf=2020-13', 'asOf'],
		['/api/v1/entities?q=', 'q'],
		['/api/v1/entities/aaland?limit=1', 'limit'],
		['/api/v1/relationships?kind=arms', 'kind'],
		['/api/v1/relationships?family=friendship', 'family'],
		['/api/v1/relationships?grade=B9', 'grade'],
		['/api/v1/relationships?during=2021..1995', 'during'],
		['/api/v1/relationships?during=2020', 'during'],
		['/api/v1/relationships?asOf=2020&during=1995..2021', 'during'],
		['/api/v1/neighbourhood/aaland?depth=4', 'depth'],
		['/api/v1/paths?from=aaland', 'to'],
		['/api/v1/paths?from=aaland&to=%C3%85land', 'to'],
		['/api/v1/paths?from=aaland&to=borduria&maxHops=9', 'maxHops'],
		['/api/v1/paths?from=aaland&to=borduria&limit=51', 'limit'],
		['/api/v1/paths?from=aaland&to=borduria&together=yes', 'together'],
		['/api/v1/compare?left=aaland&right=brutopia&right=syldavia', 'left'],
		['/api/v1/compare?left=aaland&left=borduria&right=brutopia', 'right'],
		['/api/v1/compare?left=aaland&left=borduria&left=syldavia', 'left'],
		['/api/v1/paths?from=aaland&to=borduria&via=syldavia&via=Syldavia', 'via'],
		['/api/v1/proxies?entity=aaland&entity=borduria&entity=brutopia', 'entity'],
		['/api/v1/proxies?entity=aaland&entity=Ahvenanmaa', 'entity'],
		['/api/v1/proxies?entity=river-war', 'entity'],
		['/api/v1/proxies?conflict=aaland', 'conflict'],
		['/api/v1/proxies?limit=5', 'limit'],
		['/api/v1/balance?groups=yes', 'groups'],
		['/api/v1/balance?hubs=true', 'hubs'],
		['/api/v1/balance?asOf=1985&during=1946..2020', 'during'],
		['/api/v1/drift?pole=brutopia&pole=syldavia', 'entity'],
		['/api/v1/drift?entity=aaland', 'pole'],
		['/api/v1/drift?entity=aaland&pole=brutopia', 'pole'],
		['/api/v1/drift?entity=aaland&pole=brutopia&pole=aaland', 'pole'],
		['/api/v1/drift?entity=aaland&pole=brutopia&pole=brutopia', 'pole'],
		[`/api/v1/drift?entity=aaland${'&pole=brutopia'.repeat(6)}`, 'pole'],
		['/api/v1/blocs?entity=aaland', 'entity'],
		['/api/v1/changes?between=aaland', 'between'],
		['/api/v1/changes?during=2020', 'during'],
		['/api/v1/query', 'q'],
		['/api/v1/export?format=pdf', 'format'],
		['/api/v1/export', 'format'],
		['/api/v1/export?format=json&q=aaland%20-%3E%20borduria&grade=B2', 'grade'],
		[`/api/v1/entities?q=${'x'.repeat(1001)}`, 'q'],
		[`/api/v1/relationships?${'family=support&'.repeat(51)}`, 'family']
	])('%s names the parameter %s', async (address, parameter) => {
		expect(await problemAt(address)).toMatchObject({ status: 400, parameter });
	});
});

describe('404', () => {
	it('gives the nearest ids', async () => {
		expect(await problemAt('/api/v1/entities/second-legion')).toMatchObject({
			status: 404,
			nearest: ['second-league']
		});
		expect(await problemAt('/api/v1/paths?from=bordurja&to=aaland')).toMatchObject({
			status: 404,
			nearest: ['borduria']
		});
		expect(await problemAt('/api/v1/relationships/aaland-arms')).toMatchObject({
			status: 404,
			nearest: expect.arrayContaining(['aaland-arms-borduria']) as unknown
		});
		expect(await problemAt('/api/v1/sources/treaty')).toMatchObject({
			status: 404,
			nearest: ['treaty-1997']
		});
		expect(await problemAt('/api/v1/relationships?source=treaty')).toMatchObject({
			status: 404,
			nearest: ['treaty-1997']
		});
		expect(await problemAt('/api/v1/relationships?viewpoint=second')).toMatchObject({
			status: 404,
			nearest: ['second-league']
		});
	});

	it.each([
		['/api/v1/paths?from=bordurja&to=aaland', 'from'],
		['/api/v1/paths?from=aaland&to=bordurja', 'to'],
		['/api/v1/paths?from=aaland&to=bordurja&direction=against', 'to'],
		['/api/v1/paths?from=aaland&to=syldavia&via=bordurja', 'via'],
		['/api/v1/compare?left=aaland&left=bordurja&right=brutopia&right=syldavia', 'left'],
		['/api/v1/compare?left=aaland&left=borduria&right=brutopja&right=syldavia', 'right'],
		['/api/v1/drift?entity=aalamd&pole=brutopia&pole=syldavia', 'entity'],
		['/api/v1/drift?entity=aaland&pole=brutopja&pole=syldavia', 'pole'],
		['/api/v1/relationships?entity=aaland&with=bordurja', 'with'],
		['/api/v1/relationships?viewpoint=second', 'viewpoint'],
		['/api/v1/relationships?source=treaty', 'source'],
		['/api/v1/export?format=json&entity=bordurja', 'entity']
	])('%s names the parameter %s', async (address, parameter) => {
		expect(await problemAt(address)).toMatchObject({ status: 404, parameter });
	});

	it('names no parameter for a piece of the path', async () => {
		expect(await problemAt('/api/v1/neighbourhood/bordurja')).not.toHaveProperty('parameter');
	});

	it('gives the nearest conflicts for a conflict', async () => {
		expect(await problemAt('/api/v1/proxies?conflict=river')).toMatchObject({
			status: 404,
			nearest: ['river-war']
		});
		expect(
			await problemAt('/api/v1/drift?entity=aaland&pole=brutopja&pole=syldavia')
		).toMatchObject({ status: 404, nearest: ['brutopia'] });
	});

	it('lists the endpoints where there is none', async () => {
		for (const address of [
			'/api/v1/nothing',
			'/api/v1/entities/a/b',
			'/api/v1/Entities?x=1',
			'/api',
			'/api/v2/paths'
		])
			expect(await problemAt(address)).toMatchObject({
				status: 404,
				endpoints: expect.arrayContaining(['/api/v1/paths']) as unknown
			});
	});

	it('names the parts that a revision has', async () => {
		expect(await problemAt('/api/v1/snapshot/000000000000/claims-7')).toMatchObject({
			status: 404,
			parts: ['core', 'series', 'claims-0', 'sources-0']
		});
	});
});

describe('ids that were given up', () => {
	it('lead to what took their place', async () => {
		const response = await ask('/api/v1/entities/old-aaland');
		expect(response.status).toBe(308);
		expect(response.headers.get('location')).toBe('/api/v1/entities/aaland');
		expect(response.headers.get('access-control-allow-origin')).toBe('*');
	});

	it('are gone where nothing did, with the reason', async () => {
		const body = await problemAt('/api/v1/entities/nowhere');
		expect(body).toMatchObject({ status: 410 });
		expect(body['detail']).toContain('There never was one.');
	});
});

describe('409', () => {
	it('gives the candidates of an ambiguous name', async () => {
		const candidates = [
			{ id: 'san-marco-north', label: 'San Marco', kind: 'state' },
			{ id: 'san-marco-south', label: 'San Marco', kind: 'state' }
		];
		for (const address of [
			'/api/v1/paths?from=San+Marco&to=aaland',
			'/api/v1/relationships?entity=marco',
			'/api/v1/neighbourhood/marco',
			'/api/v1/export?format=json&entity=marco',
			'/api/v1/changes?entity=marco',
			'/api/v1/drift?entity=aaland&pole=brutopia&pole=San%20Marco',
			'/api/v1/blocs?viewpoint=marco'
		])
			expect(await problemAt(address)).toMatchObject({ status: 409, candidates });
		expect(await problemAt('/api/v1/paths?from=aaland&to=San+Marco')).toMatchObject({
			parameter: 'to'
		});
		expect(await problemAt('/api/v1/query?q=Marco+-%3E+aaland')).toMatchObject({
			status: 409,
			candidates: ['san-marco-north', 'san-marco-south']
		});
	});
});

describe('the others', () => {
	it('422 gives the place in a query line', async () => {
		const line = 'aaland -[armz]-> borduria @2020-99';
		const body = await problemAt(`/api/v1/query?q=${encodeURIComponent(line)}`);
		expect(body).toMatchObject({
			status: 422,
			line,
			problems: [
				{ code: 'unknown-kind', from: 9, to: 13 },
				{ code: 'bad-date', from: 26, to: 34 }
			]
		});
		expect(
			await problemAt(`/api/v1/export?format=json&q=${encodeURIComponent(line)}`)
		).toMatchObject({ status: 422 });
	});

	it('406 offers what can be made here of a picture', async () => {
		for (const format of ['svg', 'png'])
			expect(await problemAt(`/api/v1/export?format=${format}`)).toMatchObject({
				status: 406,
				offered: [
					'html',
					'markdown',
					'json',
					'csv',
					'graphml',
					'gexf',
					'cytoscape',
					'bibtex',
					'ris',
					'csl'
				]
			});
	});

	it('410 names the revision that is served', async () => {
		for (const address of ['/api/v1/snapshot/ffffffffffff', '/api/v1/snapshot/ffffffffffff/core'])
			expect(await problemAt(address)).toMatchObject({ status: 410, current: '000000000000' });
	});
});

describe('an address whose percent-encoding is broken', () => {
	const at = (address: string) => unreadableAddress(new URL(address, 'https://multipolar.example'));

	it.each([
		'/api/v1/entities/%ff',
		'/api/v1/entities/%',
		'/api/v1/neighbourhood/%ED%A0%BD',
		'/api/%zz',
		'/api/v1/nothing/%e2%82?limit=1'
	])('%s is a problem, as every other of the API is', async (address) => {
		const response = at(address);
		expect(response?.status).toBe(400);
		expect(response?.headers.get('content-type')).toBe('application/problem+json');
		expect(response?.headers.get('access-control-allow-origin')).toBe('*');
		expect(await response?.json()).toMatchObject({ status: 400, type: 'about:blank' });
	});

	it.each([
		'/api/v1/entities/%25',
		'/api/v1/entities/T%C3%BCrkiye',
		'/api',
		'/entity/%ff',
		'/apiary/%'
	])('%s is left alone', (address) => {
		expect(at(address)).toBeUndefined();
	});
});
