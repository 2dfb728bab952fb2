import { leaderCode, type CodedYear } from '../herre/read-years.ts';
import { stateSystem } from '../herre/state-system.ts';
import { stretchesBy } from '../herre/stretches.ts';
import { meanings } from '../codes-in-time.ts';
import type { Identities } from '../importer.ts';
import type { Appearance } from './appearance.ts';
import { nameWords, shared } from './name-words.ts';
import { turnName } from './turn-name.ts';

/** Effective leaders of Herre, with their names in full from the years in which they headed the government. */
export function herreAppearances(
	years: readonly CodedYear[],
	identities: Identities
): Appearance[] {
	const groups = new Map<string, CodedYear[]>();
	for (const year of years) {
		if (year.leader === undefined) continue;
		const code = leaderCode(year);
		groups.set(code, [...(groups.get(code) ?? []), year]);
	}
	return [...groups].flatMap(([code, group]) => {
		const [first] = group;
		if (first === undefined) return [];
		const stretches = stretchesBy(group, leaderCode);
		const states = new Set(
			stretches.flatMap(({ first: from, last }) =>
				meanings(
					identities,
					stateSystem(first.cow),
					first.cow,
					`${String(from)}-12-31`,
					`${String(last)}-12-31`
				).map(({ id }) => id)
			)
		);
		const [spell, ...others] = stretches.map(({ first: from, last: to }) => ({ from, to }));
		if (states.size === 0 || spell === undefined) return [];
		const short = turnName(first.leader ?? '');
		const [name, ...names] = [...new Set([...inFull(group), short])];
		return [
			{
				system: 'herre-leader',
				code,
				states: [...states],
				names: [name ?? short, ...names],
				years: [spell, ...others]
			}
		];
	});
}

/** Names of the head of government in the years in which that is the leader, the most frequent first; not those that share no word with the leader's, which are slips (Tsochatzopoulos beside Papandreou). */
function inFull(group: readonly CodedYear[]): string[] {
	const counts = new Map<string, number>();
	for (const { isLeader, headOfGovernment, leader = '' } of group)
		if (
			isLeader &&
			headOfGovernment !== undefined &&
			shared(nameWords(headOfGovernment), nameWords(leader)) > 0
		) {
			const name = turnName(headOfGovernment);
			counts.set(name, (counts.get(name) ?? 0) + 1);
		}
	return [...counts].sort((a, b) => b[1] - a[1]).map(([name]) => name);
}
