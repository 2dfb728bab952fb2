import type { Importer } from '../importer.ts';
import { COLUMNS } from './columns.ts';
import { mapMemberships } from './map-memberships.ts';

/** CIA World Factbook, membership of organisations, as its pages listed it from 2015 to 2026. */
export const factbookMembership: Importer = {
	id: 'factbook-membership',
	columns: COLUMNS,
	map: mapMemberships
};
