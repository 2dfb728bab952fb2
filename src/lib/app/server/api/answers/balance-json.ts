import type { BalanceOnDay, Triad } from '#lib/answers/findings/balance/balance.ts';
import type { BalanceAnswered } from '#lib/answers/text/answered.ts';
import {
	about,
	BOOLEAN,
	choiceOf,
	COUNT,
	DAY,
	IDS,
	list,
	object,
	orNull,
	pair,
	TEXT
} from '../schemas/schema.ts';
import { LEFT_OUT } from './ties-json.ts';
import {
	dayJson,
	latest,
	listed,
	sentenceOf,
	withheldJson,
	withheldOf,
	WORDS,
	wordsJson
} from './plain.ts';

/** Structural balance, day by day, and the unbalanced triads of the last. */
export function balanceJson(answered: BalanceAnswered): Record<string, unknown> {
	const { balance, told, footnotes } = answered;
	const { series, unbalanced, byActor, relationships } = balance;
	return {
		...wordsJson(answered, listed(told)),
		series: latest(series).map(dayOfSeries),
		unbalanced: listed(unbalanced).map((triad, index) => ({
			...triadJson(triad),
			sentence: sentenceOf(told, index, footnotes)
		})),
		byActor: listed(byActor),
		relationships: listed(relationships),
		...withheldJson({ series, unbalanced, byActor, relationships })
	};
}

function dayOfSeries({ day, share, ...counts }: BalanceOnDay): Record<string, unknown> {
	return { day: dayJson(day), ...counts, share: share ?? null };
}

function triadJson({ actors, signs, ties }: Triad): Record<string, unknown> {
	const [first, second, third] = actors;
	const pairs = [
		[first, second],
		[first, third],
		[second, third]
	];
	return {
		actors,
		pairs: pairs.map((between, index) => ({
			between,
			sign: signs[index],
			relationships: ties[index]
		}))
	};
}

export const BALANCE_SCHEMA = object(
	{
		...WORDS,
		series: about(
			'One day as asked, or 31 December of each year of a period.',
			list(
				object({
					day: DAY,
					actors: COUNT,
					positive: COUNT,
					negative: COUNT,
					leftOut: LEFT_OUT,
					triads: about(
						'By number of positive signs: ppp and pnn are balanced.',
						object({ ppp: COUNT, ppn: COUNT, pnn: COUNT, nnn: COUNT })
					),
					share: about(
						'Share of balanced triads; null where there are none.',
						orNull({ type: 'number', minimum: 0, maximum: 1 })
					),
					frustration: about(
						'Least number of pairs whose sign would have to change; bounds where it is not exact.',
						object({ exact: BOOLEAN, lower: COUNT, upper: COUNT })
					)
				}),
				{ least: 1 }
			)
		),
		unbalanced: list(
			object({
				actors: list(TEXT, { least: 3, most: 3 }),
				pairs: list(
					object({ between: pair(TEXT), sign: choiceOf(['+', '-']), relationships: IDS }),
					{ least: 3, most: 3 }
				),
				sentence: TEXT
			})
		),
		byActor: list(object({ actor: TEXT, triads: COUNT })),
		relationships: IDS
	},
	withheldOf('series', 'unbalanced', 'byActor', 'relationships')
);
