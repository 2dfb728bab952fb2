import { isAtLeast } from '#lib/facts/model/grade.ts';
import type { Filters } from '../../../graph/filters/filters.ts';
import type { Graph } from '../../../graph/graph.ts';

const KIND = 'alignment.voting-similarity';
/** Of a row of a peer-reviewed dataset. */
const CREDIBILITY = 2;

/** Whether filters let distances of a dataset in: they are computed, between states, of the family of alignment, asserted by the dataset alone, and nobody contests them. */
export function admitsVoting(graph: Graph, filters: Filters, source: string): boolean {
	const reliability = graph.sources.get(source)?.reliability ?? 'F';
	const { families, kinds, layers, entityKinds, grade, sources, viewpoint, contested } = filters;
	return (
		(families?.includes('alignment') ?? true) &&
		(kinds?.includes(KIND) ?? true) &&
		(layers?.includes('computed') ?? true) &&
		(entityKinds?.includes('state') ?? true) &&
		(grade === undefined || isAtLeast({ reliability, credibility: CREDIBILITY }, grade)) &&
		(sources?.includes(source) ?? true) &&
		(viewpoint === undefined || viewpoint === source) &&
		contested !== 'only'
	);
}
