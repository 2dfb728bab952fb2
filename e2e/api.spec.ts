import type { APIResponse } from '@playwright/test';
import { expect, test } from './journey.ts';
import { SEED_QUESTION } from './pages/explorer-page.ts';

const API = '/api/v1';
const LINE = encodeURIComponent(SEED_QUESTION);

type Json = Readonly<Record<string, unknown>>;

async function json(response: APIResponse): Promise<Json> {
	return (await response.json()) as Json;
}

for (const [address, parts] of [
	['', ['revision', 'endpoints']],
	['/entities?q=Turkiye', ['revision', 'total', 'entities']],
	['/entities/turkiye', ['revision', 'entity', 'included']],
	['/relationships?entity=turkiye&asOf=2020-10-15&limit=5', ['revision', 'total', 'relationships']],
	['/relationships/turkiye-arms-azerbaijan-2020', ['revision', 'relationship', 'included']],
	['/sources?limit=3', ['revision', 'total', 'sources']],
	[
		'/neighbourhood/armenia?asOf=2020-10-15',
		['revision', 'effective', 'entities', 'relationships']
	],
	['/paths?from=iran&to=azerbaijan', ['revision', 'effective', 'answer', 'included']],
	[
		'/compare?left=turkiye&left=azerbaijan&right=russia&right=armenia&asOf=2020-10-15',
		['revision', 'question', 'effective', 'complete', 'scope', 'answer', 'included']
	],
	[`/query?q=${LINE}`, ['revision', 'query', 'effective', 'answer', 'included']]
] as const)
	test(`GET ${API}${address} answers with what it promises`, async ({ request }) => {
		const response = await request.get(`${API}${address}`);
		expect(response.status()).toBe(200);
		expect(response.headers()['content-type']).toContain('application/json');
		expect(response.headers()['access-control-allow-origin']).toBe('*');
		const body = await json(response);
		expect(Object.keys(body)).toEqual(expect.arrayContaining([...parts]));
		expect(body['revision']).toMatch(/^[0-9a-f]{12}$/);

		const etag = response.headers()['etag'] ?? '';
		expect(etag).toMatch(/^"[\w-]+"$/);
		const again = await request.get(`${API}${address}`, { headers: { 'if-none-match': etag } });
		expect(again.status()).toBe(304);
		expect(await again.body()).toHaveLength(0);
	});

test('the line and the parameters ask the same question', async ({ request }) => {
	const byLine = await json(await request.get(`${API}/query?q=${LINE}`));
	const byParameters = await json(
		await request.get(
			`${API}/compare?left=Turkey&left=Azerbaijan&right=Russia&right=Armenia&asOf=2020-10-15`
		)
	);
	expect(byParameters['answer']).toEqual(byLine['answer']);
	expect(byLine['answer']).toMatchObject({ finding: { kind: 'opposed-patrons' } });
	expect(byLine['effective']).toMatchObject({ asOf: '2020-10-15' });
});

for (const [what, address, status, remedy] of [
	['an unknown parameter', '/entities?colour=red', 400, 'parameter'],
	['an entity that is not there', '/entities/turkey-republic', 404, 'nearest'],
	['an address that is none', '/nothing', 404, 'endpoints'],
	['a relationship that is not there', '/relationships/no-such-tie', 404, 'nearest'],
	['a source that is not there', '/sources/no-such-source', 404, 'nearest'],
	['a neighbourhood out of range', '/neighbourhood/armenia?depth=9', 400, 'parameter'],
	['a path without its end', '/paths?from=iran', 400, 'parameter'],
	['half a comparison', '/compare?left=turkiye&left=azerbaijan', 400, 'parameter'],
	[
		'a line that cannot be read',
		`/query?q=${encodeURIComponent('Türkiye -> Azerbeijan')}`,
		422,
		'problems'
	],
	['a picture, which only browsers draw', '/export?format=png', 406, 'offered'],
	['a revision that is gone', '/snapshot/000000000000', 410, 'current']
] as const)
	test(`${what} is answered with a problem and what mends it`, async ({ request }) => {
		const response = await request.get(`${API}${address}`);
		expect(response.status()).toBe(status);
		expect(response.headers()['content-type']).toContain('application/problem+json');
		const body = await json(response);
		expect(body['status']).toBe(status);
		expect(body['title']).toMatch(/\S/);
		expect(body['detail']).toMatch(/\S/);
		expect(Object.keys(body)).toContain(remedy);
	});

for (const address of [
	'/api/v1/entities/%ff',
	'/api/v1/entities/%',
	'/api/v1/neighbourhood/%ED%A0%BD',
	'/api/v1/nothing',
	'/api/v2/paths'
])
	test(`${address} is answered with a problem, and with no page`, async ({ request }) => {
		const response = await request.get(address);
		expect(response.status()).toBe(address.includes('%') ? 400 : 404);
		expect(response.headers()['content-type']).toContain('application/problem+json');
	});

test('writing is refused everywhere', async ({ request }) => {
	for (const address of ['/entities', '/query', '/entities/turkiye']) {
		const response = await request.post(`${API}${address}`, { data: {} });
		expect(response.status()).toBe(405);
		expect(response.headers()['allow']).toContain('GET');
	}
});

test('the snapshot of a revision is one artefact, with its parts', async ({ request }) => {
	const { revision } = await json(await request.get('/healthz'));
	const core = await request.get(`${API}/snapshot/${String(revision)}`);
	expect(core.status()).toBe(200);
	const texts = await request.get(`${API}/snapshot/${String(revision)}/claims-0`);
	expect(texts.status()).toBe(200);
	const etag = core.headers()['etag'] ?? '';
	const again = await request.get(`${API}/snapshot/${String(revision)}`, {
		headers: { 'if-none-match': etag }
	});
	expect(again.status()).toBe(304);
	expect((await request.get(`${API}/snapshot/${String(revision)}/no-such-part`)).status()).toBe(
		404
	);
	const gone = await json(await request.get(`${API}/snapshot/000000000000`));
	expect(gone['current']).toBe(revision);
});

for (const [format, type] of [
	['json', 'application/json'],
	['csv', 'application/zip'],
	['graphml', 'application/graphml+xml'],
	['gexf', 'application/gexf+xml'],
	['bibtex', 'application/x-bibtex']
] as const)
	test(`an answer is exported as ${format}, named after it`, async ({ request }) => {
		const response = await request.get(`${API}/export?format=${format}&q=${LINE}`);
		expect(response.status()).toBe(200);
		expect(response.headers()['content-type']).toContain(type);
		expect(response.headers()['content-disposition']).toMatch(
			/filename="turkiye-azerbaijan-vs-russia-armenia_2020-10-15_r[0-9a-f]{12}\.\w+"/
		);
		expect((await response.body()).length).toBeGreaterThan(500);
	});

test('the description of the API names every address that answers', async ({ request }) => {
	const { paths } = (await (await request.get(`${API}/openapi.json`)).json()) as { paths: Json };
	const { endpoints } = (await (await request.get(API)).json()) as {
		endpoints: readonly { path: string }[];
	};
	expect(Object.keys(paths)).toEqual(expect.arrayContaining(endpoints.map(({ path }) => path)));
});
