import type { BalanceOnDay } from '#lib/answers/findings/balance/balance.ts';
import type { Ink } from '../../marks.ts';
import { SWATCH, type LegendItem } from '../draw-series-legend.ts';
import { BAND } from './draw-frustration.ts';

/** What the columns and the band of a series of balance mean: exactly what is drawn; lines are named by their captions. */
export function balanceLegend(series: readonly BalanceOnDay[]): LegendItem[] {
	return [
		...(series.some(({ positive }) => positive > 0)
			? [{ label: 'Pairs with each other', sample: [square('support')] }]
			: []),
		...(series.some(({ negative }) => negative > 0)
			? [{ label: 'Pairs against each other', sample: [square('opposition')] }]
			: []),
		...(series.some(({ frustration: { lower, upper } }) => lower < upper)
			? [
					{
						label: 'Not solved exactly: between these bounds',
						sample: [
							{
								mark: 'rect',
								at: { x: 1, y: 3 },
								wide: SWATCH.width - 2,
								high: SWATCH.height - 6,
								...BAND
							} as const
						]
					}
				]
			: [])
	];
}

function square(fill: Ink) {
	return { mark: 'rect', at: { x: 2, y: 2 }, wide: 12, high: 12, fill } as const;
}
