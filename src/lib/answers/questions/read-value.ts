import { ENTITY_KINDS } from '#lib/facts/model/entity.ts';
import { CREDIBILITIES, parseGrade, RELIABILITIES, type Grade } from '#lib/facts/model/grade.ts';
import { FAMILIES, LAYERS } from '#lib/facts/model/vocabulary.ts';
import type { Filters } from '../graph/filters/filters.ts';
import { wordKind } from './lexicon.ts';
import { FEWEST_POLES, MOST_HOPS, MOST_NAMED, MOST_PATHS, MOST_POLES } from './question.ts';
import { readKinds } from './read-kinds.ts';
import { readNames, type Several } from './read-names.ts';
import type { Said } from './read-said.ts';
import { readSources, readViewpoint } from './read-sources.ts';
import { readChoice, readChoices, readNumber, readTexts } from './read-texts.ts';
import type { Reading } from './reading.ts';
import type { Word } from './words.ts';

const ENTITIES: Several = {
	expected: 'the name of an entity',
	called: 'entities',
	least: 1,
	most: MOST_NAMED
};
const CONFLICTS: Several = {
	expected: 'the name of a conflict',
	called: 'conflicts',
	of: 'conflict',
	least: 1,
	most: MOST_NAMED
};
const POLES: Several = {
	expected: 'the name of a pole',
	called: 'poles',
	least: FEWEST_POLES,
	most: MOST_POLES
};
const GRADES = RELIABILITIES.flatMap((letter) =>
	CREDIBILITIES.map((digit) => `${letter}${String(digit)}`)
);

/** Reads what a word needs after it, and gives what is said by both. Filters said before are kept. */
export function readValue(reading: Reading, word: Word, so: Filters): Partial<Said> {
	const filter = (part: { readonly [K in keyof Filters]: Filters[K] | undefined }) => ({
		filters: { ...so, ...present(part) }
	});
	const ids = (several: Several) => readNames(reading, several).map(({ id }) => id);
	switch (word) {
		case 'in':
			return { conflicts: readNames(reading, CONFLICTS) };
		case 'between':
			return { poles: readNames(reading, POLES) };
		case 'groups':
			return { groups: true };
		case 'max':
			return present({ maxHops: readNumber(reading, MOST_HOPS, [2, 3, 4, 6, 8]) });
		case 'limit':
			return present({ limit: readNumber(reading, MOST_PATHS, [5, 10, 20, 50]) });
		case 'via':
			return { via: ids(ENTITIES) };
		case 'avoid':
			return { avoid: ids(ENTITIES) };
		case 'order':
			return present({ order: readChoice(reading, ['steps', 'evidence']) });
		case 'together':
			return { together: true };
		case 'hubs':
			return { hubs: true };
		case 'opinions':
			return filter({ opinions: true });
		case 'grade':
			return filter({ grade: readGrade(reading) });
		case 'standing':
			return filter({ standing: readChoice(reading, ['in-force', 'any']) });
		case 'contested':
			return filter({ contested: readChoice(reading, ['in', 'out', 'only']) });
		case 'derived':
			return filter({ derived: readChoice(reading, ['in', 'out']) });
		case 'family':
			return filter({ families: readChoices(reading, FAMILIES) });
		case 'layer':
			return filter({ layers: readChoices(reading, LAYERS) });
		case 'through':
			return filter({ entityKinds: readChoices(reading, ENTITY_KINDS) });
		case 'kind':
			return filter({ kinds: readKindList(reading) });
		case 'source':
			return filter({ sources: readSources(reading) });
		case 'viewpoint':
			return filter({ viewpoint: readViewpoint(reading) });
		default:
			return word satisfies never;
	}
}

function readKindList(reading: Reading): readonly string[] {
	const words = [
		...FAMILIES,
		...reading.lexicon.kinds.map((kind) => wordKind(reading.lexicon, kind))
	];
	const expected = 'a family or kind of relationship';
	return readKinds(reading, readTexts(reading, expected, { what: 'words', words }));
}

function readGrade(reading: Reading): Grade | undefined {
	const written = readChoice(reading, GRADES, {
		expected: 'a grade from A1 to F6',
		offered: ['A1', 'B2', 'B3', 'C3']
	});
	return written === undefined ? undefined : parseGrade(written);
}

type Present<T> = { readonly [K in keyof T]?: Exclude<T[K], undefined> };

/** Without what could not be read: a question is made only where all could. */
function present<T extends object>(values: T): Present<T> {
	const read = Object.entries(values).filter(([, value]) => value !== undefined);
	return Object.fromEntries(read) as Present<T>;
}
