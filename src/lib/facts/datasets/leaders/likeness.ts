import { metInOffice, type Appearance } from './appearance.ts';
import { nameWords, plain, shared } from './name-words.ts';

/** An appearance with its names taken apart once. */
export interface Worded extends Appearance {
	readonly plainNames: ReadonlySet<string>;
	readonly words: readonly (readonly string[])[];
	readonly calledWords: readonly string[];
}

export function withWords(appearance: Appearance): Worded {
	return {
		...appearance,
		plainNames: new Set(appearance.names.map(plain)),
		words: appearance.names.map(nameWords),
		calledWords: appearance.called === undefined ? [] : nameWords(appearance.called)
	};
}

export function isSpelledAlike(a: Worded, b: Worded): boolean {
	return [...a.plainNames].some((name) => b.plainNames.has(name));
}

/**
 * How surely two appearances in one state are one person: 3 where one full name
 * holds the other; 2 where they share two words and met in office; 1 where one
 * is known by the surname only, which the other bears, and they met in office;
 * 0 else. Full names that differ are two persons, whatever the surname.
 */
export function likeness(a: Worded, b: Worded): 0 | 1 | 2 | 3 {
	if (!a.states.some((state) => b.states.includes(state))) return 0;
	const met = metInOffice(a.years, b.years);
	const called = [...a.calledWords, ...b.calledWords];
	let bySurname = false;
	let inFull: 0 | 2 | 3 | undefined;
	for (const name of a.words)
		for (const other of b.words) {
			const shorter = Math.min(name.length, other.length);
			const common = shared(name, other);
			if (shorter >= 2) {
				const grade = common === shorter ? 3 : common >= 2 && met ? 2 : 0;
				if (inFull === undefined || grade > inFull) inFull = grade;
			} else if (common === 1 && met)
				bySurname ||= isCalled(name.length === 1 ? name : other, called);
		}
	if (inFull !== undefined && inFull > 0) return inFull;
	return bySurname && inFull === undefined ? 1 : 0;
}

/** A lone word must be the name that the Factbook prints in capitals, where it prints one. */
function isCalled(name: readonly string[], called: readonly string[]): boolean {
	return called.length === 0 || shared(name, called) === 1;
}
