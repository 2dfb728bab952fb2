import type { Importer } from '../importer.ts';
import { COLUMNS } from './columns.ts';
import { mapRivalries } from './map-rivalries.ts';
import { readRivalry } from './read-rivalry.ts';

/** Strategic rivalries by Thompson, Sakuwa and Suhas, 1494–2020. */
export const rivalries: Importer = {
	id: 'tss-rivalries',
	columns: COLUMNS,
	map: (rows, identities) => mapRivalries(rows.map(readRivalry), identities)
};
