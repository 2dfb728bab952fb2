import type { Size } from '../camera.ts';

/** The size of an element, kept: asked for at each frame, it would make the browser lay the page out anew. */
export interface WatchedSize {
	now(): Size;
	/** Reads it at once, before the browser says so. */
	measure(): void;
	forget(): void;
}

/** Calls back when the browser has given the element another size than the one known. */
export function watchSize(element: HTMLElement, changed: () => void): WatchedSize {
	let size: Size = { width: 0, height: 0 };

	function measure(): void {
		size = { width: element.clientWidth, height: element.clientHeight };
	}
	const observer = new ResizeObserver(() => {
		const { width, height } = size;
		measure();
		if (width !== size.width || height !== size.height) changed();
	});
	observer.observe(element);
	return { now: () => size, measure, forget: () => observer.disconnect() };
}
