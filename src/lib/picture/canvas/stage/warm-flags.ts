import type { Core } from 'cytoscape';

interface Renderer {
	getCachedImage(url: string, crossOrigin: string, onLoad: () => void): HTMLImageElement;
}

/** Milliseconds after which the stage no longer waits. */
const PATIENCE = 400;

/**
 * Lets cytoscape fetch flags before it draws who carries them: it asks for a
 * picture when it first draws it, and would show a bare disc until then. Settles
 * when all have come, cannot be had, or take too long.
 */
export async function warmFlags(cy: Core, urls: Iterable<string>): Promise<void> {
	// Not in its types; how its own node painter gets at pictures.
	const renderer = (cy as unknown as { renderer(): Renderer }).renderer();
	const coming = [...new Set(urls)].map(
		(url) =>
			new Promise<void>((resolve) => {
				const image = renderer.getCachedImage(url, 'anonymous', resolve);
				if (image.complete) resolve();
				else image.addEventListener('error', () => resolve());
			})
	);
	await Promise.race([Promise.all(coming), wait(PATIENCE)]);
}

function wait(milliseconds: number): Promise<void> {
	return new Promise((resolve) => {
		setTimeout(resolve, milliseconds);
	});
}
