import type { Day } from '#lib/facts/model/partial-date.ts';
import type { Attested } from '#lib/facts/model/relationship.ts';

/**
 * The days, ascending, on which the reading of these ties may become another:
 * starts, ends, suspensions and their ends, horizons, and where an approximate
 * date becomes certain. Between two of them every day reads alike.
 */
export function changeDays(ties: readonly Attested[]): Day[] {
	const days = new Set<Day>();
	for (const { period } of ties) {
		if (period.horizon !== undefined) days.add(period.horizon);
		for (const { certain, possible } of period.spans)
			for (const day of [certain.from, certain.to, possible.from, possible.to])
				if (Number.isFinite(day)) days.add(day);
	}
	return [...days].sort((a, b) => a - b);
}
