import type { Span } from '../../model/relationship.ts';
import type { Bound } from './widen.ts';

export interface Stretch {
	readonly from: Bound;
	readonly to: Bound;
}

/** A period before it is cut into spans. */
export interface Outline extends Stretch {
	/** Signed from then on, in force from `from`. */
	readonly signed?: Bound;
	readonly suspended: readonly Stretch[];
}

/**
 * Cuts a period into spans in order: declared, then held with suspended
 * stretches cut out. By their nominal days they do not overlap; where an end is
 * approximate, the days on which neighbours are possible do.
 */
export function spansOf(outline: Outline): [Span, ...Span[]] {
	const spans: Span[] = [];
	const add = (state: Span['state'], from: Bound, to: Bound) => {
		if (from.day < to.day) spans.push(span(state, from, to));
	};
	let at = outline.from;
	if (outline.signed !== undefined && outline.signed.day < at.day) {
		at = later(at, outline.signed);
		add('declared', outline.signed, at);
	}
	const suspended = [...outline.suspended].sort((a, b) => a.from.day - b.from.day);
	for (const stretch of suspended) {
		const from = later(stretch.from, at);
		// An approximate last day may lie before the first: nothing ends before it begins.
		const to = later(earlier(stretch.to, outline.to), from);
		if (from.day >= to.day) continue;
		add('holds', at, from);
		add('suspended', from, to);
		at = to;
	}
	add('holds', at, outline.to);
	const [first, ...rest] = spans;
	return first === undefined ? [span('holds', outline.from, outline.to)] : [first, ...rest];
}

function span(state: Span['state'], from: Bound, to: Bound): Span {
	return {
		state,
		certain: { from: from.latest, to: to.earliest },
		possible: { from: from.earliest, to: to.latest }
	};
}

/** The later of two days that may be approximate. */
function later(a: Bound, b: Bound): Bound {
	return choose(a, b, Math.max);
}

function earlier(a: Bound, b: Bound): Bound {
	return choose(a, b, Math.min);
}

function choose(a: Bound, b: Bound, pick: (a: number, b: number) => number): Bound {
	return {
		day: pick(a.day, b.day),
		earliest: pick(a.earliest, b.earliest),
		latest: pick(a.latest, b.latest)
	};
}
