import type { DayRange } from '#lib/facts/model/partial-date.ts';
import type { Step } from '../../graph/answer.ts';
import type { Filters } from '../../graph/filters/filters.ts';
import type { Graph } from '../../graph/graph.ts';
import { isNonEmpty } from '../../graph/non-empty.ts';
import { readPair } from '../../graph/signs/read-pair.ts';
import { attestedBehind } from '../../graph/signs/behind.ts';
import type { PairReading } from './pair.ts';
import { withoutDoubt } from './without-doubt.ts';

/** How two stand to each other on those days by what certainly holds, in either direction; undefined where nothing ties them. */
export function readCertain(
	graph: Graph,
	[a, b]: readonly [string, string],
	window: DayRange,
	filters: Filters
): PairReading | undefined {
	const walking = { filters, window, hubs: false, unsigned: true };
	const all = readPair(graph, a, b, walking, 'any');
	if (all === undefined) return undefined;
	const step = withoutDoubt(graph, all, window, filters);
	if (step === undefined) return all.sign === '0' ? 'unsigned' : 'uncertain';
	switch (step.sign) {
		case '+':
		case '-':
			return signed(graph, step, step.sign);
		case 'mixed':
		case 'turned':
			return step.sign;
		case '0':
			return all.sign === '0' ? 'unsigned' : 'uncertain';
		default:
			return step.sign satisfies never;
	}
}

function signed(graph: Graph, step: Step, sign: '+' | '-'): PairReading {
	const ids = step.strands
		.filter(({ decides }) => decides)
		.flatMap((strand) => attestedBehind(graph, strand).map(({ id }) => id));
	const ties = [...new Set(ids)].sort();
	if (!isNonEmpty(ties)) throw new TypeError('A signed step rests on something.');
	return { between: [step.from, step.to], sign, ties, grade: step.grade };
}
