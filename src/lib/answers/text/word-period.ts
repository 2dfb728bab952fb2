import { fromDay, parsePartialDate } from '#lib/facts/model/partial-date.ts';
import type { Attested, Period } from '#lib/facts/model/relationship.ts';
import { joinParts } from './list.ts';

/** When ties held, in years and in order: `2007, 2010–2012 and since 2020`; empty where nothing is known. */
export function wordPeriods(ties: readonly Attested[]): string {
	const ordered = [...ties].sort(
		(a, b) => a.period.spans[0].possible.from - b.period.spans[0].possible.from
	);
	const words = ordered.map(({ period }) => wordPeriod(period)).filter((word) => word !== '');
	return joinParts([...new Set(words)]);
}

/** When ties that stand behind one derived tie held together, in years. */
export function wordOverlap([first, ...rest]: readonly Attested[]): string {
	if (first === undefined) return '';
	const starts = ({ period }: Attested) => period.spans[0].possible.from;
	const ends = ({ period }: Attested) => period.spans.at(-1)?.possible.to ?? Infinity;
	const latest = rest.reduce((a, b) => (starts(b) > starts(a) ? b : a), first);
	const earliest = rest.reduce((a, b) => (ends(b) < ends(a) ? b : a), first);
	const { until: _until, horizon: _horizon, ...from } = latest.period;
	const { until, horizon } = earliest.period;
	return wordPeriod({
		...from,
		...(until === undefined ? {} : { until }),
		...(horizon === undefined ? {} : { horizon })
	});
}

/** When a tie held, in years: `2020`, `2010–2012`, `since 2010`, `until 2012`, `from 2010, last observed in 2018`. */
export function wordPeriod({ since, until, horizon }: Period): string {
	const from = yearOf(since);
	const to = yearOf(until);
	if (horizon !== undefined) {
		const last = String(fromDay(horizon - 1).year);
		if (from === last) return last;
		return from === undefined
			? `last observed in ${last}`
			: `from ${from}, last observed in ${last}`;
	}
	if (from === undefined) return to === undefined ? '' : `until ${to}`;
	if (to === undefined) return `since ${from}`;
	return from === to ? from : `${from}–${to}`;
}

function yearOf(text: string | undefined): string | undefined {
	const date = text === undefined ? undefined : parsePartialDate(text);
	if (date === undefined) return undefined;
	return `${date.approximate ? 'about ' : ''}${String(date.year)}`;
}
