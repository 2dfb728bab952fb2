import type { Graph } from '#lib/answers/graph/graph.ts';
import { labelOf } from '../../../ladder/standing-entity.ts';
import { SWATCH, type LegendItem } from '../../draw-series-legend.ts';
import { pointMark } from './point-mark.ts';
import type { VotingLine } from './voting-lines.ts';

/** Whose line is which. */
export function votingLegend(graph: Graph, lines: readonly VotingLine[]): LegendItem[] {
	const y = SWATCH.height / 2;
	return lines.map(({ pole, look }) => ({
		label: `To ${labelOf(graph, pole)}`,
		sample: [
			{
				mark: 'line',
				from: { x: 0, y },
				to: { x: SWATCH.width, y },
				stroke: look.ink,
				width: 1.3,
				...(look.dashes.length === 0 ? {} : { dashes: look.dashes })
			},
			pointMark(look, { x: SWATCH.width / 2, y })
		]
	}));
}
