import type { BalanceOnDay } from '#lib/answers/findings/balance/balance.ts';
import { round, type Mark } from '../../marks.ts';
import { bandBetween, lineThrough, stretchesOf } from '../line-through.ts';
import { roundUp } from '../scale.ts';
import { middleOf } from '../time-axis.ts';
import { heightAt, shareScale, type Panel } from './panel.ts';
import { yearOf } from './word-day.ts';

/** Least upper end of the scale, so that a trifle does not look like much. */
const LEAST_MOST = 0.1;
export const BAND = { fill: 'soft', opacity: 0.3 } as const;
const LINE = { stroke: 'ink', width: 1.4 } as const;

/**
 * The frustration index per signed pair as a line and, where it was not solved
 * exactly, as a band from its lower to its upper bound; days without signed
 * pairs are gaps.
 */
export function drawFrustration(series: readonly BalanceOnDay[], panel: Panel): Mark[] {
	const bounds = series.map(boundsOf);
	const most = roundUp(Math.max(LEAST_MOST, ...bounds.map((each) => each?.upper ?? 0)));
	const points = bounds.map((each, at) => {
		const on = series[at];
		return each === undefined || on === undefined
			? undefined
			: {
					x: round(middleOf(panel.axis, yearOf(on))),
					low: round(heightAt(panel, each.lower, most)),
					high: round(heightAt(panel, each.upper, most))
				};
	});
	const upper = points.map((point) => point && { x: point.x, y: point.high });
	const lower = points.map((point) => point && { x: point.x, y: point.low });
	const isBand = points.some((point) => point !== undefined && point.low !== point.high);
	const alone = stretchesOf(points).flatMap((stretch) => (stretch.length === 1 ? stretch : []));
	return [
		...shareScale(panel, most),
		...(isBand
			? [
					{ mark: 'path', d: bandBetween(points), ...BAND } as const,
					{ mark: 'path', d: lineThrough(lower), ...LINE } as const
				]
			: []),
		{ mark: 'path', d: lineThrough(upper), ...LINE },
		...alone.flatMap(({ x, low, high }): Mark[] => [
			{ mark: 'line', from: { x, y: low }, to: { x, y: high }, ...LINE },
			...[...new Set([low, high])].map((y): Mark => ({
				mark: 'circle',
				at: { x, y },
				radius: 2,
				fill: 'ink'
			}))
		])
	];
}

/** Bounds per signed pair, 0 to 1; undefined where there is none. */
function boundsOf({ positive, negative, frustration: { lower, upper } }: BalanceOnDay) {
	const pairs = positive + negative;
	return pairs === 0 ? undefined : { lower: lower / pairs, upper: upper / pairs };
}
