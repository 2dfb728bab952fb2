import { formatGrade } from '#lib/facts/model/grade.ts';
import type { SignedPair } from '#lib/answers/findings/signed-pairs/pair.ts';
import {
	about,
	choiceOf,
	COUNT,
	GRADE,
	IDS,
	list,
	mapOf,
	object,
	pair,
	TEXT
} from '../schemas/schema.ts';

/** Two actors, their sign, and what decides it. */
export function signedPairJson({ between, sign, ties, grade }: SignedPair) {
	return { between, sign, grade: formatGrade(grade), relationships: ties };
}

/** What `signedPairJson` writes. */
export const SIGNED_PAIR = object({
	between: pair(TEXT),
	sign: choiceOf(['+', '-']),
	grade: GRADE,
	relationships: list(TEXT, { least: 1 })
});

/** Ids of what something rests on. */
export const RESTING = object({ relationships: IDS });

/** Pairs of actors that count for neither sign. */
export const LEFT_OUT = about('Pairs without one certain sign, by why.', mapOf(COUNT));
