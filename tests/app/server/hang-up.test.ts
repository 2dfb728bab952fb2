import { setImmediate as nextTurn } from 'node:timers/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import { useLoaded } from '#lib/app/server/loaded.ts';
import { ask } from './ask.ts';
import { patrons } from './world.ts';

const ADDRESSES = [
	'/api/v1/paths?from=aaland&to=syldavia&direction=any',
	'/api/v1/compare?left=aaland&left=borduria&right=brutopia&right=syldavia',
	'/api/v1/query?q=aaland%20--%20syldavia',
	'/api/v1/export?format=json&q=aaland%20--%20syldavia',
	'/api/v1/proxies',
	'/api/v1/balance',
	'/api/v1/drift?entity=aaland&pole=brutopia&pole=borduria',
	'/api/v1/blocs',
	'/api/v1/changes'
];

/** How often the facts were looked at. */
let looks = 0;

beforeEach(() => {
	const world = patrons();
	looks = 0;
	useLoaded({
		...world,
		get graph() {
			looks++;
			return world.graph;
		}
	});
});

describe.each(ADDRESSES)('a reader who hangs up on %s', (address) => {
	it('before anything is done leaves nothing to do', async () => {
		const response = await ask(address, { signal: AbortSignal.abort() });
		expect(await response.json()).toMatchObject({ status: 503, title: 'Cancelled' });
		expect(looks).toBe(0);
	});

	it('while the request waits its turn leaves nothing to do', async () => {
		const controller = new AbortController();
		const pending = ask(address, { signal: controller.signal });
		controller.abort();
		expect((await pending).status).toBe(503);
		expect(looks).toBe(0);
	});
});

describe('a search that has begun', () => {
	it.each(ADDRESSES)(
		'is answered whole, since nothing else runs meanwhile: %s',
		async (address) => {
			const controller = new AbortController();
			const signal = controller.signal;
			const pending = ask(address, { signal });
			// The turn after the one that the request waited for.
			await nextTurn();
			await nextTurn();
			controller.abort();
			expect((await pending).status).toBe(200);
			expect(looks).toBeGreaterThan(0);
		}
	);
});
