import { beforeAll, describe, expect, it } from 'vitest';
import { parseLine } from '#lib/answers/questions/parse-line.ts';
import { useLoaded } from '#lib/app/server/loaded.ts';
import { ask, askJson } from './ask.ts';
import { described } from './validate.ts';
import { patrons } from './world.ts';

interface Envelope {
	readonly query: string;
	readonly effective: object;
	readonly complete: boolean;
	readonly searched: number;
	readonly answer: {
		readonly sentence: string;
		readonly notes: { number: number; claims: string[] }[];
	};
	readonly included: {
		readonly relationships: { id: string }[];
		readonly claims: { address: string }[];
		readonly withheld?: object;
	};
}

/** Addresses, the lines that ask the same, and the dates and filters of both. */
const ASKED: readonly (readonly [string, string, object])[] = [
	['/api/v1/proxies', 'proxies', { during: 'all', filters: {} }],
	[
		'/api/v1/proxies?entity=aaland&conflict=river-war&asOf=2020-10-15',
		'proxies Åland in "River war" @2020-10-15',
		{ asOf: '2020-10-15', filters: {} }
	],
	[
		'/api/v1/proxies?entity=aaland&entity=brutopia&during=all',
		'proxies Åland, Brutopia @all',
		{ during: 'all', filters: {} }
	],
	['/api/v1/balance', 'balance', { asOf: '2026-11-24', filters: {} }],
	[
		'/api/v1/balance?entity=aaland&groups=true&during=1990..2020',
		'balance Åland @1990..2020 groups',
		{ during: '1990..2020', filters: {} }
	],
	[
		'/api/v1/drift?entity=aaland&pole=brutopia&pole=borduria&during=1989..2021',
		'drift Åland between Brutopia, Borduria @1989..2021',
		{ during: '1989..2021', filters: {} }
	],
	['/api/v1/blocs?asOf=2020', 'blocs @2020', { asOf: '2020', filters: {} }],
	[
		'/api/v1/blocs?groups=true&grade=B2',
		'blocs groups grade B2',
		{ asOf: '2026-11-24', filters: { grade: 'B2' } }
	],
	['/api/v1/changes', 'changes', { during: 'all', filters: {} }],
	[
		'/api/v1/changes?entity=aaland&entity=brutopia&during=2014..2020&family=support',
		'changes Åland, Brutopia @2014..2020 family support',
		{ during: '2014..2020', filters: { family: ['support'] } }
	]
];

beforeAll(() => {
	useLoaded(patrons());
});

describe.each(ASKED)('%s', (address, line, effective) => {
	const byLine = `/api/v1/query?q=${encodeURIComponent(line)}`;

	it('is answered as described', async () => {
		const { answerOf } = await described();
		const answer = await askJson(address);
		answerOf(new URL(address, 'https://multipolar.example').pathname)(answer);
		answerOf('/api/v1/query')(answer);
	});

	it('asks what its line asks, and says so', async () => {
		const envelope = await askJson<Envelope>(address);
		expect(envelope.query).toBe(line);
		expect(envelope.effective).toEqual(effective);
		expect(parseLine(envelope.query, patrons().lexicon).ok).toBe(true);
		expect(await askJson(byLine)).toEqual(envelope);
	});

	it('rests on records that it includes', async () => {
		const { answer, included } = await askJson<Envelope>(address);
		const noted = new Set(answer.notes.map(({ number }) => number));
		for (const [, numbers = ''] of JSON.stringify(answer).matchAll(
			/\[([\d]+(?:, \d+)*)\](?=[ .,;:])/g
		))
			for (const number of numbers.split(', ')) expect(noted).toContain(Number(number));
		const addresses = new Set(included.claims.map((claim) => claim.address));
		for (const { claims } of answer.notes)
			for (const claim of claims) expect(addresses).toContain(claim);
	});

	it('is exported whole', async () => {
		const file = await askJson<{ title: string; relationships: { id: string }[] }>(
			`/api/v1/export?format=json&q=${encodeURIComponent(line)}`
		);
		const { included } = await askJson<Envelope>(address);
		expect(file.title).toBe(line);
		expect(file.relationships.map(({ id }) => id)).toEqual(
			included.relationships.map(({ id }) => id)
		);
	});

	it('is read by any page, tagged, compressed, and sent once', async () => {
		const answer = await ask(address, { headers: { 'accept-encoding': 'br' } });
		expect(answer.headers.get('access-control-allow-origin')).toBe('*');
		expect(answer.headers.get('link')).toContain('rel="canonical"');
		const etag = answer.headers.get('etag') ?? '';
		const again = await ask(address, {
			headers: { 'accept-encoding': 'br', 'if-none-match': etag }
		});
		expect(again.status).toBe(304);
		const head = await ask(address, { method: 'HEAD', headers: { 'accept-encoding': 'br' } });
		expect(head.headers.get('etag')).toBe(etag);
	});
});
