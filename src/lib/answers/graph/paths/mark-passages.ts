import { ENTITY_KINDS } from '#lib/facts/model/entity.ts';
import type { Attested } from '#lib/facts/model/relationship.ts';
import type { Step, Strand } from '../answer.ts';
import {
	decidingPassages,
	passagesThrough,
	signOfPassages,
	type Passage
} from '../signs/passage.ts';
import { attestedBehind, weigh } from '../signs/read-step.ts';
import type { Walk } from '../walking/walk.ts';

const CONFLICT = ENTITY_KINDS.indexOf('conflict');

/** Gives both steps of each passage through a conflict its one sign (rule 5); undefined where the two share no opposed pair. */
export function markPassages(walk: Walk, steps: readonly Step[]): Step[] | undefined {
	if (!steps.some(({ to }) => isConflict(walk, to))) return [...steps];
	const marked = [...steps];
	for (let index = 0; index + 1 < steps.length; index++) {
		const [into, out] = [steps[index], steps[index + 1]];
		if (into === undefined || out === undefined || !isConflict(walk, into.to)) continue;
		const passages = decidingPassages(
			passagesThrough(partiesOf(walk, into), partiesOf(walk, out), walk.walking.window)
		);
		const [first] = passages;
		if (first === undefined) return undefined;
		const through = { conflict: into.to, pair: first.pair };
		marked[index] = { ...mark(walk, into, passages), through };
		marked[index + 1] = { ...mark(walk, out, passages), through };
	}
	return marked;
}

/** The parts taken decide both steps; to fight is a deed in the contest. */
function mark(walk: Walk, step: Step, passages: readonly Passage[]): Step {
	const sign = signOfPassages(passages);
	if (sign === '0') return step;
	const signs = new Map(
		passages.flatMap(({ mine, theirs, sign: one }) => [
			[mine.id, one] as const,
			[theirs.id, one] as const
		])
	);
	const strands = step.strands.map((strand): Strand => {
		const { unsigned: _unsigned, ...rest } = strand;
		const own = signs.get(strand.relationship);
		return own === undefined
			? { ...strand, decides: false }
			: { ...rest, sign: own, decides: true };
	});
	const weighed = weigh(walk.graph, step, strands, walk.walking.filters);
	const lastObserved = passages.every(({ standing }) => standing === 'last-observed');
	return { ...step, ...weighed, sign, basis: 'act-in-contest', lastObserved };
}

function partiesOf(walk: Walk, step: Step): Attested[] {
	return step.strands.flatMap((strand) =>
		attestedBehind(walk.graph, strand).filter((tie) => tie.party !== undefined)
	);
}

function isConflict({ graph }: Walk, id: string): boolean {
	return graph.columns.entityKinds[graph.indexOfEntity.get(id) ?? -1] === CONFLICT;
}
