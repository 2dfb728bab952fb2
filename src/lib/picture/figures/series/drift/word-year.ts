import type { DriftAnswer, PoleYear } from '#lib/answers/findings/drift/drift.ts';
import type { Sign } from '#lib/answers/graph/answer.ts';
import { SIGN_WORDS } from '#lib/answers/text/words.ts';
import type { Layer } from '#lib/facts/model/vocabulary.ts';
import type { BandYear } from './read-bands.ts';
import { wordPortions } from './word-portions.ts';

/** What a sign rests on, in the plural. */
export const BASES: Readonly<Record<Layer, string>> = {
	act: 'deeds',
	obligation: 'obligations',
	declaration: 'declarations',
	tenet: 'ideas',
	structure: 'offices and memberships',
	computed: 'what was computed'
};

/** A column in words: `2009: 3 deeds and 1 obligation with Russia; positive, by deeds; before, no tie`. `turns` are those of the pole. */
export function wordYear(
	{ year, then, portions }: BandYear,
	pole: string,
	turns: DriftAnswer['turns']
): string {
	const ties = portions.length === 0 ? 'no tie' : wordPortions(portions);
	const turn = turns.find((each) => each.year === year);
	return [
		`${String(year)}: ${ties} with ${pole}`,
		...(then.sign === undefined ? [] : [wordSignOf(then)]),
		...(turn === undefined ? [] : [`before, ${wordSign(turn.before)}`]),
		...wordVoting(then)
	].join('; ');
}

/** The sign of a year in one word, also where there is none to have. */
export function wordSign(sign: Sign | undefined): string {
	return sign === undefined ? 'no tie' : SIGN_WORDS[sign];
}

function wordSignOf({ sign, basis }: PoleYear): string {
	const word = wordSign(sign);
	return basis === undefined || sign === '0' ? word : `${word}, by ${BASES[basis]}`;
}

function wordVoting({ voting }: PoleYear): string[] {
	if (voting === undefined) return [];
	const votes = voting.votes.join(' and ');
	return [`distance in UN voting ${voting.distance.toFixed(2)} (${votes} votes)`];
}
