/** Sizes of a ladder, in pixels. */
export const FLAG = 34;
/** From the edge to the middle of the flags. */
export const MARGIN = 32;
export const NAME = 14;
/** Between a line and the text beside it. */
export const GAP = 10;
/** Small type: what a line rests on, and its footing. */
export const SMALL = 12.5;
