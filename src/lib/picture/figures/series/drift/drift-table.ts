import type { DriftAnswer } from '#lib/answers/findings/drift/drift.ts';
import type { Graph } from '#lib/answers/graph/graph.ts';
import { labelOf } from '../../ladder/standing-entity.ts';
import type { Cell, SeriesTable } from '../series-table.ts';
import { byPlace, type Portion } from './portions.ts';
import { readBands, type BandYear } from './read-bands.ts';
import { votingColumns } from './voting/voting-columns.ts';
import { wordPortion } from './word-portions.ts';
import { wordBasis, wordSign } from './word-year.ts';

/** The numbers of a drift: a row for each year and pole, a column for each kind of tie that occurs, and how far the two voted from each other where that is known. A year without any tie has no numbers, which is not zero. */
export function driftTable(graph: Graph, answer: DriftAnswer): SeriesTable {
	const bands = readBands(answer);
	const kinds = kindsIn(bands.flatMap(({ years }) => years));
	const voting = votingColumns(graph, answer);
	const tied = answer.years.map(({ year }) => year);
	const rows = allBetween([...tied, ...voting.years]).flatMap((year) =>
		bands.map(({ pole, years }): readonly Cell[] => {
			const then = years.find((each) => each.year === year);
			return [
				year,
				labelOf(graph, pole),
				wordSign(then?.then.sign),
				then === undefined ? undefined : wordBasis(then.then),
				...kinds.map((kind) => countOf(then, kind)),
				...voting.cells(pole, year)
			];
		})
	);
	return { header: ['year', 'with', 'sign', 'resting on', ...kinds, ...voting.header], rows };
}

/** Every year from the first of these to the last. */
function allBetween(years: readonly number[]): number[] {
	if (years.length === 0) return [];
	const [first, last] = [Math.min(...years), Math.max(...years)];
	return Array.from({ length: last - first + 1 }, (_, at) => first + at);
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

function countOf(then: BandYear | undefined, kind: string): Cell {
	if (then === undefined || then.portions.length === 0) return undefined;
	return then.portions.find((portion) => nameOf(portion) === kind)?.ties ?? 0;
}
