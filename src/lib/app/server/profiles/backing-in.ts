import type { PartialDate } from '#lib/facts/model/partial-date.ts';
import type { Attested } from '#lib/facts/model/relationship.ts';
import { kindOf, type Graph } from '#lib/answers/graph/graph.ts';
import { tieAt } from '#lib/answers/graph/ties.ts';
import { joinWords } from '#lib/answers/text/list.ts';
import type { Backed } from '../../explorer/profiles/profile.ts';
import { compareNames, latestFirst, listTie, refOf } from './held.ts';

/** Backers that are named of one who was backed. */
const MOST = 40;

/** Who backed whom in a conflict: those with most backers first. Reads one column of all relationships. */
export function backingIn(graph: Graph, conflict: string, day: PartialDate): Backed[] {
	const backed = new Map<string, Map<string, Attested[]>>();
	for (const tie of tiesIn(graph, conflict)) {
		if (kindOf(graph, tie).family !== 'support') continue;
		const backers = backed.get(tie.to) ?? new Map<string, Attested[]>();
		backers.set(tie.from, [...(backers.get(tie.from) ?? []), tie]);
		backed.set(tie.to, backers);
	}
	return [...backed]
		.map(([who, backers]): Backed => {
			const lines = [...backers]
				.map(([backer, ties]) => ({
					with: refOf(graph, backer),
					how: joinWords([...new Set(ties.map((tie) => kindOf(graph, tie).label))]),
					ties: [...ties].sort((a, b) => -latestFirst(a, b)).map((tie) => listTie(tie, day))
				}))
				.sort((a, b) => b.ties.length - a.ties.length || compareNames(a.with, b.with));
			return {
				who: refOf(graph, who),
				lines: lines.slice(0, MOST),
				more: Math.max(0, lines.length - MOST)
			};
		})
		.sort(
			(a, b) => b.lines.length + b.more - (a.lines.length + a.more) || compareNames(a.who, b.who)
		);
}

function tiesIn(graph: Graph, conflict: string): Attested[] {
	const wanted = graph.indexOfEntity.get(conflict);
	const { conflict: column, count } = graph.columns.relationships;
	const found: Attested[] = [];
	if (wanted === undefined) return found;
	for (let index = 0; index < count; index++)
		if (column[index] === wanted) found.push(tieAt(graph, index));
	return found;
}
