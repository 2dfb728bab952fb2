/** Expansions that a search for contests may make before it answers with what it has. */
export const MOST_EXPANSIONS = 400_000;

/** What reading how two backers stand to each other costs, in expansions. */
export const READING = 16;

/** Work allowed and done, counted, not timed, so that equal questions get equal answers. */
export interface Budget {
	left: number;
	readonly signal?: AbortSignal;
}

/** Pays for some work; false where nothing is left to pay with. Throws the signal's reason where it is aborted. */
export function spend(budget: Budget, expansions: number): boolean {
	if (budget.left <= 0) return false;
	const before = budget.left;
	budget.left -= expansions;
	if (before >> 10 !== budget.left >> 10) budget.signal?.throwIfAborted();
	return true;
}
