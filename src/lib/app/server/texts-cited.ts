import type { ClaimText } from '#lib/facts/model/claim.ts';
import type { Answered } from '#lib/answers/text/answered.ts';
import type { ClaimTextLookup } from '#lib/answers/text/answer-question.ts';

/** Texts of the claims that an answer's footnotes name. */
export function textsCited(answered: Answered, claimText: ClaimTextLookup): Map<string, ClaimText> {
	const addresses = answered.footnotes.flatMap(({ claims }) => claims);
	return new Map(
		addresses.flatMap((address): [string, ClaimText][] => {
			const text = claimText(address);
			return text === undefined ? [] : [[address, text]];
		})
	);
}
