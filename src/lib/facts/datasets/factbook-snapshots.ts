/**
 * When the Factbook was looked at. Its pages were kept as snapshots: what a page
 * said between two of them is not known, and nothing was kept in the gap.
 */

/** Last snapshot before the gap, and the first after it. */
export const BEFORE_GAP = '2017-03-28';
export const AFTER_GAP = '2020-11-23';

/** Last snapshots of all: what they still say is last observed, not ended. */
export const LAST_SNAPSHOTS = ['2026-01-21', '2026-01-22'] as const;
export const LAST_SNAPSHOT = '2026-01-22';

/** Whether what was seen on the first day and changed by the second may have changed at any time in the gap. */
export function spansGap(seen: string, changed: string): boolean {
	return seen <= BEFORE_GAP && changed >= AFTER_GAP;
}

/**
 * Letters of the Factbook (GEC) for what is no state: dependencies, bases, islands,
 * the European Union (ee), and Western Sahara (wi), whose seat in the African Union
 * is that of the Sahrawi republic.
 */
export const NO_STATES: ReadonlySet<string> = new Set(
	(
		'aa aq av ax bd cc cj ck cq cw dx ee fk fo fp fs gi gk gl gq hk im io ip je kt mc mh nc ne nf ' +
		'nn pc rn rq sb sh sk sv sx tb tk tl uc vi vq wf wi'
	).split(' ')
);
