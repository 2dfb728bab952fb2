import type { Admitted, Walking } from './admit.ts';
import type { Step } from './answer.ts';
import { derivePacts } from './derive-pacts.ts';
import type { Graph } from './graph.ts';
import { partsIn } from './opponents.ts';
import { passagesThrough } from './passage.ts';
import { assembleStep } from './read-step.ts';
import { ALONE, signStrand, type SignedStrand } from './sign-strand.ts';
import { bundleOf, prepareWalk, type Heading } from './walk.ts';

/** All that ties two entities directly: their bundle, pacts through common organisations, and parts they take in one conflict. Undefined where nothing does. */
export function readPair(
	graph: Graph,
	from: string,
	to: string,
	walking: Walking,
	heading: Heading
): Step | undefined {
	if (from === to) return undefined;
	const { window, filters } = walking;
	const strands = [
		...directBetween(graph, from, to, walking, heading).map((each) =>
			signStrand(graph, each, window, ALONE)
		),
		...derivePacts(graph, from, to, window, filters),
		...(heading === 'any' ? throughConflicts(graph, from, to, walking) : [])
	];
	return strands.length === 0 ? undefined : assembleStep(graph, { from, to }, strands, window);
}

/** The bundle between two entities, without what joins them through others. */
export function directBetween(
	graph: Graph,
	from: string,
	to: string,
	walking: Walking,
	heading: Heading
): Admitted[] {
	const [at, next] = [graph.indexOfEntity.get(from), graph.indexOfEntity.get(to)];
	if (at === undefined || next === undefined) return [];
	return bundleOf(prepareWalk(graph, walking, heading, [], []), at, next, true);
}

/** Opponents or comrades in one conflict: derived from the parts both take in one opposed pair. */
function throughConflicts(
	graph: Graph,
	from: string,
	to: string,
	{ window, filters }: Walking
): SignedStrand[] {
	if (filters.derived === 'out') return [];
	if (filters.families !== undefined && !filters.families.includes('opposition')) return [];
	const passages = passagesThrough(
		partsIn(graph, from, window),
		partsIn(graph, to, window),
		window
	);
	return passages.flatMap(({ mine, theirs, sign }) => {
		if (sign !== '+' && sign !== '-') return [];
		return {
			relationship: `${from}~${to} in ${mine.to}, ${mine.party?.pair ?? ''}`,
			derived: { via: mine.to, basis: [mine.id, theirs.id] as const },
			standing: 'in-force',
			certain: true,
			sign,
			layer: 'act',
			inContest: true
		} as const;
	});
}
