import { endpoint } from '../endpoint.ts';
import { problem, shorten } from '../problem.ts';
import { respondJson } from '../respond.ts';
import { ALL_ENDPOINTS } from './all-endpoints.ts';

const LISTED = ALL_ENDPOINTS.map(({ path, about }) => ({ path, about }));

/** What there is to ask. */
export const INDEX = endpoint({
	path: '/api/v1',
	about: 'The endpoints and the revision of the facts.',
	parameters: {},
	problems: [],
	answer: ({ request, world }) =>
		respondJson(request, world.freshness(), {
			revision: world.graph.snapshot.revision,
			description: '/api/v1/openapi.json',
			endpoints: LISTED
		})
});

/** Any address of the API that is none, whatever its parameters. */
export function noEndpoint({ url }: { readonly url: URL }): Response {
	const endpoints = LISTED.map(({ path }) => path);
	const detail = `There is nothing at ${shorten(url.pathname, 100)}. Endpoints: ${endpoints.join(', ')}.`;
	return problem(404, 'No such endpoint', detail, { endpoints });
}
