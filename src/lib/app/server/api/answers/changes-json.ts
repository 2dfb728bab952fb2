import { CHANGE_KINDS } from '#lib/answers/findings/changes/changes.ts';
import type { ChangesAnswered } from '#lib/answers/text/answered.ts';
import { STANDING } from '../schemas/relationship-schema.ts';
import { about, choiceOf, DAY, IDS, list, object, orNull, pair, TEXT } from '../schemas/schema.ts';
import { SIGN } from './path-json.ts';
import { RESTING } from './ties-json.ts';
import {
	dayJson,
	listed,
	sentenceOf,
	withheldJson,
	withheldOf,
	WORDS,
	wordsJson
} from './plain.ts';

/** What appeared, ended, turned or was suspended between two days. */
export function changesJson(answered: ChangesAnswered): Record<string, unknown> {
	const { changes, told, footnotes } = answered;
	const { from, to, ties, turns } = changes;
	return {
		from: dayJson(from),
		to: dayJson(to),
		...wordsJson(answered, [
			...listed(told.slice(0, ties.length)),
			...listed(told.slice(ties.length))
		]),
		ties: listed(ties).map(({ kind, relationship, before, after, on }, index) => ({
			kind,
			on: dayJson(on),
			before,
			after,
			relationships: [relationship],
			sentence: sentenceOf(told, index, footnotes)
		})),
		turns: listed(turns).map(({ between, before, after, relationships, lapsed }, index) => ({
			between,
			before,
			after,
			relationships,
			lapsed: { relationships: lapsed },
			// Turns are told behind all ties.
			sentence: sentenceOf(told, ties.length + index, footnotes)
		})),
		...withheldJson({ ties, turns })
	};
}

export const CHANGES_SCHEMA = object(
	{
		from: about('Null: from the beginning.', orNull(DAY)),
		to: orNull(DAY),
		...WORDS,
		ties: list(
			object({
				kind: choiceOf(CHANGE_KINDS),
				on: about('The first day on which it may have changed, as far as is known.', orNull(DAY)),
				before: STANDING,
				after: STANDING,
				relationships: about('The one that changed.', list(TEXT, { least: 1, most: 1 })),
				sentence: TEXT
			})
		),
		turns: about(
			'Pairs of actors whose sign is another.',
			list(
				object({
					between: pair(TEXT),
					before: SIGN,
					after: SIGN,
					relationships: IDS,
					lapsed: about(
						'What decided it then and was last observed since: it may be what is known that turned.',
						RESTING
					),
					sentence: TEXT
				})
			)
		)
	},
	withheldOf('ties', 'turns')
);
