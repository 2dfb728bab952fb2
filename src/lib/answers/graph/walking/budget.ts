/** Work allowed and done; equal questions get equal answers because it counts expansions, not time. */
export interface Budget {
	readonly most: number;
	/** Below 0 where the last piece of work was larger than what was left. */
	left: number;
	readonly signal?: AbortSignal;
}

/** How many expansions pass between two looks at the signal. */
const LOOK_EVERY = 4096;

/** So many expansions, none of them spent. */
export function budgetOf(most: number, signal?: AbortSignal): Budget {
	return { most, left: most, ...(signal === undefined ? {} : { signal }) };
}

/** Expansions spent, `most` at most. */
export function spentOf({ most, left }: Budget): number {
	return most - Math.max(0, left);
}

/** Spends expansions; false once none are left. Throws the signal's reason where it is aborted. */
export function spend(budget: Budget, expansions: number): boolean {
	const before = budget.left;
	budget.left -= expansions;
	if (
		budget.signal !== undefined &&
		Math.floor(before / LOOK_EVERY) !== Math.floor(budget.left / LOOK_EVERY)
	)
		budget.signal.throwIfAborted();
	return budget.left > 0;
}
