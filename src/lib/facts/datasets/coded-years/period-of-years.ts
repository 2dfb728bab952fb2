import type { ObservedClaim } from '../../model/observation.ts';
import type { StateOfPair } from './states-of-pair.ts';

/** When a stretch of years held, as a claim says it. */
export type Period = Pick<ObservedClaim, 'since' | 'until' | 'observed'>;

/**
 * The period of a stretch of consecutive years: to the year, but to the day where a
 * code passed to another state. Coded in the last year that the dataset looked at, it
 * is observed until then and has no end.
 */
export function periodOfYears(
	years: readonly [StateOfPair, ...StateOfPair[]],
	horizon: number
): Period {
	const [first] = years;
	const last = years.at(-1) ?? first;
	return {
		since: doubted(first.sinceDay ?? yearText(first.year), first),
		...(last.year === horizon && last.untilDay === undefined
			? { observed: `${yearText(horizon)}-12-31` }
			: { until: doubted(last.untilDay ?? yearText(last.year), last) })
	};
}

/** Four digits, as dates are written. */
export function yearText(year: number): string {
	return String(year).padStart(4, '0');
}

function doubted(date: string, { doubtful }: StateOfPair): string {
	return doubtful === true ? `${date}?` : date;
}
