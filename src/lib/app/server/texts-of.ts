import type { ClaimText } from '#lib/facts/model/claim.ts';
import type { Attested } from '#lib/facts/model/relationship.ts';
import type { ClaimTextLookup } from '#lib/answers/text/answer-question.ts';

/** Texts of all claims of these relationships, by address. */
export function textsOf(
	ties: readonly Attested[],
	claimText: ClaimTextLookup
): Map<string, ClaimText> {
	return new Map(
		ties.flatMap(({ id, claims }) =>
			claims.flatMap((claim): [string, ClaimText][] => {
				const address = `${id}/${claim.id}`;
				const text = claimText(address);
				return text === undefined ? [] : [[address, text]];
			})
		)
	);
}
