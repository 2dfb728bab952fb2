import type { Importer } from '../importer.ts';
import { livesInList } from '../state-lists/lives-in-list.ts';
import { COLUMNS } from './columns.ts';
import { mapState } from './map-state.ts';
import { readRow } from './read-rows.ts';

/** Gleditsch and Ward’s list of independent states, 1816–2017: states since 1946 with their lives. */
export const gwStates: Importer = {
	id: 'gw-states',
	columns: COLUMNS,
	map(rows, identities) {
		const { lives, over } = livesInList(rows.map(readRow), 'gw', identities);
		return {
			entities: lives.map(mapState),
			observations: [],
			passedOver: new Map(over === 0 ? [] : [['ended before 1946', over]])
		};
	}
};
