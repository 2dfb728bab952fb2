import type { Importer } from '../importer.ts';
import { mapPacts } from '../pacts/map-pacts.ts';
import { readDuties } from '../pacts/read-duties.ts';
import { COLUMNS, DUTIES, HORIZON } from './columns.ts';

/** Alliance Treaty Obligations and Provisions 5, directed dyad-years, 1815–2018. */
export const atop: Importer = {
	id: 'atop-5',
	columns: COLUMNS,
	map: (rows, identities) =>
		mapPacts(readDuties(rows, { duties: DUTIES, horizon: HORIZON }), identities, HORIZON)
};
