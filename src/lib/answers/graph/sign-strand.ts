import type { DayRange } from '#lib/facts/model/partial-date.ts';
import type { Layer } from '#lib/facts/model/vocabulary.ts';
import type { Admitted } from './admit.ts';
import type { Strand, Unsigned } from './answer.ts';
import { findEntity, type Graph } from './graph.ts';
import { isOnlyDeclared, signedDays } from './holding.ts';
import { areOpposedIn, isDormant } from './opponents.ts';
import { isSettled } from './settled.ts';

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
}

/** Signs one admitted relationship by the rules of the day (rules 1 to 8 of the data model). */
export function signStrand(
	graph: Graph,
	{ tie, kind, standing, certain }: Admitted,
	window: DayRange,
	context: StepContext
): SignedStrand {
	const declaredOnly = kind.layer === 'obligation' && isOnlyDeclared(tie.period, window);
	const strand = {
		relationship: tie.id,
		standing,
		certain,
		layer: declaredOnly ? ('declaration' as const) : kind.layer,
		inContest: tie.in !== undefined && tie.against !== undefined
	};
	const unsigned = (reason: Unsigned): SignedStrand => ({ ...strand, sign: '0', unsigned: reason });

	switch (kind.sign) {
		case '0':
		case 'by-pair':
			return unsigned('neutral');
		case 'tenet':
			return unsigned('tenet');
		case 'identity':
			return { ...strand, sign: '+' };
		case '+':
		case '-':
			break;
		default:
			return kind.sign satisfies never;
	}
	if (standing === 'suspended') return unsigned('suspended');
	if (tie.mandate !== undefined) return unsigned('mandated');
	if (kind.walked === 'signed' && tie.grave !== true) return unsigned('not-grave');
	if (tie.membership !== undefined) {
		const organisation = findEntity(graph, tie.to);
		const obliged =
			organisation?.kind === 'organisation' && organisation.obligation?.dormant === false;
		if (tie.membership !== 'member' || !obliged) return unsigned('neutral');
		return { ...strand, layer: 'obligation', sign: '+' };
	}
	if (standing === 'last-observed' && isSettled(graph, tie, window)) return unsigned('settled');
	const owesDuty = kind.layer === 'obligation';
	if (owesDuty && isDormant(graph, tie.from, tie.to, signedDays(tie.period, window), window))
		return unsigned('dormant');
	if (!context.alone && !composes(graph, tie, window, context.beside ?? []))
		return unsigned('elsewhere-in-contest');
	return { ...strand, sign: kind.sign };
}

/** Rule 4; support without a conflict composes freely. */
function composes(
	graph: Graph,
	{ in: conflict, against }: Admitted['tie'],
	window: DayRange,
	beside: readonly Opposition[]
): boolean {
	if (conflict === undefined || against === undefined) return true;
	return beside.some(
		({ end, beyond, through }) =>
			beyond === against &&
			(through === undefined || through === conflict) &&
			areOpposedIn(graph, conflict, end, against, window)
	);
}
