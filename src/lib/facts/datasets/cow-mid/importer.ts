import type { Importer } from '../importer.ts';
import { COLUMNS } from './columns.ts';
import { mapDisputes } from './map-disputes.ts';
import { readRow } from './read-row.ts';

/** Correlates of War, Militarized Interstate Disputes 5, directed dyad-years, 1816–2014. */
export const cowMid: Importer = {
	id: 'cow-mid-5',
	columns: COLUMNS,
	map: (rows, identities) => mapDisputes(rows.map(readRow), identities)
};
