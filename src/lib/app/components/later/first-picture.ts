/** Resolves when the picture of this frame is on the screen: two frames on. Where nothing is painted, as in a page behind others, it waits until something is. */
export function pictureDrawn(): Promise<void> {
	return new Promise((resolve) =>
		requestAnimationFrame(() => requestAnimationFrame(() => resolve()))
	);
}
