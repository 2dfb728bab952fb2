import type { Kind } from '#lib/facts/model/vocabulary.ts';
import { FAMILIES } from '#lib/facts/model/vocabulary.ts';
import type { Snapshot } from '#lib/facts/snapshot/snapshot.ts';
import { indexNames, type NameIndex } from '../graph/names/index-names.ts';

/** What the words of a query line can mean. */
export interface Lexicon {
	readonly names: NameIndex;
	readonly kinds: readonly Kind[];
	/** Ids of sources. Absent: any id is taken for one. */
	readonly sources?: ReadonlySet<string>;
}

/** All words that a snapshot gives a meaning. */
export function buildLexicon({ entities, vocabulary, sourceIds }: Snapshot): Lexicon {
	return {
		names: indexNames(entities),
		kinds: vocabulary,
		sources: new Set(sourceIds)
	};
}

/** The kinds a word stands for: a family, a full kind, or a short kind; several kinds of different families where it is ambiguous, none where it is unknown. */
export function kindsMeant(
	lexicon: Lexicon,
	word: string
): { kinds: readonly Kind[]; isFamily: boolean } {
	const folded = word.trim().toLowerCase();
	if (FAMILIES.some((family) => family === folded))
		return { kinds: lexicon.kinds.filter(({ family }) => family === folded), isFamily: true };
	const full = lexicon.kinds.filter(({ id }) => id === folded);
	if (full.length > 0) return { kinds: full, isFamily: false };
	return { kinds: lexicon.kinds.filter((kind) => shortOf(kind) === folded), isFamily: false };
}

/** `arms` of `support.arms`. */
export function shortOf(kind: Kind): string {
	return kind.id.slice(kind.id.indexOf('.') + 1);
}

/** The shortest words that stand for a set of kinds: whole families, unique short kinds, else full kinds; in the order of the vocabulary. */
export function wordKinds(lexicon: Lexicon, ids: readonly string[]): string[] {
	const wanted = new Set(ids);
	const words: string[] = [];
	for (const family of FAMILIES) {
		const members = lexicon.kinds.filter((kind) => kind.family === family);
		const chosen = members.filter(({ id }) => wanted.has(id));
		if (chosen.length === members.length && members.length > 0) words.push(family);
		else for (const kind of chosen) words.push(wordKind(lexicon, kind));
	}
	return words;
}

/** A kind as a line names it: its short form where it is the only one of that form, else whole. */
export function wordKind(lexicon: Lexicon, kind: Kind): string {
	const short = shortOf(kind);
	return kindsMeant(lexicon, short).kinds.length === 1 ? short : kind.id;
}

/** What an entity is called; its id where it is unknown. */
export function labelIn(lexicon: Lexicon, id: string): string {
	return lexicon.names.byId.get(id)?.label ?? id;
}
