import { beforeAll, describe, it } from 'vitest';
import { ALL_ENDPOINTS } from '#lib/app/server/api/endpoints/all-endpoints.ts';
import { useLoaded } from '#lib/app/server/loaded.ts';
import { FINDINGS } from '#lib/answers/questions/words.ts';
import { assertOwnedUp } from './fuzz.ts';
import { patrons } from './world.ts';

const OF_FINDINGS = new Set(FINDINGS.map((finding) => `/api/v1/${finding}`));
const endpoints = ALL_ENDPOINTS.filter(({ path }) => !OF_FINDINGS.has(path));

beforeAll(() => {
	useLoaded(patrons());
});

describe.each(endpoints.map((endpoint) => [endpoint.path, endpoint] as const))(
	'%s',
	(_path, endpoint) => {
		it('answers any request with an answer or a problem that it owns up to', async () => {
			await assertOwnedUp(endpoint, 200);
		});
	}
);
