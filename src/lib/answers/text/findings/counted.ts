import { countWord } from '../list.ts';

/** `one tie`, `two ties`, `no ties`. */
export function counted(count: number, noun: string): string {
	return `${countWord(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** So many of what was named before: `none`, `one`, `12`. */
export function soMany(count: number): string {
	return count === 0 ? 'none' : countWord(count);
}
