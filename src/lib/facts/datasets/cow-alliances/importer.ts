import type { Importer } from '../importer.ts';
import { mapPacts } from '../pacts/map-pacts.ts';
import { readDuties } from '../pacts/read-duties.ts';
import { COLUMNS, DUTIES, HORIZON } from './columns.ts';

/** Correlates of War, Formal Alliances 4.1, directed dyad-years, 1816–2012. */
export const cowAlliances: Importer = {
	id: 'cow-alliances-4-1',
	columns: COLUMNS,
	map: (rows, identities) =>
		mapPacts(readDuties(rows, { duties: DUTIES, horizon: HORIZON }), identities, HORIZON)
};
