import { joinWords } from '#lib/answers/text/list.ts';
import type { Portion } from './portions.ts';

const NOUNS = {
	deed: ['deed', 'deeds'],
	obligation: ['obligation', 'obligations'],
	declaration: ['declaration', 'declarations'],
	unsigned: ['tie without a sign', 'ties without a sign']
} as const;

/** `3 deeds of support, 1 obligation (last observed) and 2 deeds of opposition`; empty where there is none. */
export function wordPortions(portions: readonly Portion[]): string {
	return joinWords(portions.map((portion) => `${String(portion.ties)} ${wordPortion(portion)}`));
}

/** `deeds of support`, `obligation (derived)`, `deeds of opposition (last observed)`; in the plural unless it is one. */
export function wordPortion({ sign, weight, standing, derived, ties }: Portion): string {
	const noun = NOUNS[weight][ties === 1 ? 0 : 1];
	const side = sign === '-' ? ' of opposition' : weight === 'deed' ? ' of support' : '';
	const notes = [
		...(derived ? ['derived'] : []),
		...(standing === 'suspended' ? ['suspended'] : []),
		...(standing === 'last-observed' ? ['last observed'] : [])
	];
	return `${noun}${side}${notes.length === 0 ? '' : ` (${notes.join(', ')})`}`;
}
