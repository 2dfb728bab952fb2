import { ClaimShelf } from '#lib/app/explorer/claim-shelf.svelte.ts';
import { Coming } from '#lib/app/explorer/coming.ts';
import { Explorer } from '#lib/app/explorer/explorer.svelte.ts';
import { ADDRESS_OPENER } from '#lib/app/explorer/address-opener.ts';
import type { Layouter } from '#lib/picture/canvas/layout/create-layouter.ts';
import { findPlaces } from '#lib/picture/canvas/layout/find-places.ts';
import { inProcess } from '#lib/app/service/in-process.ts';
import { TODAY } from '../../../build/asking.ts';
import { sourcesIn } from '../../../build/world.ts';
import { patrons } from '../../../app/explorer/world.ts';

const openView = await ADDRESS_OPENER.load();

/** An explorer of the small world, opened at an address, with the addresses it went to. */
export function openExplorer(address: string): { explorer: Explorer; pushed: string[] } {
	const { world, texts } = patrons();
	const shelf = new ClaimShelf(world.graph, {
		claims: () => Promise.resolve(texts),
		sources: () => Promise.resolve(sourcesIn(world.graph.snapshot))
	});
	const pushed: string[] = [];
	const explorer = new Explorer({
		world,
		today: TODAY,
		shelf,
		layouter: new Coming(() =>
			Promise.resolve<Layouter>({
				findPlaces: (request) => Promise.resolve(findPlaces(request)),
				getReady: () => undefined,
				destroy: () => undefined
			})
		),
		service: inProcess(world.graph, shelf, TODAY, () => Promise.resolve(undefined)),
		opened: openView(new URL(address, 'http://localhost/'), world, TODAY),
		history: {
			push: (to) => pushed.push(to),
			replace: () => undefined,
			go: () => undefined
		}
	});
	return { explorer, pushed };
}
