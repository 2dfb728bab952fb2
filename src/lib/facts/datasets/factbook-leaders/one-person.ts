import { nameWords, sameName, shared } from '../leaders/name-words.ts';
import type { Holder } from './holders.ts';

/** Different persons of one state whose names hold each other, or who were listed with one day: words that only one of them has. */
const DIFFERENT: readonly (readonly [gec: string, word: string])[] = [
	['sa', 'muhammad'],
	['wz', 'russell']
];

/** One person in spellings that share too little. */
const SAME: readonly (readonly [gec: string, a: string, b: string])[] = [
	['eg', 'Abdelfattah ELSISI', 'Abdel Fattah EL-SISI'],
	// Since 16, later since 17 October 2023.
	['iv', 'Robert Beujre MAMBE', 'Robert BREUGRE MAMBE']
];

/**
 * Which holder of a state is which person: the first listing that names them.
 * Spellings change between snapshots (RUHANI, ROHANI; AOUN, AWN): two listings
 * are one person where one name holds the other, or where they hold the same
 * office since the same day and share a word.
 */
export function personsAmong(holders: readonly Holder[]): ReadonlyMap<Holder, Holder> {
	const persons: Holder[][] = [];
	for (const holder of holders) {
		const matching = persons.filter((person) => person.some((other) => isOne(holder, other)));
		const merged = [...matching.flat(), holder];
		for (const person of matching) persons.splice(persons.indexOf(person), 1);
		persons.push(merged);
	}
	return new Map(
		persons.flatMap((person) => {
			const first = person.reduce((a, b) => (a.line < b.line ? a : b));
			return person.map((holder) => [holder, first] as const);
		})
	);
}

function isOne(a: Holder, b: Holder): boolean {
	if (a.gec !== b.gec) return false;
	if (a.name === b.name) return true;
	const [words, others] = [nameWords(a.name), nameWords(b.name)];
	if (
		DIFFERENT.some(([gec, word]) => gec === a.gec && words.includes(word) !== others.includes(word))
	)
		return false;
	if (
		SAME.some(
			([gec, ...names]) => gec === a.gec && names.includes(a.name) && names.includes(b.name)
		)
	)
		return true;
	if (sameName(words, others)) return true;
	const sameDay = a.since !== undefined && a.since === b.since && a.since.length === 10;
	return sameDay && a.role === b.role && shared(words, others) > 0;
}
