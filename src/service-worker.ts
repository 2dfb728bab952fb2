import { base, build, files, version } from '$service-worker';
import { answerFromKept } from '#lib/app/service/kept/answer-from-kept.ts';
import { isOutdated, programCache } from '#lib/app/service/kept/cache-names.ts';
import { keepAll } from '#lib/app/service/kept/keep-all.ts';
import { FRAME } from '#lib/app/service/kept/kept-addresses.ts';
import { treatmentOf } from '#lib/app/service/kept/treatment-of.ts';

// Keeps the program, and answers where the network does not. Everything but files
// named by their content comes from the network first: a deployed page is never
// older than the server. The facts are kept by the page, which can be told to
// wait: see app/explorer/offline.svelte.ts.

/** What of a worker's scope is used here: its types and those of pages exclude each other. */
interface WorkerScope {
	addEventListener(type: 'install' | 'activate', listener: (event: Lasting) => void): void;
	addEventListener(type: 'fetch', listener: (event: Fetching) => void): void;
	skipWaiting(): Promise<void>;
	readonly clients: { claim(): Promise<void> };
	readonly location: Location;
}

interface Lasting {
	waitUntil(work: Promise<unknown>): void;
}

interface Fetching {
	readonly request: Request;
	respondWith(response: Promise<Response>): void;
}

const worker = globalThis as unknown as WorkerScope;
/** Requests at one time: the reader comes first. */
const MOST = 4;

worker.addEventListener('install', (event) => event.waitUntil(keepProgram()));
worker.addEventListener('activate', (event) => event.waitUntil(takeOver()));
worker.addEventListener('fetch', (event) => {
	const { request } = event;
	const url = new URL(request.url);
	const treatment = treatmentOf(
		{ method: request.method, mode: request.mode, url },
		worker.location.origin,
		base
	);
	if (treatment === 'other') return;
	const kept = () => answerFromKept(treatment, url, base, find);
	event.respondWith(
		treatment === 'program' ? keptFirst(request, kept) : networkFirst(request, kept)
	);
});

/** The frame goes last: where it is, everything is. */
async function keepProgram(): Promise<void> {
	const shelf = await caches.open(programCache(version));
	await keepAll(shelf, [...build, ...files], { fetch, most: MOST });
	const frame = await fetch(`${base}${FRAME}`);
	if (!frame.ok) throw new Error(`The frame could not be kept: ${String(frame.status)}.`);
	// What starts from it shall know that no server has seen it.
	const marked = (await frame.text()).replace('<html ', '<html data-kept ');
	await shelf.put(`${base}${FRAME}`, new Response(marked, { headers: frame.headers }));
	await worker.skipWaiting();
}

async function takeOver(): Promise<void> {
	const outdated = (await caches.keys()).filter((name) => isOutdated(name, version));
	await Promise.all(outdated.map((name) => caches.delete(name)));
	await worker.clients.claim();
}

/** Caches are searched in the order in which they were made: until a newer revision is whole, the older one answers. */
function find(address: string): Promise<Response | undefined> {
	return caches.match(address, { ignoreSearch: true, ignoreVary: true });
}

async function keptFirst(
	request: Request,
	kept: () => Promise<Response | undefined>
): Promise<Response> {
	return (await kept()) ?? fetch(request);
}

async function networkFirst(
	request: Request,
	kept: () => Promise<Response | undefined>
): Promise<Response> {
	try {
		return await fetch(request);
	} catch (error) {
		const answer = await kept();
		if (answer === undefined) throw error;
		return answer;
	}
}
