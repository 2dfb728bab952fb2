import type { DayRange } from '#lib/facts/model/partial-date.ts';
import { LAYERS } from '#lib/facts/model/vocabulary.ts';
import type { Strand } from '../../graph/answer.ts';
import type { Graph } from '../../graph/graph.ts';
import { layerOf } from '../signed-pairs/layer-of.ts';
import type { TieCount } from './drift.ts';

const STANDINGS = ['in-force', 'suspended', 'last-observed'] as const;
const SIGNS = ['+', '-', '0'] as const;

/** Counts ties by layer, sign and standing, direct ones before derived ones; only what there is. */
export function countTies(graph: Graph, strands: readonly Strand[], window: DayRange): TieCount[] {
	const layers = new Map(strands.map((strand) => [strand, layerOf(graph, strand, window)]));
	return LAYERS.flatMap((layer) =>
		SIGNS.flatMap((sign) =>
			STANDINGS.flatMap((standing) =>
				[false, true].flatMap((derived): TieCount[] => {
					const ties = strands.filter(
						(strand) =>
							layers.get(strand) === layer &&
							strand.sign === sign &&
							strand.standing === standing &&
							(strand.derived !== undefined) === derived
					).length;
					return ties === 0 ? [] : [{ layer, sign, standing, derived, ties }];
				})
			)
		)
	);
}
