import { endpoint } from '../endpoint.ts';
import { COUNT, object, TEXT } from '../schemas/schema.ts';
import { CORS_HEADERS } from '../cors.ts';

/** Says that the server serves, and what; never kept by caches. */
export const HEALTH = endpoint({
	path: '/healthz',
	about: 'Whether the server serves, and which revision.',
	parameters: {},
	answers: object({
		status: TEXT,
		revision: TEXT,
		entities: COUNT,
		relationships: COUNT,
		sources: COUNT
	}),
	problems: [],
	answer({ world: { graph } }) {
		const body = {
			status: 'ok',
			revision: graph.snapshot.revision,
			entities: graph.entities.length,
			relationships: graph.relationships.length,
			sources: graph.sources.size
		};
		return new Response(`${JSON.stringify(body)}\n`, {
			headers: {
				...CORS_HEADERS,
				'content-type': 'application/json',
				'cache-control': 'no-store'
			}
		});
	}
});
