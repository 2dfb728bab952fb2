import { fromDay } from '#lib/facts/model/partial-date.ts';
import type { BalanceAnswer, BalanceOnDay } from '../../findings/balance/balance.ts';
import type { Prose } from '../prose.ts';
import { wordShare } from './word-share.ts';

/** How the balanced share went through the years: first, highest, lowest and last year with triads. */
export function tellSeries(series: BalanceAnswer['series']): Prose {
	const shares = series.flatMap(({ day, share }) =>
		share === undefined ? [] : [{ year: fromDay(day).year, share }]
	);
	const [first, last] = [shares[0], shares.at(-1)];
	if (series.length === 1) return [];
	const span = `${String(yearOf(series[0]))} to ${String(yearOf(series.at(-1) ?? series[0]))}`;
	if (first === undefined || last === undefined)
		return [[{ text: `In none of the years from ${span} were three tied to each other.` }]];
	if (shares.every(({ share }) => share === first.share))
		return [
			[
				{
					text: `In every year with triads from ${span}, ${wordShare(first.share)} of them were balanced.`
				}
			]
		];
	const highest = shares.reduce((a, b) => (b.share > a.share ? b : a));
	const lowest = shares.reduce((a, b) => (b.share < a.share ? b : a));
	const text = [
		`At the end of the year, ${wordShare(first.share)} of triads were balanced in ${String(first.year)} and ${wordShare(last.share)} in ${String(last.year)}`,
		`most were so in ${String(highest.year)} (${wordShare(highest.share)}), fewest in ${String(lowest.year)} (${wordShare(lowest.share)}).`
	].join('; ');
	return [[{ text }]];
}

function yearOf({ day }: BalanceOnDay): number {
	return fromDay(day).year;
}
