/** Screen pixels a world unit from the stage's farthest view to its nearest. */
export const ZOOM = { least: 0.12, most: 4 } as const;
/** A picture too wide for that is seen whole, and a little smaller still. */
export const FARTHEST = { zoom: 0.01, beyond: 0.7 } as const;

/** How far out a reader may go where the whole picture fits at that zoom; undefined: nothing is drawn. */
export function leastZoom(whole: number | undefined): number {
	return Math.min(ZOOM.least, (whole ?? ZOOM.least) * FARTHEST.beyond);
}
