import { readdirSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { ALL_ENDPOINTS } from '#lib/app/server/api/endpoints/all-endpoints.ts';
import { useLoaded } from '#lib/app/server/loaded.ts';
import { askJson, ROUTES } from './ask.ts';
import { patrons } from './world.ts';

interface Description {
	readonly openapi: string;
	readonly paths: Readonly<
		Record<
			string,
			{
				readonly get: {
					readonly parameters: { name: string; in: string; required: boolean; schema: object }[];
					readonly responses: Readonly<Record<string, unknown>>;
				};
			}
		>
	>;
}

beforeAll(() => {
	useLoaded(patrons());
});

describe('the description of the API', () => {
	it('names every endpoint that there is a route for', async () => {
		const { openapi, paths } = await askJson<Description>('/api/v1/openapi.json');
		const routes = readdirSync('src/routes/api', { recursive: true, encoding: 'utf8' })
			.filter((file) => file.endsWith('+server.ts') && !file.includes('[...'))
			.map((file) => `/api/${file.replace('/+server.ts', '')}`)
			.map((path) => path.replaceAll('[', '{').replaceAll(']', '}'))
			.filter((path) => path !== '/api/v1' && path !== '/api/v1/openapi.json');
		expect(openapi).toBe('3.1.0');
		expect(Object.keys(paths).sort()).toEqual(routes.sort());
		for (const path of Object.keys(paths)) expect(ROUTES.has(path), path).toBe(true);
	});

	it('names every parameter, with what it accepts', async () => {
		const { paths } = await askJson<Description>('/api/v1/openapi.json');
		for (const { path, parameters } of ALL_ENDPOINTS) {
			const described = paths[path]?.get.parameters ?? [];
			const inQuery = described.filter((each) => each.in === 'query').map(({ name }) => name);
			expect(inQuery).toEqual(Object.keys(parameters));
			expect(described.filter((each) => each.in === 'path').map(({ name }) => `{${name}}`)).toEqual(
				path.match(/\{\w+\}/g) ?? []
			);
			for (const { schema } of described) expect(schema).toHaveProperty('type');
		}
		expect(paths['/api/v1/paths']?.get.parameters.find(({ name }) => name === 'maxHops')).toEqual({
			name: 'maxHops',
			in: 'query',
			required: false,
			description: 'a whole number from 1 to 8',
			schema: { type: 'integer', minimum: 1, maximum: 8 }
		});
	});
});
