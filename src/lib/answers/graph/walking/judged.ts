import type { DayRange } from '#lib/facts/model/partial-date.ts';
import type { Filters } from '../filters/filters.ts';
import type { Graph } from '../graph.ts';
import { perGraph } from '../per-graph.ts';
import type { Walking } from './admit.ts';
import type { BundleFacts } from './bundle.ts';
import type { Heading } from './heading.ts';
import { PagedMap } from './paged-map.ts';
import type { StepRead } from './step-read.ts';
import type { Step } from '../answer.ts';

/**
 * What was judged of a graph under one set of filters, days and heading. None of
 * it depends on whom a question is about, so that the next question, a keystroke
 * later, judges only what no question before it met.
 */
export interface Judged {
	/** By arc: 0, or its judgement; none where the walk keeps nothing. */
	readonly arcs: Uint8Array;
	/** By the first arc of a bundle, twice, and 1 more at an end of a path. */
	readonly facts: PagedMap<BundleFacts>;
	readonly steps: PagedMap<StepRead>;
	/** Days on which steps certainly hold. */
	readonly days: WeakMap<Step, readonly DayRange[]>;
}

/** For so many sets of filters judgements are kept, those asked for last. */
const KEPT = 4;
/** Bundles kept at most, so that memory is bounded; counted before a question begins, never in the middle. */
const MOST = 40_000;

/** Nothing judged yet; without codes of arcs where the walk is too short for them to come in again. */
export function nothingJudged(arcs = 0): Judged {
	return {
		arcs: new Uint8Array(arcs),
		facts: new PagedMap(),
		steps: new PagedMap(),
		days: new WeakMap()
	};
}

/** What earlier questions with equal filters, days and heading judged; answers are the same without it. */
export function judgedBefore(graph: Graph, walking: Walking, heading: Heading): Judged {
	const kept = keptFor(graph);
	const place = kept.findIndex(
		(each) => each.heading === heading && isAlike(each.walking, walking)
	);
	const known = place === -1 ? undefined : kept.splice(place, 1)[0]?.judged;
	const judged = known !== undefined && hasRoom(known) ? known : nothingJudged(graph.arcs.length);
	kept.unshift({ walking, heading, judged });
	kept.length = Math.min(kept.length, KEPT);
	return judged;
}

interface Kept {
	readonly walking: Walking;
	readonly heading: Heading;
	readonly judged: Judged;
}

/** Those asked for last first. */
const keptFor = perGraph((): Kept[] => []);

function hasRoom({ facts, steps }: Judged): boolean {
	return facts.size + steps.size < MOST;
}

/** Whether the two say the same, though they be different values. */
function isAlike(a: Walking, b: Walking): boolean {
	return (
		a.window.from === b.window.from &&
		a.window.to === b.window.to &&
		a.hubs === b.hubs &&
		a.unsigned === b.unsigned &&
		a.kinds?.join() === b.kinds?.join() &&
		(a.filters === b.filters || wordFilters(a.filters) === wordFilters(b.filters))
	);
}

function wordFilters(filters: Filters): string {
	const known = WORDED.get(filters);
	if (known !== undefined) return known;
	const worded = JSON.stringify(filters);
	WORDED.set(filters, worded);
	return worded;
}

const WORDED = new WeakMap<Filters, string>();
