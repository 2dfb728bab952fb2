import type { Importer } from '../importer.ts';
import { COLUMNS } from './columns.ts';
import { readIdealPoints } from './read-ideal-points.ts';

/**
 * UN General Assembly ideal points, July 2025. They make no ties: how alike two
 * states vote is computed from the series when asked, and never called
 * alignment. `readIdealPoints` gives the series.
 */
export const ungaIdealPoints: Importer = {
	id: 'unga-ideal-points-2025',
	columns: COLUMNS,
	map(rows, identities) {
		const { points, passedOver } = readIdealPoints(rows, identities);
		return {
			entities: [],
			observations: [],
			passedOver: new Map([...passedOver, ['yearly values, kept as a series', points.length]])
		};
	}
};
