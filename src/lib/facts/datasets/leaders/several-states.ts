import type { Person } from './join-leaders.ts';
import { plain } from './name-words.ts';

/**
 * Who led more than one state, by their names as the datasets have them:
 * monarchs of the Commonwealth, presidents of France as co-princes of Andorra,
 * Nasser of the union of Egypt and Syria, Saddam Hussein in occupied Kuwait,
 * Chiang Kai-shek of China and of Taiwan, Beel of the Netherlands and their
 * Indies, born in one year by Archigos.
 * Elsewhere equal names in two states are two persons.
 */
const IN_SEVERAL_STATES: ReadonlyMap<string, string> = new Map(
	[
		['Elizabeth II'],
		['Charles III'],
		['Emmanuel Macron'],
		['Francois Hollande'],
		['Gamal Abdel Nasser', 'Nasser (president of UAR)'],
		['Saddam Hussein'],
		['Chiang Kai-shek'],
		['Louis J. M. Beel', 'Louis Beel']
	].flatMap(([first = '', ...others]) =>
		[first, ...others].map((name) => [plain(name), plain(first)] as const)
	)
);

/** Makes one person of those who are listed state by state. */
export function mergeAcrossStates(persons: readonly Person[]): Person[] {
	const merged: Person[] = [];
	const places = new Map<string, number>();
	for (const person of persons) {
		const [name] = person.flatMap(({ names }) =>
			names.flatMap((written) => IN_SEVERAL_STATES.get(plain(written)) ?? [])
		);
		const place = name === undefined ? undefined : places.get(name);
		const other = place === undefined ? undefined : merged[place];
		if (place !== undefined && other !== undefined) merged[place] = [...other, ...person];
		else {
			if (name !== undefined) places.set(name, merged.length);
			merged.push(person);
		}
	}
	return merged;
}
