import { describe, expect, it } from 'vitest';
import { answerFromKept } from '#lib/app/service/kept/answer-from-kept.ts';
import { COMPLETE, EXPLORER_DATA, FRAME } from '#lib/app/service/kept/kept-addresses.ts';
import { treatmentOf } from '#lib/app/service/kept/treatment-of.ts';

const ORIGIN = 'https://multipolar.example';

describe('the treatment of a request', () => {
	it.each([
		['GET', 'navigate', '/', 'page'],
		['GET', 'navigate', '/?q=a', 'page'],
		['GET', 'navigate', '/source/gazette', 'page'],
		['GET', 'cors', '/__data.json?x-sveltekit-invalidated=01', 'data'],
		['GET', 'cors', '/entity/aaland/__data.json', 'data'],
		['GET', 'no-cors', '/_app/immutable/chunks/a.js', 'program'],
		['GET', 'no-cors', '/_app/version.json', 'other'],
		['GET', 'cors', '/api/v1/snapshot/aaa/claims-0', 'facts'],
		['GET', 'no-cors', '/flags/ax.svg', 'facts'],
		['GET', 'cors', '/api/v1/paths?from=a&to=b', 'other'],
		['GET', 'navigate', '/api/v1/export?format=csv', 'other'],
		['GET', 'navigate', '/healthz', 'other'],
		['POST', 'cors', '/', 'other'],
		['GET', 'no-cors', 'https://elsewhere.example/_app/immutable/a.js', 'other']
	])('%s %s %s: %s', (method, mode, address, treatment) => {
		const url = new URL(address, ORIGIN);
		expect(treatmentOf({ method, mode, url }, ORIGIN, '')).toBe(treatment);
	});

	it('goes by the path under which the program is served', () => {
		const at = (address: string) =>
			treatmentOf({ method: 'GET', mode: 'navigate', url: new URL(address, ORIGIN) }, ORIGIN, '/m');
		expect(at('/m/?q=a')).toBe('page');
		expect(at('/m/_app/immutable/a.js')).toBe('program');
		expect(at('/other/')).toBe('other');
		expect(at('/mother/')).toBe('other');
	});
});

const WHOLE = [COMPLETE, EXPLORER_DATA, FRAME, '/api/v1/snapshot/aaa', '/method/__data.json'];

async function answer(
	treatment: 'page' | 'data' | 'facts' | 'program',
	address: string,
	kept: readonly string[] = WHOLE
) {
	const url = new URL(address, ORIGIN);
	const response = await answerFromKept(treatment, url, '', (wanted) =>
		Promise.resolve(kept.includes(wanted) ? new Response(`kept ${wanted}`) : undefined)
	);
	return response === undefined
		? undefined
		: { status: response.status, text: await response.text() };
}

describe('what answers without a network', () => {
	it('is the frame for every page, once a revision is whole', async () => {
		expect((await answer('page', '/?q=a'))?.text).toBe(`kept ${FRAME}`);
		expect((await answer('page', '/source/gazette'))?.text).toBe(`kept ${FRAME}`);
		const partly = WHOLE.filter((each) => each !== COMPLETE);
		expect(await answer('page', '/', partly)).toBeUndefined();
		expect(await answer('data', '/__data.json', partly)).toBeUndefined();
	});

	it('is the same data for all of the explorer, whatever is asked', async () => {
		expect((await answer('data', '/__data.json?q=a&x-sveltekit-invalidated=11'))?.text).toBe(
			`kept ${EXPLORER_DATA}`
		);
		expect((await answer('data', '/method/__data.json'))?.text).toBe('kept /method/__data.json');
	});

	it.each([
		['/entity/aaland/__data.json', '/?room=explore&sel=entity:aaland'],
		['/relationship/a-arms-b/__data.json', '/?room=explore&sel=tie:a-arms-b']
	])('leads from %s to the explorer', async (address, location) => {
		expect(JSON.parse((await answer('data', address))?.text ?? '')).toEqual({
			type: 'redirect',
			location
		});
	});

	it('says of any other page that it was not kept, with the frame around it', async () => {
		const refused = await answer('data', '/source/gazette/__data.json?x-sveltekit-invalidated=11');
		expect(refused?.status).toBe(503);
		expect(JSON.parse(refused?.text ?? '')).toContain('The explorer does.');
		expect(
			(await answer('data', '/source/gazette/__data.json?x-sveltekit-invalidated=1'))?.text
		).toBe(`kept ${EXPLORER_DATA}`);
	});

	it('is nothing for facts and files that were not kept', async () => {
		expect((await answer('facts', '/api/v1/snapshot/aaa'))?.status).toBe(200);
		expect(await answer('facts', '/api/v1/snapshot/bbb')).toBeUndefined();
		expect(await answer('program', '/_app/immutable/old.js')).toBeUndefined();
	});
});
