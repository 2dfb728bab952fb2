import type { PartialDate } from '#lib/facts/model/partial-date.ts';
import { formatGrade } from '#lib/facts/model/grade.ts';
import type { Attested, Standing } from '#lib/facts/model/relationship.ts';
import { standingOn } from '#lib/facts/model/standing.ts';
import { windowOf } from '#lib/answers/graph/filters/window.ts';
import { findEntity, type Graph } from '#lib/answers/graph/graph.ts';
import { cautionOf } from '#lib/answers/text/word-caution.ts';
import { wordPeriod } from '#lib/answers/text/word-period.ts';
import { wordEvidence } from '#lib/answers/text/words.ts';
import type { Held, ListedTie, Ref } from '../../explorer/profiles/profile.ts';

const HELD: Readonly<Record<Standing, Held>> = {
	'in-force': 'now',
	suspended: 'now',
	'last-observed': 'last-observed',
	ended: 'past',
	'not-yet': 'past',
	'not-covered': 'past',
	uncoded: 'past'
};

/** How a tie stands on a day, in the three ways that a page tells apart. */
export function heldOn(tie: Attested, day: PartialDate): Held {
	return HELD[standingOn(tie.period, windowOf({ mode: 'as-of', date: day })).standing];
}

/** A tie as one line of a list; what must not be overlooked is its mark. */
export function listTie(tie: Attested, day: PartialDate, more: readonly string[] = []): ListedTie {
	const { standing, certain } = standingOn(tie.period, windowOf({ mode: 'as-of', date: day }));
	const marks = [
		...more,
		...(standing === 'suspended' ? ['suspended'] : []),
		...(standing === 'not-yet' ? ['not yet begun'] : []),
		...(standing === 'in-force' && !certain ? ['possibly'] : []),
		...(cautionOf(tie)?.said === 'alleged' && tie.evidence.state !== 'denied' ? ['alleged'] : []),
		...(tie.evidence.state === 'supported' ? [] : [wordEvidence(tie.evidence)]),
		...(tie.opinionOnly ? ['opinion'] : []),
		...(tie.elements === true ? ['by unofficial elements'] : [])
	];
	return {
		id: tie.id,
		dates: wordPeriod(tie.period) || 'undated',
		grade: formatGrade(tie.grade),
		...(marks.length === 0 ? {} : { mark: marks.join(', ') })
	};
}

/** An entity by its name, to be linked. */
export function refOf(graph: Graph, id: string): Ref {
	return { id, label: findEntity(graph, id)?.label ?? id };
}

/** Later beginnings first; then by id. */
export function latestFirst(a: Attested, b: Attested): number {
	const [from, other] = [a.period.spans[0].possible.from, b.period.spans[0].possible.from];
	return from === other ? (a.id < b.id ? -1 : 1) : from > other ? -1 : 1;
}

/** The entity at the other end. */
export function otherEnd(tie: Attested, about: string): string {
	return tie.from === about ? tie.to : tie.from;
}

// A collator of its own: asked one by one, names are compared a hundred times slower.
const NAMES = new Intl.Collator('en');

/** By name as an index has them, then by id. */
export function compareNames(a: Ref, b: Ref): number {
	return NAMES.compare(a.label, b.label) || (a.id < b.id ? -1 : 1);
}
