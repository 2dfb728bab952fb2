import type { Walking } from '../../graph/walking/admit.ts';
import type { Strand } from '../../graph/answer.ts';
import { kindOf, type Graph } from '../../graph/graph.ts';
import { readPair } from '../../graph/signs/read-pair.ts';
import { attestedBehind } from '../../graph/signs/behind.ts';
import type { Qualifier, Rungs, Searched, Side } from './comparison.ts';

/** What a comparison looked for, side by side, and whether it was there. What cannot be asked of these four, such as a tie of one to itself, is left out. */
export function listSearched(
	graph: Graph,
	left: Side,
	right: Side,
	rungs: Rungs,
	qualifiers: readonly Qualifier[],
	walking: Walking
): Searched[] {
	const samePatron = left.from === right.from;
	const sameClient = left.to === right.to;
	const has = (kind: Qualifier['kind'], patron: string) =>
		qualifiers.some((qualifier) => qualifier.kind === kind && qualifier.about[0] === patron);

	const lookedFor: Searched[] = [];
	const look = (asked: boolean, searched: Searched) => {
		if (asked) lookedFor.push(searched);
	};
	for (const [side, other] of [
		[left, right],
		[right, left]
	] as const) {
		const about = [side.from, side.to] as const;
		const stands = side.best?.sign !== '-';
		const apart = !sameClient && side.from !== other.to;
		const once = !samePatron || side === left;
		const inContest = side.best?.steps.some(({ basis }) => basis === 'act-in-contest') ?? false;
		const across = [side.from, other.to] as const;
		look(stands, { kind: 'deeds-in-contest', about, found: inContest });
		look(stands, { kind: 'obligation', about, found: isObliged(graph, about, walking) });
		look(stands && apart && !samePatron, {
			kind: 'cross-support',
			about: across,
			found: has('cross-support', side.from)
		});
		look(apart && once, { kind: 'mediator', about, found: has('mediator', side.from) });
		look(apart && once, { kind: 'belligerent', about, found: has('belligerent', side.from) });
	}
	const patrons = [left.from, right.from] as const;
	const clients = [left.to, right.to] as const;
	look(!samePatron, { kind: 'patrons', about: patrons, found: rungs.patrons !== undefined });
	look(!sameClient, { kind: 'clients', about: clients, found: rungs.clients !== undefined });
	return lookedFor;
}

function isObliged(graph: Graph, [from, to]: readonly [string, string], walking: Walking): boolean {
	const owes = (strand: Strand) =>
		attestedBehind(graph, strand).every(
			(tie) => tie.membership !== undefined || kindOf(graph, tie).layer === 'obligation'
		);
	return (
		readPair(graph, from, to, { ...walking, unsigned: true }, 'with')?.strands.some(owes) ?? false
	);
}
