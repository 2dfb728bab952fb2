import type { PartyTo } from '../importer.ts';
import { isWithin, lastDayOf } from './day-range.ts';
import type { Authority } from './known.ts';

/** A case in which somebody has to be found. */
export interface Case {
	/** A state, for its government; or a dataset's number of a group. */
	readonly of: { readonly state: string } | { readonly actor: string };
	readonly dataset: string;
	readonly when: string;
	readonly as?: PartyTo | undefined;
}

/** The authority that applies to a case, if any. What is limited to conflicts or opponents never applies to support. */
export function authorityFor(
	authorities: readonly Authority[],
	{ of, dataset, when, as }: Case
): Authority | undefined {
	const day = lastDayOf(when);
	return authorities.find(
		(each) =>
			('actor' in of
				? each.actor === of.actor
				: each.actor === undefined && each.state === of.state) &&
			(each.dataset === undefined || each.dataset === dataset) &&
			isAmong(each.conflicts, as === undefined ? [] : [as.conflict]) &&
			isAmong(each.against, as?.against ?? []) &&
			isWithin(day, each.since, each.until)
	);
}

function isAmong(limits: readonly string[] | undefined, numbers: readonly string[]): boolean {
	return limits === undefined || numbers.some((number) => limits.includes(number));
}
