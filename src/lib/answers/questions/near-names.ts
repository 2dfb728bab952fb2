import type { Entity, EntityKind } from '#lib/facts/model/entity.ts';
import { fold } from '../graph/names/fold.ts';
import { resolveName, type NameIndex } from '../graph/names/index-names.ts';
import { searchEntities } from '../graph/names/search.ts';
import { formatName } from './format-name.ts';
import { nearestWords } from './nearest-words.ts';
import { maySuggest, type Reading } from './reading.ts';

/** Names longer than this, in UTF-16 code units, are nobody's; looking for ones that come near would take long. */
const LONGEST_NAME = 100;
/** Names of entities, of a kind where one is given, that come near one that means nothing, as a line would have them; at most 5. */
export function nearNames(reading: Reading, name: string, of?: EntityKind): string[] {
	const { lexicon } = reading;
	if (!maySuggest(reading) || name.length > LONGEST_NAME) return [];
	const near = nearEntities(lexicon.names, name).filter(
		({ kind }) => of === undefined || kind === of
	);
	return [...new Set(near.map(({ id }) => formatName(id, lexicon)))].slice(0, 5);
}

/** By search, which knows words, beginnings and slips of the pen; else by what stands before words too many; else by fewest edits. */
function nearEntities(names: NameIndex, name: string): readonly Entity[] {
	const found = searchEntities(names, name, 40);
	if (found.length > 0) return found;
	const words = name.split(' ');
	for (let count = words.length - 1; count > 0; count--) {
		const meant = resolveName(names, words.slice(0, count).join(' '));
		if (meant.length > 0) return meant;
	}
	return nearestWords(fold(name), names.exact.keys())
		.slice(0, 5)
		.flatMap((key) => names.exact.get(key) ?? []);
}
