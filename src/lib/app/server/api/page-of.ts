import { one } from './parameters.ts';
import { wholeNumber } from './readers.ts';

/** Records that one answer holds at most. */
export const LONGEST_PAGE = 500;

/** Where a list begins and how much of it is given. */
export const PAGE_PARAMETERS = {
	limit: one(wholeNumber(1, LONGEST_PAGE)),
	offset: one(wholeNumber(0, 1_000_000))
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
