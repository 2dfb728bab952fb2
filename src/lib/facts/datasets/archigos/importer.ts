import type { Importer } from '../importer.ts';
import { COLUMNS } from './columns.ts';
import { mapTerms } from './map-terms.ts';

/** Archigos 4.1: effective leaders of states, 1840 to 2015. */
export const archigos: Importer = { id: 'archigos-4-1', columns: COLUMNS, map: mapTerms };
