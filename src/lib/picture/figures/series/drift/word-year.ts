import type { DriftTurn, PoleYear } from '#lib/answers/findings/drift/drift.ts';
import type { Sign } from '#lib/answers/graph/answer.ts';
import { LAYER_WORDS } from '#lib/answers/text/findings/drift/layer-words.ts';
import { SIGN_WORDS } from '#lib/answers/text/words.ts';
import type { BandYear } from './read-bands.ts';
import { wordPortions } from './word-portions.ts';

/** A column in words: `2009: 3 deeds of support and 1 obligation with Russia; positive, resting on deeds; before, no tie`. `turns` are those of the pole. */
export function wordYear(
	{ year, then, portions }: BandYear,
	pole: string,
	turns: readonly DriftTurn[]
): string {
	const ties = portions.length === 0 ? 'no tie' : wordPortions(portions);
	const turn = turns.find((each) => each.year === year);
	return [
		`${String(year)}: ${ties} with ${pole}`,
		...(then.sign === undefined ? [] : [wordSignOf(then)]),
		...(turn === undefined ? [] : [`before, ${wordSign(turn.before)}`])
	].join('; ');
}

/** The sign of a year in one word, also where there is none to have. */
export function wordSign(sign: Sign | undefined): string {
	return sign === undefined ? 'no tie' : SIGN_WORDS[sign];
}

/** What a sign rests on, where there is one. */
export function wordBasis({ sign, basis }: PoleYear): string | undefined {
	return basis === undefined || sign === '0' ? undefined : LAYER_WORDS[basis];
}

function wordSignOf(then: PoleYear): string {
	const basis = wordBasis(then);
	const when = then.lastObserved ? ' last observed earlier' : '';
	return `${wordSign(then.sign)}${basis === undefined ? '' : `, resting on ${basis}${when}`}`;
}
