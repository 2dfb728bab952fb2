import type { DriftYear, PoleYear } from '#lib/answers/findings/drift/drift.ts';
import { LAYERS } from '#lib/facts/model/vocabulary.ts';
import type { DriftAnswered } from '#lib/answers/text/answered.ts';
import {
	about,
	choiceOf,
	COUNT,
	IDS,
	list,
	NUMBER,
	object,
	orNull,
	pair,
	TEXT
} from '../schemas/schema.ts';
import { SIGN } from './path-json.ts';
import { listed, sentenceOf, withheldJson, withheldOf, WORDS, wordsJson } from './plain.ts';

/** How an actor stood to its poles, year by year. */
export function driftJson(answered: DriftAnswered): Record<string, unknown> {
	const { drift, told, footnotes } = answered;
	const { actor, poles, years, turns } = drift;
	return {
		actor,
		poles,
		...wordsJson(answered),
		years: listed(years).map((year, index) => ({
			...yearJson(year),
			sentence: sentenceOf(told, index, footnotes)
		})),
		turns: listed(turns).map(({ before, after, ...turn }) => ({
			...turn,
			before: before ?? null,
			after: after ?? null
		})),
		balanceOfYears: drift.balanceOfYears.map(({ pole, gained, lost }) => ({
			pole,
			gained: { relationships: gained },
			lost: { relationships: lost }
		})),
		...withheldJson({ years, turns })
	};
}

function yearJson({ year, poles }: DriftYear): Record<string, unknown> {
	return { year, poles: poles.map(poleJson) };
}

function poleJson(pole: PoleYear): Record<string, unknown> {
	return {
		pole: pole.pole,
		sign: pole.sign ?? null,
		basis: pole.basis ?? null,
		counts: pole.counts,
		relationships: pole.relationships,
		claims: pole.claims,
		...(pole.voting === undefined ? {} : { voting: pole.voting })
	};
}

const YEAR = { type: 'integer' };
const RESTING = object({ relationships: IDS });
const POLE_YEAR = object(
	{
		pole: TEXT,
		sign: about('Null where no tie of any layer holds.', orNull(SIGN)),
		basis: about('The layer that decides the sign.', orNull(choiceOf(LAYERS))),
		counts: list(
			object({
				layer: choiceOf(LAYERS),
				sign: choiceOf(['+', '-', '0']),
				standing: choiceOf(['in-force', 'suspended', 'last-observed']),
				ties: COUNT
			})
		),
		relationships: IDS,
		claims: about('Addresses of claims about this year.', IDS)
	},
	{
		voting: about(
			'Distance of ideal points in UN voting, never called alignment; with the votes both cast.',
			object({ distance: NUMBER, votes: pair(COUNT) })
		)
	}
);

export const DRIFT_SCHEMA = object(
	{
		actor: TEXT,
		poles: list(TEXT, { least: 2 }),
		...WORDS,
		years: list(object({ year: YEAR, poles: list(POLE_YEAR, { least: 2 }), sentence: TEXT })),
		turns: about(
			'Years in which the sign towards a pole changed.',
			list(
				object({
					year: YEAR,
					pole: TEXT,
					before: orNull(SIGN),
					after: orNull(SIGN),
					relationships: IDS
				})
			)
		),
		balanceOfYears: about(
			'What was gained and lost with each pole since the first year.',
			list(object({ pole: TEXT, gained: RESTING, lost: RESTING }))
		)
	},
	withheldOf('years', 'turns')
);
