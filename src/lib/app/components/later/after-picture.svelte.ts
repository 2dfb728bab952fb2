import { untrack } from 'svelte';
import { pictureDrawn } from '#lib/picture/canvas/picture-drawn.ts';

/** What is shown of a value, and how many of its parts are drawn. */
export interface Following<T> {
	readonly value: T;
	readonly parts: number;
}

/**
 * Follows a value once the picture of it is on the screen, part by part, each in a task of
 * its own: a gesture is seen first, what is read beside it comes next. Begins whole, as the
 * server writes it. `partsOf` says how many parts a value has, one or more; what `isSame` as
 * before is no change. Called while a component is set up.
 */
export function afterPicture<T>(
	read: () => T,
	partsOf: (value: T) => number = () => 1,
	isSame: (one: T, other: T) => boolean = Object.is
): Following<T> {
	const first = untrack(read);
	let value = $state.raw(first);
	let drawn = $state(partsOf(first));

	$effect(() => {
		const next = read();
		return untrack(() => {
			const parts = partsOf(next);
			if (isSame(next, value) && drawn === parts) return;
			let isCurrent = true;
			void (async () => {
				for (let part = 1; part <= parts; part++) {
					await pictureDrawn();
					if (!isCurrent) return;
					if (part === 1) value = next;
					drawn = part;
				}
			})();
			return () => {
				isCurrent = false;
			};
		});
	});

	return {
		get value() {
			return value;
		},
		get parts() {
			return drawn;
		}
	};
}
