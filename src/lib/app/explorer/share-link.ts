import { todayUtc } from './today-utc.ts';
import { addressOf } from './address-of.ts';
import type { Explorer } from './explorer.svelte.ts';

/** Characters of a link that mail programs, messengers and servers take without cutting it. */
const LONGEST_LINK = 8000;

/** The address of a view, made at this revision today, so that whoever opens it can be told that facts have changed. In the browser only. */
export function shareableLink(explorer: Explorer): string {
	const { revision } = explorer.world.graph.snapshot;
	const view = { ...explorer.view, madeAt: revision, madeOn: todayUtc().text };
	return new URL(addressOf(view, explorer.world), location.href).href;
}

/** Whether a link arrives whole; one with many dragged positions may not. */
export function fitsLink(link: string): boolean {
	return link.length <= LONGEST_LINK;
}
