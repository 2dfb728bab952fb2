import { hydrate, mount, unmount, untrack } from 'svelte';
import { pictureDrawn } from '#lib/picture/canvas/picture-drawn.ts';
import type { Arrival } from './arrival.ts';
import type { Bounded, Part } from './part.ts';
import { keepPresses } from './keep-presses.ts';

/** What was not to be had, said in the place where it is missing. */
const MISSING = 'This could not be fetched. Press here to try again.';

/**
 * Brings a part to life in its place: what the server wrote there stays, and what
 * was pressed meanwhile is pressed then. The picture goes before; where a page with
 * all its scripts arrives, parts take turns. Returns what takes the part away again.
 */
export function furnish<Props extends Bounded>(
	place: HTMLElement,
	part: Part<Props>,
	props: Props,
	context: Map<unknown, unknown>,
	arrival?: Arrival
): () => void {
	let drawn: Record<string, unknown> | undefined;
	let isGone = false;
	let isMissing = false;
	let presses: ReturnType<typeof keepPresses> | undefined;

	function draw(): void {
		const component = part.here;
		if (isGone || drawn !== undefined || component === undefined) return;
		const isWritten = place.firstChild !== null && !isMissing;
		if (!isWritten) place.replaceChildren();
		drawn = untrack(() =>
			(isWritten ? hydrate : mount)(component, { target: place, props, context })
		);
		presses?.replay();
	}
	async function fetch(): Promise<void> {
		try {
			await part.load();
		} catch {
			// What the server wrote can still be read.
			isMissing ||= place.firstChild === null;
			if (isMissing) place.replaceChildren(keyToTryAgain(place.ownerDocument));
			else presses?.follow();
			return;
		}
		draw();
	}

	if (part.here !== undefined) {
		if (arrival === undefined) draw();
		else arrival.take(draw);
	} else {
		presses = keepPresses(place, () => void fetch());
		void pictureDrawn().then(fetch);
	}
	return () => {
		isGone = true;
		presses?.forget();
		if (drawn !== undefined) void unmount(drawn);
	};
}

function keyToTryAgain(document: Document): HTMLElement {
	const key = document.createElement('button');
	key.type = 'button';
	key.className = 'word';
	key.textContent = MISSING;
	return key;
}
