import type { Day } from '#lib/facts/model/partial-date.ts';
import type { Attested } from '#lib/facts/model/relationship.ts';
import type { Filters } from '../../graph/filters/filters.ts';
import type { Graph } from '../../graph/graph.ts';
import { passes } from '../../graph/filters/passes.ts';
import { boundedBy, spend, spent, type Work } from '../work.ts';
import { MOST_EXPANSIONS, READING } from './bounds.ts';
import { changeOfTie } from './change-of-tie.ts';
import { CHANGE_KINDS, type ChangesAnswer, type TieChange, type Turn } from './changes.ts';
import { turnOf } from './find-turns.ts';
import { pairsTouched } from './pairs-touched.ts';

/** What is asked about changes. */
export interface ChangesRequest {
	readonly filters: Filters;
	/** The two days compared; -Infinity for from nothing. */
	readonly from: Day;
	readonly to: Day;
	/** Only ties at one of these; none: all. */
	readonly actors: readonly string[];
}

/**
 * What changed between two days: every tie that passes and stands otherwise on the
 * second, and the pairs whose sign turned, among those that a changed tie bears
 * on. Throws the signal's reason where it is aborted.
 */
export function findChanges(
	graph: Graph,
	request: ChangesRequest,
	signal?: AbortSignal
): ChangesAnswer {
	signal?.throwIfAborted();
	const { from, to } = request;
	const work = boundedBy(MOST_EXPANSIONS, signal);
	const changed = changedTies(graph, request, work);
	const turns = from === -Infinity ? [] : turnsAmong(graph, request, changed, work);
	return {
		from,
		to,
		ties: changed.map(({ change }) => change).sort(compareChanges),
		turns,
		complete: work.left > 0,
		searched: spent(work)
	};
}

interface Changed {
	readonly tie: Attested;
	readonly change: TieChange;
}

function changedTies(
	graph: Graph,
	{ filters, from, to, actors }: ChangesRequest,
	work: Work
): Changed[] {
	const asked = new Set(actors);
	const changed: Changed[] = [];
	for (const tie of graph.relationships) {
		if (!spend(work, 1)) break;
		if (asked.size > 0 && !asked.has(tie.from) && !asked.has(tie.to)) continue;
		const change = changeOfTie(tie, from, to);
		if (change === undefined || !isTold(change, filters) || !passes(graph, tie, filters)) continue;
		changed.push({ tie, change });
	}
	return changed;
}

/** Without last-observed ties, one that became so is neither there nor known to be gone. */
function isTold({ kind }: TieChange, { standing }: Filters): boolean {
	return kind !== 'lapsed' || standing !== 'in-force';
}

/** What passed in between stands on neither day and turns nothing. */
function turnsAmong(
	graph: Graph,
	{ filters, from, to, actors }: ChangesRequest,
	changed: readonly Changed[],
	work: Work
): Turn[] {
	const asked = new Set(actors);
	const pairs = new Map<string, readonly [string, string]>();
	for (const { tie, change } of changed) {
		if (change.kind === 'passed') continue;
		for (const pair of pairsTouched(graph, tie))
			if (asked.size === 0 || pair.some((id) => asked.has(id)))
				pairs.set(JSON.stringify(pair), pair);
	}
	const turns: Turn[] = [];
	for (const pair of [...pairs.values()].sort(compareIds)) {
		if (!spend(work, 2 * READING)) break;
		const turn = turnOf(graph, pair, filters, from, to);
		if (turn !== undefined) turns.push(turn);
	}
	return turns;
}

function compareChanges(a: TieChange, b: TieChange): number {
	return (
		CHANGE_KINDS.indexOf(a.kind) - CHANGE_KINDS.indexOf(b.kind) ||
		compareDays(a.on, b.on) ||
		(a.relationship < b.relationship ? -1 : 1)
	);
}

/** A day that is not known comes first. */
function compareDays(a: Day | undefined, b: Day | undefined): number {
	return a === b ? 0 : (a ?? -Infinity) < (b ?? -Infinity) ? -1 : 1;
}

function compareIds([a, b]: readonly [string, string], [c, d]: readonly [string, string]): number {
	return a !== c ? (a < c ? -1 : 1) : b < d ? -1 : 1;
}
