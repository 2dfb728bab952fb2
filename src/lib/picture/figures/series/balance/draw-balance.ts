import type { BalanceAnswer } from '#lib/answers/findings/balance/balance.ts';
import { wordDay } from '#lib/answers/text/word-date.ts';
import type { Figure } from '../../marks.ts';
import { describeBalance } from './describe-balance.ts';
import { drawBalanceSeries } from './draw-balance-series.ts';
import { drawTriads } from './draw-triads.ts';
import { yearOf } from './word-day.ts';

/**
 * Structural balance as a figure: over years as plots on one axis, on a single
 * day as its four kinds of triads.
 *
 * @param width pixels; below 280 text is cut
 */
export function drawBalance(answer: BalanceAnswer, width: number): Figure {
	const { series } = answer;
	const drawn =
		series.length === 1 ? drawTriads(series[0], width) : drawBalanceSeries(series, width);
	return {
		width,
		height: drawn.height,
		title: titleOf(series),
		description: describeBalance(answer),
		marks: drawn.marks
	};
}

function titleOf(series: BalanceAnswer['series']): string {
	const [first, last] = [series[0], series.at(-1) ?? series[0]];
	return series.length === 1
		? `Triads on ${wordDay(first.day)}`
		: `Structural balance from ${String(yearOf(first))} to ${String(yearOf(last))}`;
}
