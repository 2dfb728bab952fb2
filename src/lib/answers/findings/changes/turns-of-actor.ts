import type { Attested } from '#lib/facts/model/relationship.ts';
import type { Day } from '#lib/facts/model/partial-date.ts';
import type { Filters } from '../../graph/filters/filters.ts';
import { kindOf, type Graph } from '../../graph/graph.ts';
import { tiesOf } from '../../graph/ties.ts';
import { changeDays } from '../signed-pairs/change-days.ts';
import { readOn } from './find-turns.ts';

/** The sign between an actor and another became another. */
export interface ActorTurn {
	readonly with: string;
	/** The first day of the new sign. */
	readonly on: Day;
	readonly before: '+' | '-' | 'mixed';
	readonly after: '+' | '-' | 'mixed';
}

/**
 * How an actor's signs turned over all time up to a day, by day and then by id: each
 * pair is read where one of its ties changes, and a stretch without a sign in between
 * is passed over. Only direct ties count, so that only pairs with some for and some
 * against are read. What is last observed is not counted: a turn is of what held, not
 * of what was known.
 */
export function turnsOfActor(graph: Graph, actor: string, until: Day): ActorTurn[] {
	const pairs = new Map<string, Attested[]>();
	for (const tie of tiesOf(graph, actor)) {
		const other = tie.from === actor ? tie.to : tie.from;
		const own = pairs.get(other);
		if (own === undefined) pairs.set(other, [tie]);
		else own.push(tie);
	}
	return [...pairs]
		.filter(([, ties]) => hasBothSigns(graph, ties))
		.flatMap(([other, ties]) => turnsBetween(graph, actor, other, ties, until))
		.sort((a, b) => a.on - b.on || (a.with < b.with ? -1 : 1));
}

/** What is derived is left out: it would be read at every conflict that the two share. */
const AS_IT_HELD: Filters = { standing: 'in-force', derived: 'out' };

function turnsBetween(
	graph: Graph,
	actor: string,
	other: string,
	ties: readonly Attested[],
	until: Day
): ActorTurn[] {
	const turns: ActorTurn[] = [];
	let before: ActorTurn['before'] | undefined;
	for (const on of changeDays(ties)) {
		if (on > until) break;
		const sign = readOn(graph, [actor, other], AS_IT_HELD, on)?.sign;
		if (sign !== '+' && sign !== '-' && sign !== 'mixed') continue;
		if (before !== undefined && before !== sign)
			turns.push({ with: other, on, before, after: sign });
		before = sign;
	}
	return turns;
}

function hasBothSigns(graph: Graph, ties: readonly Attested[]): boolean {
	const signs = new Set(ties.map((tie) => kindOf(graph, tie).sign));
	return signs.has('+') && signs.has('-');
}
