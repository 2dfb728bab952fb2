import type { Bloc } from '#lib/answers/findings/blocs/blocs.ts';
import type { Graph } from '#lib/answers/graph/graph.ts';
import type { Prose } from '#lib/answers/text/prose.ts';
import { highlightsOfBloc } from './highlights.ts';
import { nameOf } from './name-of.ts';
import type { Result } from './result.ts';

/** Members named in a list; all are lit up. */
const MOST_NAMED = 6;

/** A bloc by its best connected member, with how many belong to it. */
export function blocResult(graph: Graph, bloc: Bloc, told: Prose): Result {
	const { members, positiveInside, negativeInside } = bloc;
	const names = members.slice(0, MOST_NAMED).map((id) => nameOf(graph, id));
	const rest = members.length - names.length;
	const inside = [
		`${String(members.length)} members`,
		`${String(positiveInside)} positive pairs`,
		...(negativeInside === 0 ? [] : [`${String(negativeInside)} negative`])
	];
	return {
		key: members.join(' '),
		title: `${names.join(', ')}${rest > 0 ? ` and ${String(rest)} more` : ''}`,
		detail: inside.join(' · '),
		told,
		highlights: highlightsOfBloc(graph, bloc)
	};
}
