import type { CompiledEntity } from '../../model/compiled-entity.ts';
import { BEGINNING, stateEntity } from '../state-lists/listed.ts';
import type { ListedLife } from '../state-lists/lives-in-list.ts';
import { wordListed } from '../state-lists/word-listed.ts';
import { HORIZON } from './columns.ts';

/** A state with its life by the list: what began before the list has no beginning, what its last day cuts off no end. */
export function mapState(life: ListedLife): CompiledEntity {
	const { id, name, since, until } = life;
	return stateEntity(id, {
		name,
		summary: wordListed(life, {
			name: 'Gleditsch–Ward list of independent states',
			system: 'gw',
			horizon: HORIZON
		}),
		...(since === BEGINNING ? {} : { since }),
		...(until === HORIZON ? {} : { until })
	});
}
