import { metInOffice, type Appearance } from './appearance.ts';
import { nameWords, shared } from './name-words.ts';

/**
 * How surely two appearances in one state are one person: 3 where one full name
 * holds the other; 2 where they share two words and met in office; 1 where one
 * is known by the surname only, which the other bears, and they met in office;
 * 0 else. Full names that differ are two persons, whatever the surname.
 */
export function likeness(a: Appearance, b: Appearance): 0 | 1 | 2 | 3 {
	if (!a.states.some((state) => b.states.includes(state))) return 0;
	const met = metInOffice(a.years, b.years);
	const called = new Set([...wordsOf(a.called), ...wordsOf(b.called)]);
	let best: 0 | 1 | 2 | 3 = 0;
	let full: 0 | 2 | 3 | undefined;
	for (const name of a.names.map(nameWords))
		for (const other of b.names.map(nameWords)) {
			const shorter = Math.min(name.length, other.length);
			const common = shared(name, other);
			if (shorter >= 2) {
				const grade = common === shorter ? 3 : common >= 2 && met ? 2 : 0;
				full = Math.max(full ?? 0, grade) as 0 | 2 | 3;
			} else if (common === 1 && met && isCalled(name.length === 1 ? name : other, called)) best = 1;
		}
	if (full === 0) return 0;
	return Math.max(best, full ?? 0) as 0 | 1 | 2 | 3;
}

function wordsOf(called: string | undefined): string[] {
	return called === undefined ? [] : nameWords(called);
}

/** A lone word must be the name that the Factbook prints in capitals, where it prints one. */
function isCalled(name: readonly string[], called: ReadonlySet<string>): boolean {
	return called.size === 0 || shared(name, [...called]) === 1;
}
