import { countWord } from '../list.ts';

/** `one tie`, `two ties`, `no ties`. */
export function counted(count: number, noun: string): string {
	return `${countWord(count)} ${noun}${count === 1 ? '' : 's'}`;
}
