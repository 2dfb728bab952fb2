import type { BalanceOnDay } from '#lib/answers/findings/balance/balance.ts';
import type { Mark } from '../../marks.ts';
import { drawScale, roundCounts } from '../scale.ts';
import { middleOf } from '../time-axis.ts';
import type { Panel } from './panel.ts';
import { yearOf } from './word-day.ts';

/** The scale of mirrored columns. */
export interface PairScale {
	readonly zero: number;
	/** Pixels a pair. */
	readonly unit: number;
}

/** One scale for both sides, so that the fullest columns share the height of the panel. */
export function pairScale(series: readonly BalanceOnDay[], { top, bottom }: Panel): PairScale {
	const { above, below } = mostPairs(series);
	const unit = (bottom - top) / Math.max(1, above + below);
	return { zero: top + above * unit, unit };
}

/** Rules and values of the mirrored columns; both sides count upwards from zero. */
export function drawPairScale(series: readonly BalanceOnDay[], panel: Panel): Mark[] {
	const { zero, unit } = pairScale(series, panel);
	const { above, below } = mostPairs(series);
	const ticks = [
		...roundCounts(above, unit).map((count) => ({ label: String(count), y: zero - count * unit })),
		{ label: '0', y: zero },
		...roundCounts(below, unit).map((count) => ({ label: String(count), y: zero + count * unit }))
	];
	const { left, right } = panel.axis;
	return [
		...drawScale(panel.axis, ticks),
		{
			mark: 'line',
			from: { x: left, y: zero },
			to: { x: right, y: zero },
			stroke: 'soft',
			width: 1
		}
	];
}

/** The pairs of a day: positive ones above the zero line, negative ones below. */
export function pairColumn(on: BalanceOnDay, { axis }: Panel, { zero, unit }: PairScale): Mark[] {
	const left = middleOf(axis, yearOf(on)) - axis.column / 2;
	const column = (count: number, y: number, fill: 'support' | 'opposition'): Mark[] =>
		count === 0
			? []
			: [{ mark: 'rect', at: { x: left, y }, wide: axis.column, high: count * unit, fill }];
	return [
		...column(on.positive, zero - on.positive * unit, 'support'),
		...column(on.negative, zero, 'opposition')
	];
}

function mostPairs(series: readonly BalanceOnDay[]) {
	return {
		above: Math.max(...series.map(({ positive }) => positive)),
		below: Math.max(...series.map(({ negative }) => negative))
	};
}
