import type { PartialDate } from '#lib/facts/model/partial-date.ts';
import type { Attested, Standing } from '#lib/facts/model/relationship.ts';
import type { Kind } from '#lib/facts/model/vocabulary.ts';
import type { ChangeKind } from '#lib/answers/findings/changes/changes.ts';
import { isAdmitted } from '#lib/answers/graph/walking/admit.ts';
import { among, DENIED, FLAG, SUPPORTED } from '#lib/facts/snapshot/codes.ts';
import { indexOfRelationship, kindAt, type Graph } from '#lib/answers/graph/graph.ts';
import { readySieve } from '#lib/answers/graph/filters/passes.ts';
import { perGraph } from '#lib/answers/graph/per-graph.ts';
import { CERTAIN, STANDING_CODES, standingAt } from '#lib/answers/graph/filters/standing-at.ts';
import { tieAt } from '#lib/answers/graph/ties.ts';
import { windowOf } from '#lib/answers/graph/filters/window.ts';
import type { View } from '../view/view.ts';
import { daysCompared, whenOf } from '../view/when-of.ts';
import { readBetween } from './read-between.ts';

/** A relationship that the dates and the filters let in, before scope is asked. */
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
	/** Where the view compares two days. */
	readonly between?: Between | undefined;
}

/** What became of a relationship between two days; it was there on one of them, or on both. */
export interface Between {
	readonly then: boolean;
	readonly now: boolean;
	/** As the finding judges it; undefined: it stands alike. */
	readonly kind: ChangeKind | undefined;
}

export interface Drawable {
	readonly ties: readonly DrawableTie[];
	readonly withheld: { readonly filters: number; readonly date: number };
}

/** How a relationship is drawn; undefined where it is not. */
export type Reading = Pick<DrawableTie, 'standing' | 'certain' | 'ghost' | 'between'> | undefined;

/** Which relationships the view's filters let in, and how they are drawn on its dates, by index. */
export interface Reader {
	passes(index: number): boolean;
	read(index: number, isAsked: boolean): Reading;
}

export function readerFor(graph: Graph, view: View, today: PartialDate): Reader {
	const days = daysCompared(view, today);
	const read = days === undefined ? readWithin(graph, view, today) : readBetween(graph, view, days);
	const { passes } = readySieve(graph, view.filters);
	return { passes, read };
}

/**
 * All relationships that may be drawn on the view's dates under its filters, by id;
 * what an answer rests on (`asked`) whatever the day. O(relationships), and nothing
 * where the same was asked last: most gestures change neither dates nor filters.
 */
export function drawableTies(
	graph: Graph,
	view: View,
	today: PartialDate,
	asked: ReadonlySet<string> = NOTHING
): Drawable {
	const { filters, asOf, since, ghosts } = view;
	const question = [filters, asOf, since, ghosts, today, asked];
	const last = lastAsked(graph);
	if (last.drawable !== undefined && question.every((part, at) => part === last.question[at]))
		return last.drawable;
	const drawable = drawAnew(graph, readerFor(graph, view, today), asked);
	Object.assign(last, { question, drawable });
	return drawable;
}

const NOTHING: ReadonlySet<string> = new Set();

const lastAsked = perGraph((): { question: readonly unknown[]; drawable?: Drawable } => ({
	question: []
}));

function drawAnew(graph: Graph, { passes, read }: Reader, asked: ReadonlySet<string>): Drawable {
	const askedAt = new Set([...asked].map((id) => indexOfRelationship(graph, id)));
	const ties: DrawableTie[] = [];
	const withheld = { filters: 0, date: 0 };
	const { count } = graph.columns.relationships;
	for (let index = 0; index < count; index++) {
		if (!passes(index)) {
			withheld.filters++;
			continue;
		}
		const reading = read(index, askedAt.has(index));
		if (reading === undefined) withheld.date++;
		else ties.push(new DrawableByIndex(graph, index, reading));
	}
	return { ties, withheld };
}

/** How relationships stand on the view's day, or at some time in its range. */
function readWithin({ columns }: Graph, { filters, ghosts, ...times }: View, today: PartialDate) {
	const window = windowOf(whenOf(times, today));
	return (index: number, isAsked: boolean): Reading => {
		const code = standingAt(columns, index, window);
		const reading = READINGS[code];
		if (reading === undefined) throw new RangeError(`${String(code)} is no standing.`);
		if (isAdmitted(reading.standing, filters)) return reading;
		if (ghosts && reading.standing === 'ended') return { ...reading, ghost: true };
		return isAsked ? { ...reading, certain: true } : undefined;
	};
}

// One of a few for each relationship and day: made once.
const READINGS = Array.from({ length: CERTAIN * 2 }, (_, code): Reading => {
	const standing = code & ~CERTAIN;
	if (standing >= STANDING_CODES.length) return undefined;
	return {
		standing: among(STANDING_CODES, standing),
		certain: (code & CERTAIN) !== 0,
		ghost: false
	};
});

class DrawableByIndex implements DrawableTie {
	readonly #graph: Graph;
	readonly #reading: NonNullable<Reading>;
	readonly index: number;

	constructor(graph: Graph, index: number, reading: NonNullable<Reading>) {
		this.#graph = graph;
		this.#reading = reading;
		this.index = index;
	}

	get standing(): Standing {
		return this.#reading.standing;
	}

	get certain(): boolean {
		return this.#reading.certain;
	}

	get ghost(): boolean {
		return this.#reading.ghost;
	}

	get between(): Between | undefined {
		return this.#reading.between;
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
