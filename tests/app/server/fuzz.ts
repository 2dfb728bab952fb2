import fc from 'fast-check';
import { expect } from 'vitest';
import type { Endpoint } from '#lib/app/server/api/endpoint.ts';
import { ask } from './ask.ts';

const AWKWARD = [
	'constructor',
	'__proto__',
	'toString',
	'hasOwnProperty',
	'aaland',
	'San Marco',
	'أولاند',
	'עברית',
	'\u202Eevil',
	'🕊️',
	'𝔘𝔫𝔦',
	'é'.normalize('NFD').repeat(300),
	'a\u0000b',
	'\uD800',
	'x'.repeat(10_000),
	'- '.repeat(400),
	'aaaa bbbb '.repeat(90),
	'"'.repeat(50),
	'((((',
	'%00',
	'../../etc/passwd',
	"'; drop table --",
	'<script>',
	'NaN',
	'Infinity',
	'-1',
	'0',
	'1e9',
	'9999999',
	'2020',
	'0000',
	'9999',
	'2020..2021',
	'9999..0001',
	'true',
	'',
	' ',
	'\n',
	'*'
];

/** What a well-meaning reader might write, so that endpoints are got into as well as up to. */
const PLAUSIBLE: Readonly<Record<string, readonly string[]>> = {
	q: ['aaland -> borduria', 'aaland ->> borduria vs brutopia -- syldavia @2020 hubs', 'ahvena'],
	format: ['json', 'csv', 'graphml', 'gexf', 'bibtex', 'svg'],
	depth: ['1', '3'],
	limit: ['1', '50'],
	offset: ['0', '1000000'],
	maxHops: ['1', '8'],
	direction: ['with', 'against', 'any'],
	order: ['evidence', 'claims', 'date', 'publisher'],
	publisher: ['The Press'],
	type: ['report', 'treaty'],
	reliability: ['A', 'B'],
	read: ['whole', 'opening'],
	language: ['en'],
	together: ['true'],
	hubs: ['true'],
	family: ['support', 'opposition'],
	kind: ['support.arms', 'role.leads'],
	layer: ['act'],
	entityKind: ['state'],
	asOf: ['2020-10-15', '1600~'],
	during: ['1995..2021', '0001..9999'],
	standing: ['in-force'],
	grade: ['B2', 'F6'],
	source: ['gazette'],
	viewpoint: ['aaland', 'gazette', 'Åland'],
	derived: ['out'],
	contested: ['only'],
	opinions: ['true'],
	groups: ['true', 'false'],
	conflict: ['river-war', 'River war']
};
const ENTITIES = ['aaland', 'borduria', 'brutopia', 'syldavia', 'river-war', 'second-league'];

/** The same for pieces of paths. */
const PIECES: Readonly<Record<string, readonly string[]>> = {
	'{id}': [...ENTITIES, 'gazette', 'treaty-1997', 'aaland-arms-borduria', 'tapioca-leads-aaland'],
	'{revision}': ['000000000000'],
	'{part}': ['core', 'series', 'claims-0']
};

const anyText = fc
	.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
	.map((units) => String.fromCharCode(...units));
const awkward = fc.oneof(fc.constantFrom(...AWKWARD), anyText);

function valueOf(name: string): fc.Arbitrary<string> {
	const plausible = PLAUSIBLE[name] ?? ENTITIES;
	return fc.oneof(
		{ weight: 15, arbitrary: fc.constantFrom(...plausible) },
		{ weight: 1, arbitrary: awkward }
	);
}

/** Addresses of an endpoint: each parameter left out, given or repeated, with sense or without. */
export function addressesOf({ path, parameters }: Endpoint): fc.Arbitrary<string> {
	const pieces = path.split('/').map((piece) => {
		const plausible = PIECES[piece];
		return plausible === undefined
			? fc.constant(piece)
			: fc.oneof(
					{ weight: 3, arbitrary: fc.constantFrom(...plausible) },
					{ weight: 1, arbitrary: awkward }
				);
	});
	const given = Object.entries(parameters).map(([name, { least, most }]) =>
		fc
			.array(valueOf(name), { minLength: least, maxLength: Math.min(most, Math.max(least, 2)) })
			.map((values) => values.map((value) => [name, value] as const))
	);
	const stray = fc.oneof(
		{ weight: 19, arbitrary: fc.constant([]) },
		{ weight: 1, arbitrary: fc.tuple(awkward, awkward).map((pair) => [pair]) }
	);
	return fc.tuple(fc.tuple(...pieces), fc.tuple(...given), stray).map(([parts, values, more]) => {
		const search = new URLSearchParams();
		for (const [name, value] of [...values.flat(), ...more]) search.append(name, value);
		const pathname = parts.map((part) => encodeURIComponent(part.toWellFormed())).join('/');
		return `${pathname}?${search.toString()}`;
	});
}

/** Asks at an address, and expects an answer or a problem document that tells nothing of what is inside; gives its status. */
export async function askAnything(address: string, expected: readonly number[]): Promise<number> {
	const response = await ask(address);
	expect(expected, address).toContain(response.status);
	const text = await response.text();
	expect(text).not.toMatch(/node_modules|\bat .+\.ts:\d+/);
	if (response.status < 400) return response.status;
	expect(response.headers.get('content-type')).toBe('application/problem+json');
	expect(text.length).toBeLessThan(20_000);
	expect(JSON.parse(text)).toMatchObject({
		status: response.status,
		title: expect.any(String) as unknown,
		detail: expect.any(String) as unknown
	});
	return response.status;
}

/** Fails where a request to an endpoint, whatever it asks, is answered with anything but what the endpoint says it answers with. */
export async function assertOwnedUp(endpoint: Endpoint, numRuns: number): Promise<void> {
	const expected = [200, 308, 400, 404, ...endpoint.problems];
	let answered = 0;
	await fc.assert(
		fc.asyncProperty(addressesOf(endpoint), async (address) => {
			if ((await askAnything(address, expected)) === 200) answered++;
		}),
		{ numRuns }
	);
	// Else nothing but the border was tried.
	expect(answered).toBeGreaterThan(5);
}
