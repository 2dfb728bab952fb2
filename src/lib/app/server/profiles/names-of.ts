import type { Names } from '../../explorer/profiles/profile.ts';

const SCRIPTS = [
	['Latin', /\p{Script=Latin}/u],
	['Cyrillic', /\p{Script=Cyrillic}/u],
	['Greek', /\p{Script=Greek}/u],
	['Armenian', /\p{Script=Armenian}/u],
	['Georgian', /\p{Script=Georgian}/u],
	['Arabic', /\p{Script=Arabic}/u],
	['Hebrew', /\p{Script=Hebrew}/u],
	['Chinese', /\p{Script=Han}/u],
	['Japanese', /\p{Script=Hiragana}|\p{Script=Katakana}/u],
	['Korean', /\p{Script=Hangul}/u],
	['Devanagari', /\p{Script=Devanagari}/u],
	['Thai', /\p{Script=Thai}/u]
] as const;

/** Two or three capital letters, as ISO 3166 gives them to states. */
const CODE = /^[A-Z]{2,3}$/;

/** Other names by script, in the order of the record; codes apart where it is a state, whose acronyms are codes. */
export function namesOf(aliases: readonly string[], isState: boolean): Names {
	const codes = isState ? aliases.filter((alias) => CODE.test(alias)) : [];
	const byScript = new Map<string, string[]>();
	for (const name of aliases) {
		if (codes.includes(name)) continue;
		const script = SCRIPTS.find(([, letters]) => letters.test(name))?.[0] ?? 'Other';
		byScript.set(script, [...(byScript.get(script) ?? []), name]);
	}
	return { codes, byScript: [...byScript].map(([script, names]) => ({ script, names })) };
}
