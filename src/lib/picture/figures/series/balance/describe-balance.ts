import type { BalanceAnswer, BalanceOnDay } from '#lib/answers/findings/balance/balance.ts';
import { wordShare } from '#lib/answers/text/findings/word-share.ts';
import { wordBalance, yearOf } from './word-day.ts';

/** A series told in words: its first and last day whole, and the years of the highest and lowest share between them. */
export function describeBalance({ series }: BalanceAnswer): string {
	const first = series[0];
	const last = series.at(-1) ?? first;
	if (series.length === 1) return `${wordBalance(first)}.`;
	return [
		`At the end of each year from ${String(yearOf(first))} to ${String(yearOf(last))}.`,
		`${wordBalance(first)}.`,
		...wordExtremes(series),
		`${wordBalance(last)}.`
	].join(' ');
}

function wordExtremes(series: readonly BalanceOnDay[]): string[] {
	const shares = series.flatMap((on) =>
		on.share === undefined ? [] : [{ year: yearOf(on), share: on.share }]
	);
	const [first] = shares;
	if (first === undefined) return [];
	const most = shares.reduce((a, b) => (b.share > a.share ? b : a), first);
	const least = shares.reduce((a, b) => (b.share < a.share ? b : a), first);
	if (most.share === least.share) return [];
	const told = ({ year, share }: typeof first) => `${wordShare(share)} in ${String(year)}`;
	return [
		`The share of balanced triads is highest with ${told(most)}, lowest with ${told(least)}.`
	];
}
