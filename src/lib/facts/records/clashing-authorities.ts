import { dayAfter, firstDay } from '../model/partial-date.ts';
import type { Problem } from '../model/problem.ts';
import type { Located } from './place.ts';
import { problemAt } from './problem-codes.ts';
import type { WrittenAuthority } from './schemas/authorities-schema.ts';

/** Authorities that may apply to one case and name different entities: which holds is not left to their order. */
export function clashingAuthorities(read: readonly Located<WrittenAuthority>[]): Problem[] {
	return read.flatMap(({ value, place }, index) => {
		const other = read
			.slice(0, index)
			.find((earlier) => meet(earlier.value, value) && rulerOf(earlier.value) !== rulerOf(value));
		if (other === undefined) return [];
		return [
			problemAt(
				place(),
				'dates-disagree',
				`"${other.value.id}" and "${value.id}" name different entities for the same case: part them by dates, conflicts or opponents.`
			)
		];
	});
}

function rulerOf({ entity, group }: WrittenAuthority): string {
	return entity ?? `group ${group?.actor ?? ''}`;
}

/** Whether there may be a case to which both apply. */
function meet(one: WrittenAuthority, other: WrittenAuthority): boolean {
	// The numbers of a dataset's actors are its own, whatever state an entry is about.
	const aboutOne =
		one.actor === other.actor && (one.actor !== undefined || one.state === other.state);
	return (
		aboutOne &&
		(one.dataset ?? other.dataset) === (other.dataset ?? one.dataset) &&
		share(one.conflicts, other.conflicts) &&
		share(one.against, other.against) &&
		begins(one) < ends(other) &&
		begins(other) < ends(one)
	);
}

/** A list that is left out does not limit. */
function share(one: readonly string[] | undefined, other: readonly string[] | undefined): boolean {
	return one === undefined || other === undefined || one.some((each) => other.includes(each));
}

function begins({ since }: WrittenAuthority): number {
	return since === undefined ? -Infinity : firstDay(since);
}

function ends({ until }: WrittenAuthority): number {
	return until === undefined ? Infinity : dayAfter(until);
}
