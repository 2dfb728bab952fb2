import type { WorldAtlas } from '#lib/picture/figures/map/outlines.ts';

/** The outlines of the world, fetched when a map is first asked for. */
export async function loadAtlas(): Promise<WorldAtlas> {
	const { default: atlas } = await import('world-atlas/countries-110m.json');
	// What TypeScript reads out of a JSON file is wider than what the format allows.
	return atlas as unknown as WorldAtlas;
}

/** What draws maps, with the outlines: neither is loaded before. Rejects where they cannot be had. */
export async function loadMap() {
	const [{ createMap }, atlas] = await Promise.all([
		import('#lib/picture/canvas/map/create-map.ts'),
		loadAtlas()
	]);
	return { createMap, atlas };
}
