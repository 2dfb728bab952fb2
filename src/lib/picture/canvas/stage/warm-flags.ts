import type { Core } from 'cytoscape';
import type { Scene } from '../../scene/scene.ts';

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
export async function warmFlags(
	cy: Core | undefined,
	scene: Scene | undefined,
	flagUrl: (flag: string) => string
): Promise<void> {
	if (cy === undefined || scene === undefined) return;
	const flags = new Set(scene.entities.flatMap(({ flag }) => flag ?? []));
	// Not in its types; how its own node painter gets at pictures.
	const renderer = (cy as unknown as { renderer(): Renderer }).renderer();
	const coming = [...flags].map(
		(flag) =>
			new Promise<void>((resolve) => {
				const image = renderer.getCachedImage(flagUrl(flag), 'anonymous', resolve);
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
