import type { Backer } from '../../findings/proxies/contest.ts';
import { findEntity } from '../../graph/graph.ts';
import { joinRuns } from '../list.ts';
import type { Run } from '../prose.ts';
import { nameRun, type Telling } from '../telling.ts';

/** A coalition by its name and members; those bound through an organisation one by one. */
export function nameBacker(telling: Telling, { entities, coalition }: Backer): Run[] {
	const members = joinRuns(entities.map((id) => [nameRun(telling, id)]));
	return coalition === undefined
		? members
		: [nameCoalition(telling, coalition), { text: ' (' }, ...members, { text: ')' }];
}

/** A coalition that is an entity by its label, else by what its acts are marked with. */
function nameCoalition(telling: Telling, coalition: string): Run {
	return findEntity(telling.graph, coalition) === undefined
		? { text: `the coalition “${coalition}”` }
		: nameRun(telling, coalition);
}
