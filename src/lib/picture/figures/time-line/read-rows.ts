import type { DayRange } from '#lib/facts/model/partial-date.ts';
import type { Attested, Standing } from '#lib/facts/model/relationship.ts';
import { FAMILIES, LAYERS, type Family, type Kind } from '#lib/facts/model/vocabulary.ts';
import { standingAt, CERTAIN, STANDING_CODES } from '#lib/answers/graph/filters/standing-at.ts';
import { findEntity, kindAt, type Graph } from '#lib/answers/graph/graph.ts';
import { tieAt, tieIndicesOf } from '#lib/answers/graph/ties.ts';

/** One row of an entity's time line: all ties of one kind and direction with one counterpart. */
export interface TimeRow {
	readonly family: Family;
	readonly kind: Kind;
	readonly counterpart: string;
	readonly label: string;
	/** Whether the entity does it, it is done to it, or both do. */
	readonly way: 'out' | 'in' | 'mutual';
	/** By start. */
	readonly ties: readonly [Attested, ...Attested[]];
	/** Of the best of them during the days looked at. */
	readonly standing: Standing;
}

export interface TimeGroup {
	readonly family: Family;
	/** The most important first; as many as are shown. */
	readonly rows: readonly TimeRow[];
	/** Rows in all. */
	readonly total: number;
}

/** Rows of a family that are shown until more are asked for. */
export const SHOWN_AT_FIRST = 6;

/**
 * The rows of an entity's time line by family. Important first: what stands during
 * these days before what does not, deeds before obligations before words, then
 * counterparts with more ties of their own, then by name. `opened`: families shown whole.
 */
export function readTimeLine(
	graph: Graph,
	entity: string,
	window: DayRange,
	opened: ReadonlySet<Family> = new Set()
): TimeGroup[] {
	const rows = [...gather(graph, entity).values()]
		.map((indices) => toRow(graph, entity, indices, window))
		.sort((a, b) => compareRows(graph, a, b));
	return FAMILIES.flatMap((family) => {
		const own = rows.filter((row) => row.family === family);
		if (own.length === 0) return [];
		// One row more takes no more room than saying that there is one.
		const isShort = own.length <= SHOWN_AT_FIRST + 1;
		const shown = opened.has(family) || isShort ? own : own.slice(0, SHOWN_AT_FIRST);
		return [{ family, rows: shown, total: own.length }];
	});
}

function gather(graph: Graph, entity: string): Map<string, number[]> {
	const rows = new Map<string, number[]>();
	for (const index of tieIndicesOf(graph, entity)) {
		const { from, to, mutual, kind } = tieAt(graph, index);
		const way = mutual ? 'mutual' : from === entity ? 'out' : 'in';
		const key = JSON.stringify([from === entity ? to : from, kind, way]);
		const row = rows.get(key);
		if (row === undefined) rows.set(key, [index]);
		else row.push(index);
	}
	return rows;
}

function toRow(
	graph: Graph,
	entity: string,
	indices: readonly number[],
	window: DayRange
): TimeRow {
	const [first, ...more] = indices
		.map((index) => ({ tie: tieAt(graph, index), code: standingAt(graph.columns, index, window) }))
		.sort((a, b) => startOf(a.tie) - startOf(b.tie) || (a.tie.id < b.tie.id ? -1 : 1));
	if (first === undefined) throw new RangeError('A row has a tie.');
	const { tie } = first;
	const counterpart = tie.from === entity ? tie.to : tie.from;
	const best = Math.min(...[first, ...more].map(({ code }) => code & ~CERTAIN));
	const kind = kindAt(graph, indices[0] ?? -1);
	return {
		family: kind.family,
		kind,
		counterpart,
		label: findEntity(graph, counterpart)?.label ?? counterpart,
		way: tie.mutual ? 'mutual' : tie.from === entity ? 'out' : 'in',
		ties: [tie, ...more.map((each) => each.tie)],
		standing: STANDING_CODES[best] ?? 'ended'
	};
}

function compareRows(graph: Graph, a: TimeRow, b: TimeRow): number {
	return (
		STANDING_CODES.indexOf(a.standing as never) - STANDING_CODES.indexOf(b.standing as never) ||
		LAYERS.indexOf(a.kind.layer) - LAYERS.indexOf(b.kind.layer) ||
		tieIndicesOf(graph, b.counterpart).length - tieIndicesOf(graph, a.counterpart).length ||
		compareText(a.label, b.label) ||
		compareText(a.kind.id, b.kind.id) ||
		compareText(a.way, b.way)
	);
}

function startOf({ period }: Attested): number {
	return period.spans[0].possible.from;
}

function compareText(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
