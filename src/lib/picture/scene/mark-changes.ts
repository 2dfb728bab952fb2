import type { Day } from '#lib/facts/model/partial-date.ts';
import type { Turn } from '#lib/answers/findings/changes/changes.ts';
import { turnOf } from '#lib/answers/findings/changes/find-turns.ts';
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
	const bearing = whoMayTurn(ties);
	const turns = knownTurns(graph, compared);
	const turnBetween = (a: string, b: string): Turn | undefined => {
		const key = `${a}~${b}`;
		if (!turns.has(key))
			turns.set(key, turnOf(graph, [a, b], compared.filters, compared.from, compared.to));
		return turns.get(key);
	};
	return new Map(
		lines.map(({ bundle, members }) => {
			const { id, a, b, sign } = bundle;
			const isMoved =
				members.some(({ between }) => between?.kind !== undefined) ||
				bearing.has(a) ||
				bearing.has(b) ||
				bearing.has(`${a}~${b}`);
			const turn = isMoved && sign !== '0' ? turnBetween(a, b) : undefined;
			return [id, changeOf(members, turn)];
		})
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

/** Entities whose signs to others may turn without a change between the two, since a membership or a part in a conflict changed; and pairs, `a~b`, with a change of their own. */
function whoMayTurn(ties: readonly DrawableTie[]): ReadonlySet<string> {
	const who = new Set<string>();
	for (const { between, kind, from, to } of ties) {
		if (between?.kind === undefined) continue;
		if (kind.id === 'role.member-of' || kind.id === 'role.party-to') who.add(from);
		else who.add(from < to ? `${from}~${to}` : `${to}~${from}`);
	}
	return who;
}

/** Turns do not depend on what is drawn: kept as long as the same filters ask for the same days. */
function knownTurns(graph: Graph, { filters, from, to }: Compared): Map<string, Turn | undefined> {
	const before = kept(graph).get(filters);
	if (before?.from === from && before.to === to) return before.turns;
	const turns = new Map<string, Turn | undefined>();
	kept(graph).set(filters, { from, to, turns });
	return turns;
}

interface Kept {
	readonly from: Day;
	readonly to: Day;
	readonly turns: Map<string, Turn | undefined>;
}

const kept = perGraph(() => new WeakMap<Filters, Kept>());
