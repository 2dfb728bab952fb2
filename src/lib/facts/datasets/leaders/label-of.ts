import type { Person } from './join-leaders.ts';
import { nameWords } from './name-words.ts';

export interface Label {
	/** The name as people write it. */
	readonly label: string;
	/** Other spellings. */
	readonly aliases: readonly string[];
	/** Whether it is more than a surname. */
	readonly isFull: boolean;
}

/**
 * The Factbook's latest name, else one found for them, else Herre's in full, else what Archigos has,
 * which is mostly the surname.
 */
export function labelOf(person: Person, nameInFull: string | undefined): Label {
	const bySystem = (wanted: string) =>
		person.filter(({ system }) => system === wanted).flatMap(({ names }) => names);
	const isLong = (name: string) => nameWords(name).length > 1;
	const names = [
		...bySystem('factbook-leader'),
		...(nameInFull === undefined ? [] : [nameInFull]),
		...bySystem('herre-leader').filter(isLong),
		...bySystem('archigos-leader'),
		...bySystem('herre-leader')
	];
	const [label = ''] = names;
	return {
		label,
		aliases: [...new Set(names)].filter((name) => name !== label),
		isFull: isLong(label) || nameInFull !== undefined || bySystem('factbook-leader').length > 0
	};
}
