import type { BalanceOnDay } from '#lib/answers/findings/balance/balance.ts';
import type { TriadSigns } from './triad-glyph.ts';

/** One of the four ways in which three can stand to each other. */
export interface TriadKind {
	readonly kind: keyof BalanceOnDay['triads'];
	readonly name: string;
	readonly words: string;
	readonly signs: TriadSigns;
}

/** The friend of a friend is a friend, the enemy of an enemy too (Cartwright and Harary 1956). */
export const BALANCED: readonly TriadKind[] = [
	{
		kind: 'ppp',
		name: '+ + +',
		words: 'three with each other',
		signs: { left: '+', right: '+', base: '+' }
	},
	{
		kind: 'pnn',
		name: '+ − −',
		words: 'two with each other, both against a third',
		signs: { left: '-', right: '-', base: '+' }
	}
];
export const UNBALANCED: readonly TriadKind[] = [
	{
		kind: 'ppn',
		name: '+ + −',
		words: 'one with two who are against each other',
		signs: { left: '+', right: '+', base: '-' }
	},
	{
		kind: 'nnn',
		name: '− − −',
		words: 'three against each other',
		signs: { left: '-', right: '-', base: '-' }
	}
];
