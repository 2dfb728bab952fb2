/** What a finding may still spend. Work is bounded by expansions, not by time, so that equal questions get equal answers. */
export interface Work {
	/** Expansions left; nothing is begun at 0 or below. */
	left: number;
	readonly most: number;
	readonly signal?: AbortSignal;
}

/** A bound of so many expansions. */
export function boundedBy(most: number, signal?: AbortSignal): Work {
	return { left: most, most, ...(signal === undefined ? {} : { signal }) };
}

/** Spends some of what is left and says whether there was any. Throws the signal's reason where the question was cancelled. */
export function spend(work: Work, expansions: number): boolean {
	work.signal?.throwIfAborted();
	if (work.left <= 0) return false;
	work.left -= expansions;
	return true;
}

/** Expansions made, at most as many as were allowed. */
export function spent({ left, most }: Work): number {
	return Math.min(most, most - left);
}
