import type { BalanceOnDay } from '#lib/answers/findings/balance/balance.ts';
import { round, type Mark } from '../../marks.ts';
import { lineThrough, stretchesOf } from '../line-through.ts';
import { middleOf } from '../time-axis.ts';
import { heightAt, shareScale, type Panel } from './panel.ts';
import { yearOf } from './word-day.ts';

/** From so many pixels a year on, every year has its point. */
const POINTS_FROM = 7;
const LINE = { stroke: 'ink', width: 1.4 } as const;

/** The balanced share of triads as a line with points, on a scale from none to all; years without triads are gaps. */
export function drawShare(series: readonly BalanceOnDay[], panel: Panel): Mark[] {
	const { axis } = panel;
	const points = series.map((on) =>
		on.share === undefined
			? undefined
			: { x: round(middleOf(axis, yearOf(on))), y: round(heightAt(panel, on.share, 1)) }
	);
	const dotted = stretchesOf(points).flatMap((stretch) =>
		axis.step >= POINTS_FROM || stretch.length === 1 ? stretch : []
	);
	return [
		...shareScale(panel, 1),
		{ mark: 'path', d: lineThrough(points), ...LINE },
		...dotted.map((at): Mark => ({ mark: 'circle', at, radius: 2, fill: 'ink' }))
	];
}
