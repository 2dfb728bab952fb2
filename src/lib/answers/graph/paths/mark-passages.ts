import { ENTITY_KINDS } from '#lib/facts/model/entity.ts';
import type { Attested } from '#lib/facts/model/relationship.ts';
import type { Step, Strand } from '../answer.ts';
import {
	decidingPassages,
	passagesThrough,
	signOfPassages,
	type Passage
} from '../signs/passage.ts';
import { attestedBehind, indicesBehind } from '../signs/behind.ts';
import { weigh } from '../signs/weigh.ts';
import type { StepRead } from '../walking/step-read.ts';
import type { Walk } from '../walking/walk.ts';

const CONFLICT = ENTITY_KINDS.indexOf('conflict');

/** Gives both steps of each passage through a conflict its one sign (rule 5); undefined where the two share no opposed pair. */
export function markPassages(
	walk: Walk,
	route: readonly number[],
	steps: readonly StepRead[]
): readonly StepRead[] | undefined {
	let marked: StepRead[] | undefined;
	for (let index = 0; index + 1 < steps.length; index++) {
		if (walk.graph.columns.entityKinds[route[index + 1] ?? -1] !== CONFLICT) continue;
		marked ??= [...steps];
		const [into, out] = [marked[index], marked[index + 1]];
		if (into === undefined || out === undefined) continue;
		const passages = decidingPassages(
			passagesThrough(partiesOf(walk, into.step), partiesOf(walk, out.step), walk.walking.window)
		);
		const [first] = passages;
		if (first === undefined) return undefined;
		const through = { conflict: into.step.to, pair: first.pair };
		marked[index] = mark(walk, into, passages, through);
		marked[index + 1] = mark(walk, out, passages, through);
	}
	return marked ?? steps;
}

/** The parts taken decide both steps; to fight is a deed in the contest. */
function mark(
	walk: Walk,
	read: StepRead,
	passages: readonly Passage[],
	through: NonNullable<Step['through']>
): StepRead {
	const { step } = read;
	const sign = signOfPassages(passages);
	if (sign === '0') return { ...read, step: { ...step, through } };
	const signs = new Map(
		passages.flatMap(({ mine, theirs, sign: one }) => [
			[mine.id, one] as const,
			[theirs.id, one] as const
		])
	);
	const borne = step.strands.map((strand) => ({
		strand: deciding(strand, signs.get(strand.relationship)),
		behind: indicesBehind(walk.graph, strand)
	}));
	const { origins, ...weighed } = weigh(walk.graph, step, borne, walk.walking.filters);
	const lastObserved = passages.every(({ standing }) => standing === 'last-observed');
	const marked: Step = {
		...step,
		...weighed,
		origins: origins.length,
		sign,
		basis: 'act-in-contest',
		lastObserved,
		through
	};
	return { ...read, step: marked, origins };
}

/** The strand as a part of the passage that has that sign; undefined where it is none. */
function deciding(strand: Strand, sign: Passage['sign'] | undefined): Strand {
	if (sign === undefined) return { ...strand, decides: false };
	const { unsigned: _unsigned, ...rest } = strand;
	return { ...rest, sign, decides: true };
}

function partiesOf(walk: Walk, step: Step): Attested[] {
	return step.strands.flatMap((strand) =>
		attestedBehind(walk.graph, strand).filter((tie) => tie.party !== undefined)
	);
}
