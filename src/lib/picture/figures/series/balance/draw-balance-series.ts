import type { BalanceOnDay } from '#lib/answers/findings/balance/balance.ts';
import type { GroupMark, Mark } from '../../marks.ts';
import { drawSeriesLegend } from '../draw-series-legend.ts';
import { BETWEEN, BESIDE_FROM, END_ROOM } from '../measures.ts';
import { AXIS_HEIGHT, drawTimeAxis, middleOf, timeAxis } from '../time-axis.ts';
import { balanceLegend } from './balance-legend.ts';
import { drawFrustration } from './draw-frustration.ts';
import { drawPairScale, pairColumn, pairScale } from './draw-pairs.ts';
import { drawShare } from './draw-share.ts';
import { openPanel } from './panel.ts';
import { wordBalance, yearOf } from './word-day.ts';

/** `100%` left of the plots. */
const SCALE_ROOM = 36;
const HEIGHTS = {
	narrow: { share: 62, pairs: 84, frustration: 44 },
	wide: { share: 84, pairs: 110, frustration: 56 }
};

/** Balance over the years: the balanced share of triads, signed pairs as mirrored columns, frustration, on one axis. Every year is a group. */
export function drawBalanceSeries(
	series: readonly [BalanceOnDay, ...BalanceOnDay[]],
	width: number
): { readonly marks: readonly Mark[]; readonly height: number } {
	const last = series.at(-1) ?? series[0];
	const axis = timeAxis(yearOf(series[0]), yearOf(last), SCALE_ROOM, width - END_ROOM);
	const high = HEIGHTS[width >= BESIDE_FROM ? 'wide' : 'narrow'];
	const share = openPanel(axis, 'Balanced triads, of all triads', 0, width, high.share);
	const pairs = openPanel(axis, 'Signed pairs', share.panel.bottom + BETWEEN, width, high.pairs);
	const frustration = openPanel(
		axis,
		'Frustration: signs that would have to change, of all signed pairs',
		pairs.panel.bottom + BETWEEN,
		width,
		high.frustration
	);
	const scale = pairScale(series, pairs.panel);
	const { bottom } = frustration.panel;
	const columns = series.map((on): GroupMark => ({
		mark: 'group',
		token: 'year',
		label: wordBalance(on),
		marks: [
			{
				mark: 'rect',
				at: { x: middleOf(axis, yearOf(on)) - axis.step / 2, y: share.panel.top },
				wide: axis.step,
				high: bottom - share.panel.top,
				fill: 'paper',
				opacity: 0
			},
			...pairColumn(on, pairs.panel, scale)
		]
	}));
	const group = (token: string, marks: readonly Mark[]): GroupMark => ({
		mark: 'group',
		token,
		marks
	});
	const legend = drawSeriesLegend(balanceLegend(series), width, bottom + 4 + AXIS_HEIGHT + 12);
	return {
		marks: [
			group('share', [...share.marks, ...drawShare(series, share.panel)]),
			group('pairs', [...pairs.marks, ...drawPairScale(series, pairs.panel)]),
			group('frustration', [...frustration.marks, ...drawFrustration(series, frustration.panel)]),
			...columns,
			group('axis', drawTimeAxis(axis, bottom + 4, width)),
			group('legend', legend.marks)
		],
		height: Math.ceil(legend.bottom + 2)
	};
}
