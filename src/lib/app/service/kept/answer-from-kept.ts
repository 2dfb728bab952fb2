import { inExplorer } from './in-explorer.ts';
import { COMPLETE, EXPLORER_DATA, FRAME } from './kept-addresses.ts';
import type { Treatment } from './treatment-of.ts';

/** Where what was kept is found; addresses are matched without their search. */
export type FindKept = (address: string) => Promise<Response | undefined>;

const NO_NETWORK =
	'No answer from the network, and this page is not among what works without one. The explorer does.';

/** What answers a request when the network does not; undefined where nothing that was kept does, or not all of a revision was kept. */
export async function answerFromKept(
	treatment: Exclude<Treatment, 'other'>,
	url: URL,
	base: string,
	find: FindKept
): Promise<Response | undefined> {
	switch (treatment) {
		case 'program':
		case 'facts':
			return find(url.pathname);
		case 'page':
			return (await isWhole(base, find)) ? find(`${base}${FRAME}`) : undefined;
		case 'data':
			return (await isWhole(base, find)) ? dataFor(url, base, find) : undefined;
		default:
			return treatment satisfies never;
	}
}

async function isWhole(base: string, find: FindKept): Promise<boolean> {
	return (await find(`${base}${COMPLETE}`)) !== undefined;
}

/** A record's page leads to the explorer, which shows the same; for what was not kept, kit is told in its own way (see load_data and load_root_error_page in its client). */
async function dataFor(url: URL, base: string, find: FindKept): Promise<Response | undefined> {
	const kept = await find(url.pathname);
	if (kept !== undefined) return kept;
	const record = url.pathname.replace(/\/__data\.json$/, '');
	const location = inExplorer(record.slice(base.length), base);
	if (location !== undefined) return Response.json({ type: 'redirect', location });
	// The page that tells of a failure asks for the data of the layout alone.
	const isForLayout = url.searchParams.get('x-sveltekit-invalidated') === '1';
	if (isForLayout) return find(`${base}${EXPLORER_DATA}`);
	return Response.json(NO_NETWORK, { status: 503 });
}
