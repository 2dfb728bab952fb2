import { nameState } from '../coded-years/word-years.ts';
import { CODES_OF, STATE_CODES } from '../codes/state-codes.ts';
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
export function wordListed({ id, code, since, until, again }: ListedLife, list: StateList): string {
	const ends = until === list.horizon ? '' : ` to ${wordDay(until)}`;
	const shared = sharing(id, list.system);
	if (shared.length > 0)
		return `The ${list.name} has one number, ${code}, for it${shared
			.slice(1)
			.map((name) => `, ${name}`)
			.join('')} and ${shared[0] ?? ''}; here it is told from ${wordDay(since)}${ends}.`;
	return since === BEGINNING
		? `In the ${list.name} from the list’s beginning in 1816${ends}.`
		: `In the ${list.name} ${again ? 'most recently ' : ''}from ${wordDay(since)}${ends}.`;
}

/** Names of other states that have one of its numbers at another time. */
function sharing(id: string, system: StateList['system']): string[] {
	const codes = CODES_OF.get(id)?.[system] ?? [];
	return STATE_CODES.filter(
		(other) =>
			other.id !== id && other[system].some(({ code }) => codes.some((each) => each.code === code))
	).map(({ label }) => nameState(label));
}
