import { oneOf, day } from '../table/read-cells.ts';
import type { TableRow } from '../table/read-table.ts';

/** When an episode began. */
export interface Start {
	readonly year: number;
	/** EDTF level 1, as precise as the coding. */
	readonly date: string;
	/** The first day it may mean. */
	readonly firstDay: string;
}

/** UCDP's degrees of precision: the day, about the day, the month (3, 4), the year (5 to 7). The days written with the last two are placeholders. */
const PRECISIONS = ['1', '2', '3', '4', '5', '6', '7'] as const;

/** The start of the episode that a row belongs to. */
export function readStart(row: TableRow): Start {
	const written = day(row, 'start_date2');
	const precision = oneOf(row, 'start_prec2', PRECISIONS);
	const year = Number(written.slice(0, 4));
	switch (precision) {
		case '1':
			return { year, date: written, firstDay: written };
		case '2':
			return { year, date: `${written}~`, firstDay: written };
		case '3':
		case '4':
			return { year, date: written.slice(0, 7), firstDay: `${written.slice(0, 7)}-01` };
		case '5':
		case '6':
		case '7':
			return { year, date: String(year), firstDay: `${String(year)}-01-01` };
		default:
			return precision satisfies never;
	}
}
