import type { Importer } from '../importer.ts';
import { COLUMNS } from './columns.ts';
import { mapYears } from './map-years.ts';

/** Herre, Identifying Ideologues: effective leaders and their economic ideology by year, 1945 to 2020. */
export const herreIdeologies: Importer = {
	id: 'herre-leader-ideologies',
	columns: COLUMNS,
	map: mapYears
};
