import type { DayRange } from '#lib/facts/model/partial-date.ts';
import type { Attested } from '#lib/facts/model/relationship.ts';
import { canBeJudged } from '#lib/facts/model/grade.ts';
import type { Filters } from '../../graph/filters/filters.ts';
import { passingClaims } from '../../graph/filters/passes.ts';
import type { Graph } from '../../graph/graph.ts';
import type { NonEmpty } from '../../graph/non-empty.ts';

/** Something by which an actor stands behind a client: an act in the contest, or an obligation. */
export interface Deed {
	readonly by: string;
	/** The tie, or the two memberships that a derived pact rests on. */
	readonly ties: NonEmpty<Attested>;
	/** The days on which it certainly does, up to the last day asked about, merged and in order. */
	readonly days: readonly DayRange[];
	/** One or more of several acts, or done by unofficial elements. */
	readonly possible: boolean;
	/** Nobody states it as a fact that can be judged. */
	readonly alleged: boolean;
	/** It passes the filters of family, kind, layer and ends, too: a deed that does not still shows that its doer takes both sides. */
	readonly asked: boolean;
}

/** Whether a tie rests on allegations alone, or on claims of which nobody can judge the truth or the source. */
export function isAlleged(tie: Attested, filters: Filters): boolean {
	return passingClaims(tie, filters).every(
		({ modality, grade }) => modality !== 'fact' || !canBeJudged(grade)
	);
}

/** Whether somebody denies what a deed rests on. */
export function isContested({ ties }: Deed): boolean {
	return ties.some(({ evidence }) => evidence.state === 'contested');
}

/** Support that is no act of war for somebody: words, relief, good offices, and what nobody can tell. */
const NO_BACKING: ReadonlySet<string> = new Set([
	'support.diplomatic',
	'support.humanitarian',
	'support.mediation',
	'support.other',
	'support.unspecified'
]);

/** Whether support given in a conflict backs its client by acts, or possibly so: where it is "one or more of" several acts, or of unofficial elements. Undefined where it does not: general support, words, mandated forces. */
export function backingOf(graph: Graph, tie: Attested): 'certain' | 'possible' | undefined {
	if (tie.in === undefined || tie.against === undefined || tie.mandate !== undefined)
		return undefined;
	const kinds = tie.kind === 'support.unspecified' ? (tie.oneOf ?? []) : [tie.kind];
	if (kinds.length === 0 || !kinds.every((kind) => isActOfBacking(graph, kind))) return undefined;
	return tie.oneOf !== undefined || tie.elements === true ? 'possible' : 'certain';
}

function isActOfBacking({ kinds }: Graph, id: string): boolean {
	const kind = kinds.get(id);
	return kind?.family === 'support' && kind.layer === 'act' && !NO_BACKING.has(id);
}
