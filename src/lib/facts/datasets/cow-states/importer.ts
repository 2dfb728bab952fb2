import type { Importer } from '../importer.ts';
import { livesInList, type ListedLife } from '../state-lists/lives-in-list.ts';
import { stateEntity } from '../state-lists/listed.ts';
import { wordListed } from '../state-lists/word-listed.ts';
import { COLUMNS, HORIZON } from './columns.ts';
import { readRow } from './read-rows.ts';

/**
 * The Correlates of War state system, 1816–2016. It says who was recognised enough to
 * be a member and when (Germany only from 1955), which is no life span: it gives none.
 */
export const cowStates: Importer = {
	id: 'cow-states',
	columns: COLUMNS,
	map(rows, identities) {
		const { lives, over } = livesInList(rows.map(readRow), 'cow', identities);
		return {
			entities: lives.map(mapState),
			observations: [],
			passedOver: new Map(over === 0 ? [] : [['ended before 1946', over]])
		};
	}
};

function mapState(life: ListedLife) {
	return stateEntity(life.id, {
		name: life.name,
		summary: wordListed(life, {
			name: 'Correlates of War state system',
			system: 'cow',
			horizon: HORIZON
		})
	});
}
