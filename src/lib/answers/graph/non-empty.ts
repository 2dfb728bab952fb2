/** A list with at least one member. */
export type NonEmpty<T> = readonly [T, ...T[]];

/** Narrows a list to one with a first member. */
export function isNonEmpty<T>(list: readonly T[]): list is NonEmpty<T> {
	return list.length > 0;
}
