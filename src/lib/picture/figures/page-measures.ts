/** Pixels of a whole picture, and of what stands inside its margins. */
export const PICTURE_WIDTH = 1200;
export const PAGE_MARGIN = 40;
export const PAGE_WIDTH = PICTURE_WIDTH - 2 * PAGE_MARGIN;
