import type { DayRange } from '#lib/facts/model/partial-date.ts';
import type { Layer } from '#lib/facts/model/vocabulary.ts';
import type { Strand } from '../../graph/answer.ts';
import { kindOf, type Graph } from '../../graph/graph.ts';
import { isOnlyDeclared } from '../../graph/filters/holding.ts';
import { attestedBehind } from '../../graph/signs/behind.ts';

/** The layer that a strand of a step speaks from: to stand against somebody in a conflict is a deed, a pact by common membership an obligation, a treaty that is not yet in force a declaration. */
export function layerOf(graph: Graph, strand: Strand, window: DayRange): Layer {
	const [tie] = attestedBehind(graph, strand);
	if (strand.derived !== undefined) return tie.party === undefined ? 'obligation' : 'act';
	const { layer } = kindOf(graph, tie);
	if (tie.membership !== undefined && strand.sign === '+') return 'obligation';
	return layer === 'obligation' && isOnlyDeclared(tie.period, window) ? 'declaration' : layer;
}
