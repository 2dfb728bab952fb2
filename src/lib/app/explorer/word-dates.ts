import { MONTH_NAMES } from '#lib/facts/model/month-names.ts';
import { fromDay, type Day } from '#lib/facts/model/partial-date.ts';
import type { Attested } from '#lib/facts/model/relationship.ts';
import { wordDateText, wordDay } from '#lib/answers/text/word-date.ts';

/** When a relationship holds, as its best claims say it: `July 2020 to November 2020`, `since 2010`, `since 1979, last observed on 19 June 2026`. */
export function wordDates({ period }: Pick<Attested, 'period'>): string {
	const since = period.since === undefined ? undefined : wordDateText(period.since);
	if (period.horizon !== undefined) return wordObserved(since, period.horizon - 1);
	const until = period.until === undefined ? undefined : wordDateText(period.until);
	if (since !== undefined && since === until) return since;
	if (since === undefined && until === undefined)
		return period.end === 'open' ? 'no dates given' : 'dates not given';
	if (until === undefined) return `since ${since ?? ''}`;
	return since === undefined ? `until ${until}` : `${since} to ${until}`;
}

function wordObserved(since: string | undefined, last: Day): string {
	const [word, date] = lastDate(last);
	if (since === undefined) return `last observed ${word} ${date}`;
	return since === date
		? `since ${since}, not observed later`
		: `since ${since}, last observed ${word} ${date}`;
}

/** The last day of a month or a year stands for the whole of it: whoever gave the month knew no day. */
function lastDate(last: Day): ['on' | 'in', string] {
	const { year, month } = fromDay(last);
	const next = fromDay(last + 1);
	if (next.year !== year) return ['in', String(year)];
	if (next.month !== month) return ['in', `${MONTH_NAMES[month - 1] ?? ''} ${String(year)}`];
	return ['on', wordDay(last)];
}
