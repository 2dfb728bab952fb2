import { CORS_HEADERS, METHODS } from './cors.ts';
import { problem } from './problem.ts';

/** What endpoints do with methods other than GET and HEAD: they say what is allowed, on OPTIONS with 204, else with a problem document. */
export function fallback({ request }: { readonly request: Request }): Response {
	if (request.method === 'OPTIONS')
		return new Response(null, {
			status: 204,
			headers: {
				...CORS_HEADERS,
				allow: METHODS,
				'access-control-allow-methods': METHODS,
				'access-control-allow-headers': 'accept, accept-encoding, if-none-match',
				'access-control-max-age': '86400'
			}
		});
	return problem(
		405,
		'Method not allowed',
		`The facts can be read only: use ${METHODS}.`,
		{},
		{ allow: METHODS }
	);
}
