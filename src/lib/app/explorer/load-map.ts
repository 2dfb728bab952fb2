import ATLAS_ADDRESS from 'world-atlas/countries-110m.json?url';
import type { Outlines, WorldAtlas } from '#lib/picture/figures/map/outlines.ts';
import { traceApart } from '../service/outlines/trace-apart.ts';

export { ATLAS_ADDRESS };

/** What draws maps, with the outlines of the world: neither is loaded before. Rejects where they cannot be had. */
export async function loadMap() {
	const [{ createMap }, outlines] = await Promise.all([
		import('#lib/picture/canvas/map/create-map.ts'),
		loadOutlines()
	]);
	return { createMap, outlines };
}

async function loadOutlines(): Promise<Outlines> {
	const response = await fetch(ATLAS_ADDRESS);
	if (!response.ok)
		throw new Error(`The outlines could not be fetched (${String(response.status)}): try again.`);
	return traceApart((await response.json()) as WorldAtlas);
}
