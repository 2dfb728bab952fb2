/** A row whose supporters are mended by hand. */
export interface Patch {
	readonly ids: readonly string[];
	/** What the file must still have in `ext_id`; where a new release has something else, the patch is void. */
	readonly written: string;
	readonly because: string;
}

const PUNTLAND: Patch = {
	ids: ['671'],
	written: '671,11545',
	because:
		'One name, Puntland State of Somalia, stands beside two ids, so that ext_count is 2. No actor of UCDP has an id as high as 11545: those are numbers of dyads and conflicts. It is taken for a slip, and 671 for the one that is named.'
};

/** By the id of the row: those in which names and ids do not agree in number. */
export const PATCHED: ReadonlyMap<string, Patch> = new Map([
	['2336', PUNTLAND],
	['2337', PUNTLAND],
	['2338', PUNTLAND]
]);
