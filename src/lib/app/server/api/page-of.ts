import { one, wholeNumber } from './parameters.ts';

/** Where a list begins and how much of it is given. */
export const PAGE_PARAMETERS = {
	limit: one('a whole number from 1 to 500', wholeNumber(1, 500)),
	offset: one('a whole number from 0', wholeNumber(0, 1_000_000))
} as const;

/** One page of a list, with the length of the whole. */
export function pageOf<T>(
	list: readonly T[],
	{
		limit = 100,
		offset = 0
	}: { readonly limit?: number | undefined; readonly offset?: number | undefined }
): { total: number; page: readonly T[] } {
	return { total: list.length, page: list.slice(offset, offset + limit) };
}
