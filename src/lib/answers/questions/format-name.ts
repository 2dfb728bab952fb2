import { resolveName } from '../graph/names/index-names.ts';
import type { Lexicon } from './lexicon.ts';
import { isReserved } from './words.ts';

/** An entity as a query line names it: its label where that means it alone and can be put into an address, else its id; quoted where it has to be. */
export function formatName(id: string, lexicon: Lexicon): string {
	const label = lexicon.names.byId.get(id)?.label ?? id;
	const [meant, ...others] = resolveName(lexicon.names, label);
	const isAlone = meant?.id === id && others.length === 0;
	return quoteName(isAlone && label.isWellFormed() ? label : id);
}

/** Quotes a name unless it is one plain word that means nothing else in the language. */
export function quoteName(name: string): string {
	const isPlain = /^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}.']*(?:-[\p{L}\p{M}\p{N}.']+)*$/u.test(name);
	return isPlain && !isReserved(name) ? name : `"${name.replace(/["\\]/g, '\\$&')}"`;
}
