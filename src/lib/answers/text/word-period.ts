import { fromDay, parsePartialDate, type PartialDate } from '#lib/facts/model/partial-date.ts';
import type { Attested, Period } from '#lib/facts/model/relationship.ts';
import { joinParts } from './list.ts';

/** When ties held, in years and in order: `2007, 2010–2012 and since 2020`; empty where nothing is known. Years inside of others are not said twice. */
export function wordPeriods(ties: readonly Attested[]): string {
	const ordered = [...ties].sort(
		(a, b) => a.period.spans[0].possible.from - b.period.spans[0].possible.from
	);
	const closed = ordered.flatMap(({ period }) => closedYears(period) ?? []);
	const words = ordered
		.filter(({ period }) => !isInside(closedYears(period), closed))
		.map(({ period }) => wordPeriod(period))
		.filter((word) => word !== '');
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

/** When a tie held, in years: `2020`, `2010–2012`, `since 2010`, `until 2012`, `from 2010, last observed in 2018`. Within one year only what both ends leave open is said to be about that year. */
export function wordPeriod({ since, until, horizon }: Period): string {
	const [from, to] = [dateIn(since), dateIn(until)];
	if (horizon !== undefined) {
		const last = fromDay(horizon - 1).year;
		if (from?.year === last) return String(last);
		return from === undefined
			? `last observed in ${String(last)}`
			: `from ${wordYear(from)}, last observed in ${String(last)}`;
	}
	if (from === undefined) return to === undefined ? '' : `until ${wordYear(to)}`;
	if (to === undefined) return `since ${wordYear(from)}`;
	return from.year === to.year
		? wordYear(from.approximate ? to : from)
		: `${wordYear(from)}–${wordYear(to)}`;
}

/** First and last year of what began and ended on known days. */
interface Years {
	readonly first: number;
	readonly last: number;
}

function closedYears({ since, until, horizon }: Period): Years | undefined {
	const [from, to] = [dateIn(since), dateIn(until)];
	if (horizon !== undefined || from === undefined || to === undefined) return undefined;
	return from.approximate || to.approximate ? undefined : { first: from.year, last: to.year };
}

/** Whether a longer stretch of these has all of these years. */
function isInside(years: Years | undefined, among: readonly Years[]): boolean {
	if (years === undefined) return false;
	const length = ({ first, last }: Years) => last - first;
	return among.some(
		(other) =>
			length(other) > length(years) && other.first <= years.first && years.last <= other.last
	);
}

function dateIn(text: string | undefined): PartialDate | undefined {
	return text === undefined ? undefined : parsePartialDate(text);
}

function wordYear({ approximate, year }: PartialDate): string {
	return `${approximate ? 'about ' : ''}${String(year)}`;
}
