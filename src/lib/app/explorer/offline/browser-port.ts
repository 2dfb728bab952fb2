import { programCache } from '../../service/kept/cache-names.ts';
import { FRAME } from '../../service/kept/kept-addresses.ts';
import { isRevisionKept, keepRevision, type Revision } from '../../service/kept/keep-revision.ts';
import type { OfflinePort, ProgramKept } from './offline-port.ts';

/** Requests at one time: the reader comes first. */
const MOST = 3;

/** Keeping in this browser, with the service worker of this build. */
export function browserPort(revision: Revision): OfflinePort {
	const { build, base } = revision;
	const isProgramKept = async () => {
		// Opening a cache would make it, and nothing may be kept before the reader agrees.
		if (!(await caches.has(programCache(build)))) return false;
		return (await (await caches.open(programCache(build))).match(`${base}${FRAME}`)) !== undefined;
	};
	return {
		get savesData() {
			return savesData(navigator);
		},
		isKept: async () =>
			'caches' in globalThis && (await isProgramKept()) && isRevisionKept(caches, revision),
		async keepProgram(): Promise<ProgramKept> {
			if (!('serviceWorker' in navigator) || !('caches' in globalThis)) return 'impossible';
			const registration = await register(`${base}/service-worker.js`);
			if (registration === undefined) return 'impossible';
			await settled(registration.installing ?? registration.waiting);
			if (await isProgramKept()) return 'kept';
			// The worker is another build's: the one of this page's build may not have been looked for yet.
			await registration.update().catch(() => undefined);
			await settled(registration.installing ?? registration.waiting);
			if (await isProgramKept()) return 'kept';
			if (registration.active !== null) return 'replaced';
			throw new Error('No answer from the network for a part of the program.');
		},
		keepFacts: (onprogress, signal) =>
			keepRevision(caches, revision, { fetch: fetchIdly, most: MOST, signal }, onprogress),
		async isCurrent() {
			try {
				const response = await fetch(`${base}/healthz`, { cache: 'no-store' });
				const served = (await response.json()) as { revision?: unknown };
				return served.revision === revision.revision && (await isProgramKept());
			} catch {
				// Without a network what is kept is what there is.
				return true;
			}
		}
	};
}

/** Undefined where the browser refuses, as it does in private windows. */
async function register(script: string): Promise<ServiceWorkerRegistration | undefined> {
	try {
		// Typed as if it always gave one; browsers that block workers give none.
		return (await navigator.serviceWorker.register(script)) as
			ServiceWorkerRegistration | undefined;
	} catch {
		// Without a network there is no new worker, but perhaps the one that handed out this page.
		return navigator.serviceWorker.getRegistration();
	}
}

/** Waits until a worker that is being installed is at work, or was given up. */
async function settled(worker: ServiceWorker | null): Promise<void> {
	if (worker === null) return;
	await new Promise<void>((resolve) => {
		const look = () => {
			if (worker.state === 'activated' || worker.state === 'redundant') resolve();
		};
		worker.addEventListener('statechange', look);
		look();
	});
}

/** A request when the browser is idle, soon at the latest. */
async function fetchIdly(address: RequestInfo | URL, init?: RequestInit): Promise<Response> {
	if ('requestIdleCallback' in globalThis)
		await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 1000 }));
	return fetch(address, init);
}

function savesData(of: Navigator): boolean {
	const { connection } = of as Navigator & { connection?: { saveData?: boolean } };
	return connection?.saveData === true;
}
