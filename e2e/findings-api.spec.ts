import { expect, test } from './journey.ts';

const API = '/api/v1';

for (const [address, line] of [
	['/proxies?entity=turkiye', 'proxies Türkiye'],
	['/balance?asOf=2020-10-15', 'balance @2020-10-15'],
	[
		'/drift?entity=kazakhstan&pole=russia&pole=turkiye&during=1991..2021',
		'drift Kazakhstan between Russia, Türkiye @1991..2021'
	],
	['/blocs?groups=true&asOf=2020', 'blocs @2020 groups'],
	['/changes?entity=turkiye&during=2014..2020', 'changes Türkiye @2014..2020']
] as const)
	test(`GET ${API}${address} answers with what it promises`, async ({ request }) => {
		const response = await request.get(`${API}${address}`);
		expect(response.status()).toBe(200);
		expect(response.headers()['access-control-allow-origin']).toBe('*');
		expect(response.headers()['link']).toContain('rel="canonical"');
		const body = (await response.json()) as { query: string; answer: object; included: object };
		expect(body.query).toBe(line);
		expect(Object.keys(body.answer)).toEqual(
			expect.arrayContaining(['title', 'sentence', 'missing', 'notes'])
		);

		const etag = response.headers()['etag'] ?? '';
		const again = await request.get(`${API}${address}`, { headers: { 'if-none-match': etag } });
		expect(again.status()).toBe(304);

		const byLine = await request.get(`${API}/query?q=${encodeURIComponent(line)}`);
		expect(await byLine.json()).toEqual(body);
		const file = await request.get(`${API}/export?format=csv&q=${encodeURIComponent(line)}`);
		expect(file.status()).toBe(200);
		expect((await file.body()).subarray(0, 2).toString()).toBe('PK');
	});
