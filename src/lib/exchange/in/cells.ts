/** Cells of a row, or attributes of an element, by their names; empty ones are absent. */
export type Cells = ReadonlyMap<string, string>;
