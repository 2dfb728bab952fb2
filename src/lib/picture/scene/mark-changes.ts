import type { Day } from '#lib/facts/model/partial-date.ts';
import type { Turn } from '#lib/answers/findings/changes/changes.ts';
import { turnOf } from '#lib/answers/findings/changes/find-turns.ts';
import { pairsTouched } from '#lib/answers/findings/changes/pairs-touched.ts';
import type { Filters } from '#lib/answers/graph/filters/filters.ts';
import type { Graph } from '#lib/answers/graph/graph.ts';
import { perGraph } from '#lib/answers/graph/per-graph.ts';
import type { ChangeState } from '../view/view.ts';
import type { DrawableTie } from './drawable-ties.ts';
import type { Folded } from './fold-bundles.ts';
import type { LineChange } from './scene.ts';

/** Two days compared under filters. */
export interface Compared {
	readonly filters: Filters;
	readonly from: Day;
	readonly to: Day;
}

/** What became of each line between two days. `ties`: all that the filters let in, drawn or not: memberships and parts in conflicts bear on the signs of pairs. */
export function markChanges(
	graph: Graph,
	lines: readonly Folded[],
	ties: readonly DrawableTie[],
	compared: Compared
): ReadonlyMap<string, LineChange> {
	const { touched, turns } = readyTurns(graph, ties, compared);
	const turnBetween = (a: string, b: string): Turn | undefined => {
		const key = `${a}~${b}`;
		if (!touched.has(key)) return undefined;
		if (!turns.has(key))
			turns.set(key, turnOf(graph, [a, b], compared.filters, compared.from, compared.to));
		return turns.get(key);
	};
	return new Map(
		lines.map(({ bundle: { id, a, b, sign }, members }) => [
			id,
			changeOf(members, sign === '0' ? undefined : turnBetween(a, b))
		])
	);
}

function changeOf(members: Folded['members'], turn: Turn | undefined): LineChange {
	const now = members.filter(({ between }) => between?.now !== false);
	const then = members.filter(({ between }) => between?.then !== false);
	const turned =
		turn !== undefined && now.some(({ id }) => turn.relationships.includes(id)) ? turn : undefined;
	return {
		state: turned === undefined ? stateOf(then, now) : 'turned',
		came: now.filter(({ between }) => between?.then === false).length,
		gone: members.length - now.length,
		...(turned === undefined ? {} : { turn: { before: turned.before, after: turned.after } })
	};
}

/** A line is there as long as anything of it is: that some of it came or went is counted beside it. What nobody followed up has neither appeared nor ended. */
function stateOf(then: readonly DrawableTie[], now: readonly DrawableTie[]): ChangeState {
	if (now.length === 0) return 'ended';
	const isNow = (kind: string) => now.some(({ between }) => between?.kind === kind);
	const isLast = now.every(({ standing }) => standing === 'last-observed');
	if (isLast && isNow('lapsed')) return 'lapsed';
	if (then.length === 0) return 'appeared';
	if (isNow('suspended') && now.every(({ standing }) => standing === 'suspended'))
		return 'suspension';
	const isResumed = then.every(({ between }) => between?.kind === 'resumed');
	return isResumed ? 'suspension' : 'unchanged';
}

/** Pairs, `a~b`, on whose sign a changed tie bears: those among which the finding looks for turns. */
function pairsThatMayTurn(graph: Graph, ties: readonly DrawableTie[]): ReadonlySet<string> {
	const pairs = new Set<string>();
	for (const changed of ties) {
		if (changed.between?.kind === undefined) continue;
		const { from, to, kind } = changed;
		if (REACHING_FURTHER.has(kind.id))
			for (const [a, b] of pairsTouched(graph, changed.tie)) pairs.add(`${a}~${b}`);
		else pairs.add(from < to ? `${from}~${to}` : `${to}~${from}`);
	}
	return pairs;
}

/** Kinds that bear on the signs of others than their own ends. */
const REACHING_FURTHER: ReadonlySet<string> = new Set(['role.member-of', 'role.party-to']);

/** Which pairs may turn and which do follows from the facts, the filters and the days: kept for as long as the same are asked for. */
function readyTurns(
	graph: Graph,
	ties: readonly DrawableTie[],
	{ filters, from, to }: Compared
): Ready {
	const before = kept(graph).get(filters);
	if (before?.from === from && before.to === to) return before;
	const ready = { from, to, touched: pairsThatMayTurn(graph, ties), turns: new Map() };
	kept(graph).set(filters, ready);
	return ready;
}

interface Ready {
	readonly from: Day;
	readonly to: Day;
	readonly touched: ReadonlySet<string>;
	readonly turns: Map<string, Turn | undefined>;
}

const kept = perGraph(() => new WeakMap<Filters, Ready>());
