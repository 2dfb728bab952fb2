/** Members beside the standard ones: what mends the request. */
type Remedy = Readonly<Record<string, unknown>>;

/** An error as a problem document (RFC 9457). `detail` says what is wrong and what mends it. */
export function problem(
	status: 400 | 404 | 406 | 409 | 410 | 422 | 500 | 503,
	title: string,
	detail: string,
	remedy: Remedy = {}
): Response {
	return new Response(JSON.stringify({ type: 'about:blank', title, status, detail, ...remedy }), {
		status,
		headers: {
			'content-type': 'application/problem+json',
			'access-control-allow-origin': '*',
			'cache-control': 'no-store'
		}
	});
}
