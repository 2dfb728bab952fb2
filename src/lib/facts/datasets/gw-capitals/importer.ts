import type { Importer } from '../importer.ts';
import { COLUMNS } from './columns.ts';
import { mapSeats } from './map-seats.ts';
import { readSeat } from './read-rows.ts';

/** Capitals by Gleditsch and Ward’s numbers, 1816–2024, with the smallest states that their list leaves out. */
export const gwCapitals: Importer = {
	id: 'gw-capitals',
	columns: COLUMNS,
	map: (rows, identities) => mapSeats(rows.map(readSeat), identities)
};
