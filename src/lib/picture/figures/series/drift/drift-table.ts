import type { DriftAnswer, PoleYear } from '#lib/answers/findings/drift/drift.ts';
import type { Graph } from '#lib/answers/graph/graph.ts';
import { labelOf } from '../../ladder/standing-entity.ts';
import type { Cell, SeriesTable } from '../series-table.ts';
import { byPlace, type Portion } from './portions.ts';
import { readBands, type BandYear } from './read-bands.ts';
import { wordPortion } from './word-portions.ts';
import { wordBasis, wordSign } from './word-year.ts';

/** The numbers of a drift: a row for each year and pole, a column for each kind of tie that occurs. A year without any tie has no numbers, which is not zero. */
export function driftTable(graph: Graph, answer: DriftAnswer): SeriesTable {
	const bands = readBands(answer);
	const kinds = kindsIn(bands.flatMap(({ years }) => years));
	const hasVoting = bands.some((band) => band.hasVoting);
	const actor = labelOf(graph, answer.actor);
	const rows = answer.years.flatMap((_, at) =>
		bands.flatMap(({ pole, years }): (readonly Cell[])[] => {
			const then = years[at];
			if (then === undefined) return [];
			return [
				[
					then.year,
					labelOf(graph, pole),
					wordSign(then.then.sign),
					wordBasis(then.then),
					...kinds.map((kind) => countOf(then, kind)),
					...(hasVoting ? votingCells(then.then) : [])
				]
			];
		})
	);
	return {
		header: [
			'year',
			'with',
			'sign',
			'resting on',
			...kinds,
			...(hasVoting ? ['distance in UN voting', `votes of ${actor}`, 'votes of the other'] : [])
		],
		rows
	};
}

/** Names of the kinds of ties that occur, in the order of the columns of the figure. */
function kindsIn(years: readonly BandYear[]): string[] {
	const kinds = new Map<string, Portion>();
	for (const { portions } of years)
		for (const portion of portions) kinds.set(nameOf(portion), portion);
	return [...kinds].sort(([, a], [, b]) => byPlace(a, b)).map(([name]) => name);
}

function nameOf(portion: Portion): string {
	return wordPortion({ ...portion, ties: 2 });
}

function countOf({ portions }: BandYear, kind: string): Cell {
	if (portions.length === 0) return undefined;
	return portions.find((portion) => nameOf(portion) === kind)?.ties ?? 0;
}

function votingCells({ voting }: PoleYear): Cell[] {
	return voting === undefined
		? [undefined, undefined, undefined]
		: [Number(voting.distance.toFixed(3)), ...voting.votes];
}
