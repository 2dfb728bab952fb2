import { readdirSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { ALL_ENDPOINTS } from '#lib/app/server/api/endpoints/all-endpoints.ts';
import { useLoaded } from '#lib/app/server/loaded.ts';
import { askJson, ROUTES } from './ask.ts';
import { patrons } from './world.ts';

interface Description {
	readonly openapi: string;
	readonly components: { readonly schemas: Readonly<Record<string, object>> };
	readonly paths: Readonly<
		Record<
			string,
			{
				readonly get: {
					readonly parameters: { name: string; in: string; required: boolean; schema: object }[];
					readonly responses: Readonly<
						Record<string, { readonly content?: Readonly<Record<string, { schema?: object }>> }>
					>;
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
			.filter((path) => path !== '/api/v1');
		expect(openapi).toBe('3.1.0');
		expect(Object.keys(paths).sort()).toEqual([...routes, '/healthz'].sort());
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

	it('says how often a parameter may stand there', async () => {
		const { paths } = await askJson<Description>('/api/v1/openapi.json');
		const find = (path: string, name: string) =>
			paths[path]?.get.parameters.find((each) => each.name === name);
		expect(find('/api/v1/drift', 'pole')).toMatchObject({
			required: true,
			schema: { type: 'array', minItems: 2, maxItems: 5 }
		});
		expect(find('/api/v1/proxies', 'entity')).toMatchObject({
			required: false,
			schema: { type: 'array', maxItems: 2 }
		});
		expect(find('/api/v1/compare', 'left')).toMatchObject({
			required: true,
			schema: { minItems: 2, maxItems: 2 }
		});
		expect(find('/api/v1/drift', 'entity')).toMatchObject({
			required: true,
			schema: { type: 'string' }
		});
	});

	it('says what every answer in JSON looks like, and every problem', async () => {
		const { paths } = await askJson<Description>('/api/v1/openapi.json');
		for (const [path, { get }] of Object.entries(paths)) {
			const { schema } = get.responses['200']?.content?.['application/json'] ?? {};
			// Files and columns are described in docs/guides/formats.md.
			const isFile = path === '/api/v1/export' || path.startsWith('/api/v1/snapshot');
			expect(schema === undefined, path).toBe(isFile);
			for (const [status, { content }] of Object.entries(get.responses))
				if (!['200', '304'].includes(status))
					expect(content?.['application/problem+json']?.schema, `${path} ${status}`).toEqual({
						$ref: '#/components/schemas/Problem'
					});
		}
	});

	it('describes everything that it names, and names everything that it describes', async () => {
		const description = await askJson<Description>('/api/v1/openapi.json');
		const named = [...JSON.stringify(description).matchAll(/"#\/components\/schemas\/(\w+)"/g)];
		expect([...new Set(named.map(([, name]) => name))].sort()).toEqual(
			Object.keys(description.components.schemas).sort()
		);
	});
});
