import type { Attested } from '#lib/facts/model/relationship.ts';
import type { Texts, TextsAtHand } from '#lib/answers/text/texts.ts';

/** Texts of all claims of these relationships, and the sources they cite. */
export function textsOf(ties: readonly Attested[], texts: Texts): TextsAtHand {
	return textsAt(
		ties.flatMap(({ id, claims }) => claims.map((claim) => `${id}/${claim.id}`)),
		ties.flatMap(({ claims }) => claims.map(({ source }) => source)),
		texts
	);
}

/** What travels with a page: texts of claims by address, and sources by id. */
export function textsAt(
	addresses: readonly string[],
	sources: readonly string[],
	{ textOf, sourceOf }: Texts
): TextsAtHand {
	return { texts: foundIn(addresses, textOf), sources: foundIn(sources, sourceOf) };
}

function foundIn<T>(keys: readonly string[], find: (key: string) => T | undefined): Map<string, T> {
	return new Map(
		keys.flatMap((key): [string, T][] => {
			const found = find(key);
			return found === undefined ? [] : [[key, found]];
		})
	);
}
