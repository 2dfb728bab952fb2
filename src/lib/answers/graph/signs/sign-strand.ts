import type { DayRange } from '#lib/facts/model/partial-date.ts';
import type { Layer } from '#lib/facts/model/vocabulary.ts';
import { NOBODY } from '#lib/facts/snapshot/codes.ts';
import type { Admitted } from '../walking/admit.ts';
import type { Strand } from '../answer.ts';
import type { Graph } from '../graph.ts';
import { areOpposedIn } from './opponents.ts';
import { signTie, type OwnSign } from './sign-tie.ts';
import { tieAt } from '../ties.ts';

/** Where a step stands in its path: support given in a conflict composes only with opposition in that conflict against that opponent. */
export interface StepContext {
	/** The path is this step alone. */
	readonly alone: boolean;
	/** Opposition that stands next to the step in its path. */
	readonly beside?: readonly Opposition[];
}

/** An end of a step and the entity beyond it, where something of the step between them is opposition. */
export interface Opposition {
	readonly end: string;
	readonly beyond: string;
	/** The conflict that leads from one to the other, where no direct tie does. */
	readonly through?: string;
}

export const ALONE: StepContext = { alone: true };

/** A strand with the layer it speaks from. */
export interface SignedStrand extends Omit<Strand, 'decides'> {
	readonly layer: Layer;
	readonly inContest: boolean;
	/** Indices of the attested relationships behind it. */
	readonly behind: readonly number[];
}

/** Signs one relationship where it stands: by its own sign, and by rule 4 of the data model. */
export function signStrand(
	graph: Graph,
	tie: Pick<Admitted, 'index' | 'standing' | 'certain'> & { readonly own?: OwnSign },
	window: DayRange,
	context: StepContext
): SignedStrand {
	const { index, standing, certain, own = signTie(graph, index, standing, window) } = tie;
	const { conflict, against } = graph.columns.relationships;
	const inContest = conflict[index] !== NOBODY && against[index] !== NOBODY;
	const strand = {
		relationship: graph.snapshot.relationshipIds[index] ?? '',
		standing,
		certain,
		layer: own.layer,
		inContest,
		behind: [index],
		sign: own.sign
	};
	const isElsewhere =
		inContest && !context.alone && !composes(graph, index, window, context.beside ?? []);
	if (own.sign !== '0' && isElsewhere)
		return { ...strand, sign: '0', unsigned: 'elsewhere-in-contest' };
	return own.unsigned === undefined ? strand : { ...strand, unsigned: own.unsigned };
}

/** Rule 4; support without a conflict composes freely. */
function composes(
	graph: Graph,
	index: number,
	window: DayRange,
	beside: readonly Opposition[]
): boolean {
	const { in: conflict, against } = tieAt(graph, index);
	if (conflict === undefined || against === undefined) return true;
	return beside.some(
		({ end, beyond, through }) =>
			beyond === against &&
			(through === undefined || through === conflict) &&
			areOpposedIn(graph, conflict, end, against, window)
	);
}
