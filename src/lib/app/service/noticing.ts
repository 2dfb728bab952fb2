import type { Texts } from '#lib/answers/text/texts.ts';

/** The same texts, and a set to which the id of every source is added that was looked for and is not at hand. */
export function noticing({ textOf, sourceOf }: Texts): Texts & { readonly missed: Set<string> } {
	const missed = new Set<string>();
	return {
		missed,
		textOf,
		sourceOf(id) {
			const source = sourceOf(id);
			if (source === undefined) missed.add(id);
			return source;
		}
	};
}
