/**
 * What the service worker does with a request: `program` comes from what was kept
 * if it is there, since its name holds its hash; `page`, `data` and `facts` come
 * from the network, and from what was kept only where that does not answer;
 * `other` is not touched.
 */
export type Treatment = 'program' | 'page' | 'data' | 'facts' | 'other';

interface Asked {
	readonly method: string;
	readonly mode: string;
	readonly url: URL;
}

/** How a request is treated, by its address alone. `origin` and `base` are the program's own. */
export function treatmentOf({ method, mode, url }: Asked, origin: string, base: string): Treatment {
	if (method !== 'GET' || url.origin !== origin || !url.pathname.startsWith(`${base}/`))
		return 'other';
	const path = url.pathname.slice(base.length);
	if (path.startsWith('/_app/immutable/')) return 'program';
	if (path.endsWith('/__data.json')) return 'data';
	if (path.startsWith('/api/v1/snapshot/') || path.startsWith('/flags/') || path === '/icon.svg')
		return 'facts';
	// What is offered for saving, and what programs read, is opened like a page, but is none.
	if (mode === 'navigate' && !path.startsWith('/api/') && path !== '/healthz') return 'page';
	return 'other';
}
