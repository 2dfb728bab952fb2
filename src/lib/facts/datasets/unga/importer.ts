import type { VotingSeries } from '../../model/voting.ts';
import type { Importer } from '../importer.ts';
import { COLUMNS, LAST_YEAR } from './columns.ts';
import { readIdealPoints, type IdealPoints } from './read-ideal-points.ts';

/**
 * UN General Assembly ideal points, July 2025. They make no ties but a series:
 * how alike two states vote is computed from it when asked, and never called
 * alignment.
 */
export const ungaIdealPoints: Importer = {
	id: 'unga-ideal-points-2025',
	columns: COLUMNS,
	map(rows, identities) {
		const { points, passedOver } = readIdealPoints(rows, identities);
		return {
			entities: [],
			observations: [],
			passedOver,
			series: { horizon: `${String(LAST_YEAR)}-12-31`, voting: seriesOf(points) }
		};
	}
};

/** By state, and the years of each in order, whatever order the file has. */
function seriesOf(points: IdealPoints['points']): VotingSeries[] {
	return [...points]
		.map(([state, own]) => ({ state, points: [...own].sort((a, b) => a.year - b.year) }))
		.sort((a, b) => (a.state < b.state ? -1 : 1));
}
