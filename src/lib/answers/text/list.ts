import type { Run } from './prose.ts';

/** Joins parts as English does: `a`, `a and b`, `a, b and c`. */
export function joinWords(parts: readonly string[]): string {
	const last = parts.at(-1);
	if (last === undefined) return '';
	return parts.length === 1 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}

/** The same with semicolons where a part holds a comma itself: `2007; from 2010, last observed in 2018`. */
export function joinParts(parts: readonly string[]): string {
	return parts.some((part) => part.includes(',')) ? parts.join('; ') : joinWords(parts);
}

/** The same for runs of text. */
export function joinRuns(parts: readonly (readonly Run[])[]): Run[] {
	return parts.flatMap((part, index) => {
		if (index === 0) return [...part];
		return [{ text: index === parts.length - 1 ? ' and ' : ', ' }, ...part];
	});
}

/** The list in parts of at most so many. */
export function chunk<T>(list: readonly T[], most: number): T[][] {
	const parts: T[][] = [];
	for (let at = 0; at < list.length; at += most) parts.push(list.slice(at, at + most));
	return parts;
}

/** `one` to `ten`, then digits. */
export function countWord(count: number): string {
	return SMALL[count] ?? String(count);
}

const SMALL = [
	'no',
	'one',
	'two',
	'three',
	'four',
	'five',
	'six',
	'seven',
	'eight',
	'nine',
	'ten'
] as const;

/** First letter in upper case. */
export function capitalise(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The sentence with its first word capitalised. */
export function capitaliseRuns(runs: readonly Run[]): Run[] {
	const [first, ...rest] = runs;
	if (first === undefined || 'cite' in first) return [...runs];
	return [{ ...first, text: capitalise(first.text) }, ...rest];
}
