import type { Texts } from '#lib/answers/text/texts.ts';

/** What was looked for and is not at hand. */
export interface Missed {
	/** Ids of relationships of whose claims a text was looked for. */
	readonly relationships: Set<string>;
	/** Ids of sources. */
	readonly sources: Set<string>;
}

/** The same texts, and what was looked for among them in vain: as much as the words need, and no more. */
export function noticing({ textOf, sourceOf }: Texts): {
	readonly looked: Texts;
	readonly missed: Missed;
} {
	const missed: Missed = { relationships: new Set(), sources: new Set() };
	return {
		missed,
		looked: {
			textOf(address) {
				const text = textOf(address);
				if (text === undefined) missed.relationships.add(address.slice(0, address.indexOf('/')));
				return text;
			},
			sourceOf(id) {
				const source = sourceOf(id);
				if (source === undefined) missed.sources.add(id);
				return source;
			}
		}
	};
}
