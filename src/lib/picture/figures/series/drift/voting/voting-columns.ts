import type { DriftAnswer } from '#lib/answers/findings/drift/drift.ts';
import type { VotingYear } from '#lib/answers/findings/drift/voting/voting.ts';
import type { Graph } from '#lib/answers/graph/graph.ts';
import { labelOf } from '../../../ladder/standing-entity.ts';
import type { Cell } from '../../series-table.ts';
import { spanOfLines, votingLines } from './voting-lines.ts';

/** Columns of a drift's table that tell of UN voting; none where nothing is known. */
export interface VotingColumns {
	readonly header: readonly string[];
	/** First and last year that they tell of. */
	readonly years: readonly number[];
	/** As many cells as the header has. */
	cells(pole: string, year: number): readonly Cell[];
}

const DECIMALS = 3;

/** The distance of a year and pole, the votes of both, and the rows of the dataset it rests on; votes that were too few leave the distance empty. */
export function votingColumns(graph: Graph, { actor, voting }: DriftAnswer): VotingColumns {
	const lines = votingLines(voting);
	const span = spanOfLines(lines);
	if (span === undefined || voting.state !== 'read')
		return { header: [], years: [], cells: () => [] };
	return {
		header: [
			'distance in UN voting',
			`votes of ${labelOf(graph, actor)}`,
			'votes of the other',
			`rows of ${voting.source}`
		],
		years: [span.first, span.last],
		cells: (pole, year) =>
			cellsOf(lines.find((line) => line.pole === pole)?.years.find((each) => each.year === year))
	};
}

function cellsOf(then: VotingYear | undefined): Cell[] {
	if (then === undefined || then.gap === 'no-estimate')
		return [undefined, undefined, undefined, undefined];
	const distance =
		then.distance === undefined ? undefined : Number(then.distance.toFixed(DECIMALS));
	return [distance, ...then.votes, then.rows.join(', ')];
}
