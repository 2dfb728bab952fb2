import { ADDRESS_OPENER } from '#lib/app/explorer/address-opener.ts';
import { viewBrought, type AnswerBrought } from '#lib/app/explorer/answer-brought.ts';
import type { World } from '#lib/app/explorer/world.ts';
import type { PartialDate } from '#lib/facts/model/partial-date.ts';
import { loadWorld } from './load-world.ts';

interface Asked {
	readonly fetch: typeof globalThis.fetch;
	readonly url: URL;
	readonly revision: string;
	readonly today: PartialDate;
}

/** The world that an explorer begins with, and what reads its address where the page does not bring the view of it. */
export async function loadExplorer(
	brought: AnswerBrought,
	{ fetch, url, revision, today }: Asked
): Promise<World> {
	const opener = import.meta.env.SSR || isBrought(brought, url, today) || ADDRESS_OPENER.load();
	const [world] = await Promise.all([loadWorld(fetch, revision), opener]);
	return world;
}

function isBrought(brought: AnswerBrought, { href }: URL, today: PartialDate): boolean {
	// Asked for one by one, its fragment would be refused here.
	const { search, hash } = new URL(href);
	return viewBrought(brought, { search, hash, today }) !== undefined;
}
