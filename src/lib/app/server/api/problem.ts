import { CORS_HEADERS } from './cors.ts';

/** Members beside the standard ones: what mends the request. */
type Remedy = Readonly<Record<string, unknown>>;

type ProblemStatus = 400 | 404 | 405 | 406 | 409 | 410 | 422 | 500 | 503;

/** An error as a problem document (RFC 9457). `detail` says what is wrong and what mends it. */
export function problem(
	status: ProblemStatus,
	title: string,
	detail: string,
	remedy: Remedy = {},
	headers: Readonly<Record<string, string>> = {}
): Response {
	const body = { type: 'about:blank', title, status, detail, ...remedy };
	return new Response(`${JSON.stringify(body)}\n`, {
		status,
		headers: {
			...CORS_HEADERS,
			'content-type': 'application/problem+json',
			'cache-control': 'no-store',
			...headers
		}
	});
}

/** 400 for a parameter, by name. */
export function badParameter(parameter: string, detail: string): Response {
	return problem(400, 'A parameter cannot be read', detail, { parameter: shorten(parameter) });
}

/** Text of a request as a problem repeats it: never long. */
export function shorten(text: string, most = 60): string {
	const letters = [...text];
	return letters.length > most ? `${letters.slice(0, most).join('')}…` : text;
}
