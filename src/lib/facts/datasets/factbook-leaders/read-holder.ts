import type { Listing } from './read-row.ts';
import { MISPLACED, NOT_HOLDERS } from './passed-over.ts';
import { patchOf } from './cut-names.ts';
import { MODIFIERS, OFFICES, RANKS } from './titles.ts';

/** Whom a listing names. */
export type Named =
	/** A holder: office in words, name as written without titles. */
	| {
			readonly kind: 'holder';
			readonly office: string;
			readonly name: string;
			/** Named with a rank and no title ("Sr. Gen. MIN AUNG HLAING"): a holder only where nobody with a title stands beside. */
			readonly byRank?: true;
	  }
	/** Nobody to be told, and why. */
	| { readonly kind: 'other'; readonly reason: string }
	/** A name without a title: one more deputy of a list, or a holder whose title was cut off. */
	| { readonly kind: 'untitled' };

/** Parties, ranks and remarks behind a name. */
const BEHIND =
	/\s*(?:\([^)]*\)|,\s*(?:Dr\.|Gen\.|Lt\. Gen\.|Air Chief Mar\.|Adm\.|PhD)|,? (?:also spelled|aka) .*| - (?:previously|formerly) .*| (?:resigned on|serving as) .*)\s*$/;

/** Reads title and name; titles are a closed list, so a name is never guessed out of unknown words. */
export function readHolder(listing: Listing): Named {
	const patch = patchOf(listing);
	if (patch !== undefined) return { kind: 'holder', office: patch.office, name: patch.name };
	const { text, role } = listing;
	for (const [pattern, reason] of NOT_HOLDERS)
		if (pattern.test(text)) return { kind: 'other', reason };
	const [modifiers, titled] = strip(text, MODIFIERS);
	const title = OFFICES.find(([words]) => startsWithWords(titled, words));
	const [ranks, name] = strip(titled.slice(title?.[0].length ?? 0).trim(), RANKS);
	if (title === undefined && ranks.length === 0) return { kind: 'untitled' };
	const office = title === undefined || title[1] === '' ? capitalised(role) : title[1];
	const held = modifiers.some((word) => !/^(?:CNSP|note)/.test(word)) ? `acting ${office}` : office;
	const bare = withoutRemarks(name);
	if (MISPLACED.some((misplaced) => misplaced.gec === listing.gec && misplaced.name === bare))
		return { kind: 'other', reason: 'holders of another state, listed by mistake' };
	return {
		kind: 'holder',
		office: capitalised(held),
		name: bare,
		...(title === undefined ? { byRank: true } : {})
	};
}

function strip(text: string, words: readonly string[]): [string[], string] {
	const taken: string[] = [];
	let rest = text;
	for (;;) {
		const next = words.find((word) => startsWithWords(rest, word));
		if (next === undefined) return [taken, rest];
		taken.push(next);
		rest = rest.slice(next.length).trim();
	}
}

function startsWithWords(text: string, words: string): boolean {
	return text.startsWith(words) && /^(?:\s|$)/.test(text.slice(words.length));
}

export function withoutRemarks(name: string): string {
	let rest = name;
	while (BEHIND.test(rest)) rest = rest.replace(BEHIND, '');
	return rest.replaceAll(/\s*\([^)]*\)/g, '').trim();
}

function capitalised(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
