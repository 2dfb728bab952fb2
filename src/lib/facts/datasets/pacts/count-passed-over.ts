import { FIRST_YEAR } from '../coded-years/refuse-unknown.ts';
import type { StateYears } from '../coded-years/state-years.ts';
import type { CodedDuties } from './coded-duty.ts';
import type { DirectedYears } from './directed-years.ts';

/** Rows that no pact rests on, by reason. */
export function countPassedOver(
	coded: readonly CodedDuties[],
	told: DirectedYears,
	states: StateYears
): Map<string, number> {
	const counts = new Map<string, number>();
	for (const row of coded) {
		const reason = reasonFor(row, told, states);
		if (reason !== undefined) counts.set(reason, (counts.get(reason) ?? 0) + 1);
	}
	return counts;
}

function reasonFor(
	{ codes, year, duties }: CodedDuties,
	told: DirectedYears,
	states: StateYears
): string | undefined {
	if (duties.length === 0) return 'codes no duty';
	const [one, other] = [states(codes[0], year), states(codes[1], year)];
	const pairs = [
		`${one.before ?? ''} ${other.before ?? ''}`,
		`${one.after ?? ''} ${other.after ?? ''}`
	];
	if (pairs.some((pair) => duties.some((duty) => told.get(duty)?.get(pair)?.has(year) === true)))
		return undefined;
	if (one.after !== undefined && one.after === other.after) return 'ties two numbers of one state';
	return year < FIRST_YEAR
		? 'before 1946, of a pact that ended before it or of states that did'
		: 'lies before one of the states began or after it ended';
}
