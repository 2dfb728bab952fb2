import type { Graph } from '#lib/answers/graph/graph.ts';
import { balanceTable } from './balance/balance-table.ts';
import { driftTable } from './drift/drift-table.ts';
import type { SeriesTold } from './series-told.ts';

/** Undefined: nothing is known, which is not zero. */
export type Cell = string | number | undefined;

/** The numbers of a figure as plain values, row by row; each row is as long as the header. */
export interface SeriesTable {
	readonly header: readonly string[];
	readonly rows: readonly (readonly Cell[])[];
}

/** The table beside a series. */
export function seriesTable(graph: Graph, told: SeriesTold): SeriesTable {
	switch (told.ask) {
		case 'drift':
			return driftTable(graph, told.drift);
		case 'balance':
			return balanceTable(told.balance);
		default:
			return told satisfies never;
	}
}
