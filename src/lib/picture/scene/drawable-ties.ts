import type { PartialDate } from '#lib/facts/model/partial-date.ts';
import type { Attested, Standing } from '#lib/facts/model/relationship.ts';
import { standingOn } from '#lib/facts/model/standing.ts';
import type { Kind } from '#lib/facts/model/vocabulary.ts';
import { isAdmitted } from '#lib/answers/graph/walking/admit.ts';
import { kindOf, type Graph } from '#lib/answers/graph/graph.ts';
import { passes } from '#lib/answers/graph/filters/passes.ts';
import { windowOf } from '#lib/answers/graph/filters/window.ts';
import type { View } from '../view/view.ts';

/** A relationship that the day and the filters let in, before scope is asked. */
export interface DrawableTie {
	/** Its index in the graph. */
	readonly index: number;
	readonly tie: Attested;
	readonly kind: Kind;
	readonly standing: Standing;
	readonly certain: boolean;
	/** Has ended, and the view asks for ghosts. */
	readonly ghost: boolean;
}

export interface Drawable {
	readonly ties: readonly DrawableTie[];
	readonly withheld: { readonly filters: number; readonly date: number };
}

/** The day the view looks at. */
export function dayOf(view: View, today: PartialDate): PartialDate {
	return view.asOf ?? today;
}

/**
 * All relationships that may be drawn on the view's day under its filters, by id;
 * what an answer rests on (`asked`) whatever the day. O(relationships).
 */
export function drawableTies(
	graph: Graph,
	view: View,
	today: PartialDate,
	asked: ReadonlySet<string> = new Set()
): Drawable {
	const window = windowOf({ mode: 'as-of', date: dayOf(view, today) });
	const ties: DrawableTie[] = [];
	const withheld = { filters: 0, date: 0 };
	let index = -1;
	for (const tie of graph.relationships) {
		index++;
		if (!passes(graph, tie, view.filters)) {
			withheld.filters++;
			continue;
		}
		const { standing, certain } = standingOn(tie.period, window);
		const ghost = view.ghosts && standing === 'ended';
		if (ghost || isAdmitted(standing, view.filters))
			ties.push({ index, tie, kind: kindOf(graph, tie), standing, certain, ghost });
		else if (asked.has(tie.id))
			ties.push({ index, tie, kind: kindOf(graph, tie), standing, certain: true, ghost: false });
		else withheld.date++;
	}
	return { ties, withheld };
}
