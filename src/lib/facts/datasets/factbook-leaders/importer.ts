import type { Importer } from '../importer.ts';
import { COLUMNS } from './columns.ts';
import { mapTenures } from './map-tenures.ts';

/** CIA World Factbook, chiefs of state and heads of government, as its pages listed them from 2015 to 2026. */
export const factbookLeaders: Importer = {
	id: 'factbook-leaders',
	columns: COLUMNS,
	map: mapTenures
};
