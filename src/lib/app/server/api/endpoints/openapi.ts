import { endpoint, type Endpoint } from '../endpoint.ts';
import type { Parameter } from '../parameters.ts';
import { respondJson } from '../respond.ts';
import { ALL_SCHEMAS } from '../schemas/all-schemas.ts';
import { mapOf, object, ref, TEXT } from '../schemas/schema.ts';
import { ALL_ENDPOINTS } from './all-endpoints.ts';
import { HEALTH } from './health.ts';

/** The API described in OpenAPI 3.1, from the very tables that read its parameters. */
export const OPENAPI: Endpoint = endpoint({
	path: '/api/v1/openapi.json',
	about: 'This description.',
	parameters: {},
	answers: object({ openapi: TEXT, paths: mapOf({}), components: mapOf({}) }),
	problems: [],
	answer: ({ request, url, world }) =>
		respondJson(request, world.freshness(), {
			openapi: '3.1.0',
			info: {
				title: 'Multipolar',
				version: '1',
				description:
					'Geopolitical relationships with their claims and sources. Read-only. Being listed does not imply wrongdoing.'
			},
			servers: [{ url: url.origin }],
			paths: Object.fromEntries(
				[...ALL_ENDPOINTS, ...ABOUT_ITSELF].map((each) => [each.path, describe(each)])
			),
			components: { schemas: ALL_SCHEMAS }
		})
});

/** What tells of the service, and not of the facts. */
const ABOUT_ITSELF: readonly Endpoint[] = [OPENAPI, HEALTH];

const TITLES = new Map([
	[400, 'An unknown, repeated, missing or out-of-range parameter, by name'],
	[404, 'No such record; with the nearest ids'],
	[406, 'A format made only in the browser'],
	[409, 'An ambiguous name; with its candidates'],
	[410, 'Given up; with what to ask instead'],
	[422, 'A query line that cannot be read; with the place']
]);

const PROBLEM_CONTENT = { 'application/problem+json': { schema: ref('Problem') } };

function describe({ path, about, parameters, problems, mediaTypes, answers }: Endpoint) {
	const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => ({
		name,
		in: 'path',
		required: true,
		schema: { type: 'string' }
	}));
	const inQuery = Object.entries(parameters).map(([name, parameter]) => ({
		name,
		in: 'query',
		required: parameter.least > 0,
		description: parameter.reader.about,
		...repeated(parameter)
	}));
	const content = (mediaTypes ?? ['application/json']).map((mediaType) => [
		mediaType,
		answers === undefined ? {} : { schema: answers }
	]);
	const failures = [400, ...problems].map((status) => [
		String(status),
		{
			description: TITLES.get(status) ?? '',
			content: PROBLEM_CONTENT
		}
	]);
	return {
		get: {
			summary: about,
			parameters: [...inPath, ...inQuery],
			responses: {
				'200': { description: about, content: Object.fromEntries(content) },
				'304': { description: 'The reader has it already.' },
				...Object.fromEntries(failures),
				default: { description: 'A failure of ours, which is logged.', content: PROBLEM_CONTENT }
			}
		}
	};
}

function repeated({ many, least, most, reader }: Parameter): Record<string, unknown> {
	return many
		? {
				schema: {
					type: 'array',
					items: reader.schema,
					...(least > 0 ? { minItems: least } : {}),
					maxItems: most
				},
				style: 'form',
				explode: true
			}
		: { schema: reader.schema };
}
