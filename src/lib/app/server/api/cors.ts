/** Anybody's page may read answers; nothing is sent along that could tell readers apart. */
export const CORS_HEADERS: Readonly<Record<string, string>> = {
	'access-control-allow-origin': '*',
	'access-control-expose-headers': 'etag, link, content-disposition'
};

/** Methods that every endpoint answers. */
export const METHODS = 'GET, HEAD, OPTIONS';
