import type { PartialDate } from '#lib/facts/model/partial-date.ts';
import type { Attested, Standing } from '#lib/facts/model/relationship.ts';
import type { Kind } from '#lib/facts/model/vocabulary.ts';
import { isAdmitted } from '#lib/answers/graph/walking/admit.ts';
import { among, DENIED, FLAG, SUPPORTED } from '#lib/facts/snapshot/codes.ts';
import { indexOfRelationship, kindAt, type Graph } from '#lib/answers/graph/graph.ts';
import { readySieve } from '#lib/answers/graph/filters/passes.ts';
import { CERTAIN, STANDING_CODES, standingAt } from '#lib/answers/graph/filters/standing-at.ts';
import { tieAt } from '#lib/answers/graph/ties.ts';
import { windowOf } from '#lib/answers/graph/filters/window.ts';
import type { View } from '../view/view.ts';

/** A relationship that the day and the filters let in, before scope is asked. */
export interface DrawableTie {
	/** Its index in the graph. */
	readonly index: number;
	readonly id: string;
	readonly from: string;
	readonly to: string;
	readonly mutual: boolean;
	/** Denied by the accused, or disputed by an independent source. */
	readonly contested: boolean;
	/** All of it; put together only where somebody looks at it. */
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
	const { columns } = graph;
	const sieve = readySieve(graph, view.filters);
	const askedAt = new Set([...asked].map((id) => indexOfRelationship(graph, id)));
	const ties: DrawableTie[] = [];
	const withheld = { filters: 0, date: 0 };
	for (let index = 0; index < columns.relationships.count; index++) {
		if (!sieve.passes(index)) {
			withheld.filters++;
			continue;
		}
		const code = standingAt(columns, index, window);
		const standing = among(STANDING_CODES, code & ~CERTAIN);
		const ghost = view.ghosts && standing === 'ended';
		if (ghost || isAdmitted(standing, view.filters))
			ties.push(new DrawableByIndex(graph, index, standing, (code & CERTAIN) !== 0, ghost));
		else if (askedAt.has(index))
			ties.push(new DrawableByIndex(graph, index, standing, true, false));
		else withheld.date++;
	}
	return { ties, withheld };
}

class DrawableByIndex implements DrawableTie {
	readonly #graph: Graph;
	readonly index: number;
	readonly standing: Standing;
	readonly certain: boolean;
	readonly ghost: boolean;

	constructor(graph: Graph, index: number, standing: Standing, certain: boolean, ghost: boolean) {
		this.#graph = graph;
		this.index = index;
		this.standing = standing;
		this.certain = certain;
		this.ghost = ghost;
	}

	get id(): string {
		return this.#graph.snapshot.relationshipIds[this.index] ?? '';
	}

	get from(): string {
		return this.#entityAt(this.#graph.columns.relationships.from[this.index]);
	}

	get to(): string {
		return this.#entityAt(this.#graph.columns.relationships.to[this.index]);
	}

	get mutual(): boolean {
		return ((this.#graph.columns.relationships.flags[this.index] ?? 0) & FLAG.mutual) !== 0;
	}

	get contested(): boolean {
		const evidence = this.#graph.columns.relationships.evidence[this.index];
		return evidence !== SUPPORTED && evidence !== DENIED;
	}

	get kind(): Kind {
		return kindAt(this.#graph, this.index);
	}

	get tie(): Attested {
		return tieAt(this.#graph, this.index);
	}

	#entityAt(index: number | undefined): string {
		return this.#graph.columns.entityIds[index ?? -1] ?? '';
	}
}
