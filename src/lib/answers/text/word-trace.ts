import { findEntity, type Graph } from '../graph/graph.ts';
import type { Trace } from '../questions/question.ts';

/** A chain as it was asked for: `Türkiye → Azerbaijan`, `Iran ⇉ Israel`, `Kazakhstan — Russia`. */
export function wordTrace(graph: Graph, { from, to, reach }: Trace): string {
	const label = (id: string) => findEntity(graph, id)?.label ?? id;
	const arrow = reach === 'step' ? '→' : reach === 'path' ? '⇉' : '—';
	return `${label(from)} ${arrow} ${label(to)}`;
}
