import type { Backer } from '../../findings/proxies/contest.ts';
import { joinRuns } from '../list.ts';
import type { Run } from '../prose.ts';
import { nameRun, type Telling } from '../telling.ts';

/** A coalition by its name and members; those bound through an organisation one by one. */
export function nameBacker(telling: Telling, { entities, coalition }: Backer): Run[] {
	const members = joinRuns(entities.map((id) => [nameRun(telling, id)]));
	return coalition === undefined
		? members
		: [{ text: `the coalition “${coalition}” (` }, ...members, { text: ')' }];
}
