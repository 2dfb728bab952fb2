import type { Entity } from '#lib/facts/model/entity.ts';
import { editDistance } from '#lib/facts/model/edit-distance.ts';
import { fold } from './fold.ts';
import type { NameIndex } from './index-names.ts';

/** What a word of a name counts, by where it stands. */
const FIELDS = { label: 3, id: 1.5, alias: 1 } as const;
/** What a word counts that begins as was written, or is written otherwise by a slip. */
const BEGUN = 0.6;
const SLIPPED = 0.3;
/** From so many letters on, one slip in so many is understood. */
const LEAST_LETTERS = 5;
const LETTERS_A_SLIP = 5;

/** How much likelier a name is meant that begins as was written: by “uni” the United Nations before the Soviet Union. */
const OPENING = 1.5;

/** How much likelier a kind is meant where names match alike: by “Azerb” the state before the idea called after it. */
const FAMILIAR: Readonly<Record<Entity['kind'], number>> = {
	state: 3,
	organisation: 1.5,
	conflict: 1.2,
	leader: 1,
	ideology: 0.6,
	group: 1
};

/** Folded words of all names; of each, whose it is, and what it counts there at most. */
type Words = ReadonlyMap<string, ReadonlyMap<Entity, number>>;

/** Of each index its words, gathered with its first search. */
const gathered = new WeakMap<NameIndex, Words>();

/** Entities whose names match, best first: by any alias, accent or script, by prefix, and with a slip of the pen. Every word written has to match. At most `limit`. */
export function searchEntities(index: NameIndex, text: string, limit = 12): Entity[] {
	const folded = fold(text);
	if (folded === '') return [];
	const words = gathered.get(index) ?? gatherWords(index.entities);
	gathered.set(index, words);
	const [first, ...others] = wordsIn(folded).map((word) => match(words, word));
	const ranked = [...(first ?? [])].flatMap(([entity, score]): [Entity, number][] => {
		const scores = others.map((each) => each.get(entity));
		if (scores.includes(undefined)) return [];
		const sum = scores.reduce<number>((total, each) => total + (each ?? 0), score);
		const opens = fold(entity.label).startsWith(folded) ? OPENING : 1;
		return [[entity, sum * FAMILIAR[entity.kind] * brevityOf(entity) * opens]];
	});
	const found = new Set(index.exact.get(folded));
	for (const [entity] of ranked.sort(([, a], [, b]) => b - a)) found.add(entity);
	return [...found].slice(0, limit);
}

/** Where names fit alike, the one of fewer words is meant. */
function brevityOf({ label }: Entity): number {
	return 1 / (1 + label.split(' ').length / 10);
}

function gatherWords(entities: readonly Entity[]): Words {
	const words = new Map<string, Map<Entity, number>>();
	const note = (entity: Entity, name: string, weight: number) => {
		for (const word of wordsIn(fold(name))) {
			const whose = words.get(word) ?? new Map<Entity, number>();
			words.set(word, whose.set(entity, Math.max(weight, whose.get(entity) ?? 0)));
		}
	};
	for (const entity of entities) {
		note(entity, entity.label, FIELDS.label);
		note(entity, entity.id, FIELDS.id);
		for (const alias of entity.aliases) note(entity, alias, FIELDS.alias);
	}
	return words;
}

function wordsIn(folded: string): string[] {
	return folded.split(/[\s\-_/,.()'"]+/u).filter((word) => word !== '');
}

/** Whose names a written word can stand for, and how well it fits the best of their words. */
function match(words: Words, written: string): ReadonlyMap<Entity, number> {
	const scores = new Map<Entity, number>();
	for (const [word, whose] of words) {
		const fit = fitOf(word, written);
		if (fit === 0) continue;
		for (const [entity, weight] of whose)
			scores.set(entity, Math.max(weight * fit, scores.get(entity) ?? 0));
	}
	return scores;
}

/** 1 for the word itself, less the more is missing of it or differs; 0 where it does not fit. */
function fitOf(word: string, written: string): number {
	if (word.startsWith(written)) {
		const share = written.length / word.length;
		return share === 1 ? 1 : BEGUN * (0.5 + share / 2);
	}
	const slips = written.length < LEAST_LETTERS ? 0 : Math.round(written.length / LETTERS_A_SLIP);
	if (slips === 0 || Math.abs(word.length - written.length) > slips) return 0;
	// One slip leaves one end of a word as it is; without this look every word would be measured.
	if (word[0] !== written[0] && word.at(-1) !== written.at(-1)) return 0;
	const distance = editDistance(word, written);
	return distance > slips ? 0 : SLIPPED / distance;
}
