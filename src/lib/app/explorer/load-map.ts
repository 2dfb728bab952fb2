import atlasAddress from 'world-atlas/countries-110m.json?url';
import type { WorldAtlas } from '#lib/picture/figures/map/outlines.ts';

/** The outlines of the world, fetched when a map is first asked for. */
export async function loadAtlas(): Promise<WorldAtlas> {
	const response = await fetch(atlasAddress);
	if (!response.ok)
		throw new Error(`The outlines could not be fetched (${String(response.status)}): try again.`);
	return (await response.json()) as WorldAtlas;
}

/** What draws maps, with the outlines: neither is loaded before. Rejects where they cannot be had. */
export async function loadMap() {
	const [{ createMap }, atlas] = await Promise.all([
		import('#lib/picture/canvas/map/create-map.ts'),
		loadAtlas()
	]);
	return { createMap, atlas };
}
