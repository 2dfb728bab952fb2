import type { Walking } from '../graph/admit.ts';
import type { Strand } from '../graph/answer.ts';
import { kindOf, type Graph } from '../graph/graph.ts';
import { readPair } from '../graph/read-pair.ts';
import { attestedBehind } from '../graph/read-step.ts';
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
	const has = (kind: Qualifier['kind'], patron: string) =>
		qualifiers.some((qualifier) => qualifier.kind === kind && qualifier.about[0] === patron);
	const samePatron = left.from === right.from;
	const sameClient = left.to === right.to;
	const perSide = [
		{ side: left, other: right },
		{ side: right, other: left }
	].flatMap(({ side, other }): Searched[] => {
		const about = [side.from, side.to] as const;
		const isClient = side.from === other.to;
		const asked: (Searched | false)[] = [
			{
				kind: 'deeds-in-contest',
				about,
				found: side.best?.steps.some(({ basis }) => basis === 'act-in-contest') ?? false
			},
			{ kind: 'obligation', about, found: isObliged(graph, about, walking) },
			!samePatron &&
				!sameClient &&
				!isClient && {
					kind: 'cross-support',
					about: [side.from, other.to],
					found: has('cross-support', side.from)
				},
			!sameClient &&
				!isClient &&
				!(samePatron && side === right) && {
					kind: 'mediator',
					about,
					found: has('mediator', side.from)
				},
			!sameClient &&
				!isClient &&
				!(samePatron && side === right) && {
					kind: 'belligerent',
					about,
					found: has('belligerent', side.from)
				}
		];
		return asked.filter((each) => each !== false);
	});
	const between: (Searched | false)[] = [
		!samePatron && {
			kind: 'patrons',
			about: [left.from, right.from],
			found: rungs.patrons !== undefined
		},
		!sameClient && {
			kind: 'clients',
			about: [left.to, right.to],
			found: rungs.clients !== undefined
		}
	];
	return [...perSide, ...between.filter((each) => each !== false)];
}

function isObliged(graph: Graph, [from, to]: readonly [string, string], walking: Walking): boolean {
	const owes = (strand: Strand) =>
		strand.derived === undefined
			? attestedBehind(graph, strand).some((tie) => kindOf(graph, tie).layer === 'obligation')
			: findsPact(graph, strand);
	return (
		readPair(graph, from, to, { ...walking, unsigned: true }, 'with')?.strands.some(owes) ?? false
	);
}

function findsPact(graph: Graph, strand: Strand): boolean {
	return attestedBehind(graph, strand).every(({ membership }) => membership !== undefined);
}
