/** Resolves when what was drawn in this frame is on the screen: a task after two frames. Where nothing is painted, as in a page behind others, it waits until something is. */
export function pictureDrawn(): Promise<void> {
	return new Promise((resolve) => {
		requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)));
	});
}
