/** Sizes of series, in pixels. */
export const TEXT = 12;
/** Captions and scales. */
export const FACE = { family: 'sans', weight: 400, size: TEXT, fill: 'soft' } as const;
/** Room left of a plot for the figures of its scale. */
export const SCALE_ROOM = 24;
/** From here on, names stand beside their band; below, above it. */
export const BESIDE_FROM = 520;
/** Room for a name beside its band. */
export const NAME_ROOM = 132;
export const FLAG = 22;
/** Right of the plot, so that the last year's label is inside. */
export const END_ROOM = 10;
/** Between bands, and between the panels of one figure. */
export const BETWEEN = 18;
