import { nameState } from '../coded-years/word-years.ts';
import { STATE_CODES } from '../codes/state-codes.ts';
import { BEGINNING } from './listed.ts';
import type { ListedLife } from './lives-in-list.ts';
import { wordDay } from './word-day.ts';

/** A list of states as sentences call it, and its last day, which ends no state. */
export interface StateList {
	readonly name: string;
	readonly system: 'gw' | 'cow';
	readonly horizon: string;
}

/** Since when, and until when, a list has a state; where the list counts it and others as one, that. */
export function wordListed(life: ListedLife, list: StateList): string {
	const { code, since, until, again } = life;
	const ends = until === list.horizon ? '' : ` to ${wordDay(until)}`;
	const shared = sharing(life, list.system);
	if (shared.length > 0)
		return `The ${list.name} has one number, ${code}, for it${shared
			.slice(1)
			.map((name) => `, ${name}`)
			.join('')} and ${shared[0] ?? ''}; here it is told from ${wordDay(since)}${ends}.`;
	return since === BEGINNING
		? `In the ${list.name} from the list’s beginning in 1816${ends}.`
		: `In the ${list.name} ${again ? 'most recently ' : ''}from ${wordDay(since)}${ends}.`;
}

/** Names of other states that the same row is cut into. */
function sharing({ id, row }: ListedLife, system: StateList['system']): string[] {
	return STATE_CODES.filter(
		(other) =>
			other.id !== id &&
			other[system].some(
				({ code, since = row.since, until = row.until }) =>
					code === row.code && since <= row.until && row.since <= until
			)
	).map(({ label }) => nameState(label));
}
