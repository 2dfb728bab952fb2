import { isAdmitted, type Admitted, type Walking } from '../walking/admit.ts';
import type { Step } from '../answer.ts';
import { derivePacts } from './derive-pacts.ts';
import { indexOfRelationship, type Graph } from '../graph.ts';
import { partsOf } from './opponents.ts';
import { decidingPassages, passagesThrough } from './passage.ts';
import { claimFiltersOf, passes } from '../filters/passes.ts';
import { assembleStep } from './read-step.ts';
import { ALONE, signStrand, type SignedStrand } from './sign-strand.ts';
import type { Heading } from '../walking/heading.ts';
import { bundleOf, walkOnce } from '../walking/walk.ts';

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
		...derivePacts(graph, from, to, walking),
		...(heading === 'any' ? throughConflicts(graph, from, to, walking) : [])
	];
	return strands.length === 0
		? undefined
		: assembleStep(graph, { from, to }, strands, window, filters);
}

/** The bundle between two entities, without what joins them through others. */
function directBetween(
	graph: Graph,
	from: string,
	to: string,
	walking: Walking,
	heading: Heading
): Admitted[] {
	const [at, next] = [graph.indexOfEntity.get(from), graph.indexOfEntity.get(to)];
	if (at === undefined || next === undefined) return [];
	return bundleOf(walkOnce(graph, walking, heading), at, next, true);
}

/** Opponents or comrades in one conflict: derived from the parts both take in one opposed pair. */
function throughConflicts(
	graph: Graph,
	from: string,
	to: string,
	{ window, filters }: Walking
): SignedStrand[] {
	if (filters.derived === 'out' || !wantsContests(filters)) return [];
	const parts = (entity: string) =>
		partsOf(graph, entity).filter((tie) => passes(graph, tie, claimFiltersOf(filters)));
	const passages = passagesThrough(parts(from), parts(to), window).filter(({ standing }) =>
		isAdmitted(standing, filters)
	);
	return decidingPassages(passages).flatMap(({ mine, theirs, sign, standing, certain }) => {
		if (sign === '0') return [];
		return {
			relationship: `${from}~${to} in ${mine.to}, ${mine.party?.pair ?? ''}`,
			derived: { via: mine.to, basis: [mine.id, theirs.id] as const },
			standing,
			certain,
			sign,
			layer: 'act',
			inContest: true,
			behind: [mine.id, theirs.id].map((id) => indexOfRelationship(graph, id) ?? -1)
		} as const;
	});
}

/** To stand against somebody in a war is opposition, by deed, whatever family the parts in it are of. */
function wantsContests({ families, layers, kinds }: Walking['filters']): boolean {
	return (
		(families === undefined || families.includes('opposition')) &&
		(layers === undefined || layers.includes('act')) &&
		(kinds === undefined || kinds.includes('opposition.armed'))
	);
}
