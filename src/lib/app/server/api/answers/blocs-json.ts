import type { BetweenBlocs, Bloc } from '#lib/answers/findings/blocs/blocs.ts';
import type { BlocsAnswered } from '#lib/answers/text/answered.ts';
import { about, COUNT, IDS, list, NUMBER, object, orNull, pair, TEXT } from '../schemas/schema.ts';
import { LEFT_OUT, SIGNED_PAIR, signedPairJson } from './ties-json.ts';
import { listed, sentenceOf, withheldJson, withheldOf, WORDS, wordsJson } from './plain.ts';

/** Communities of positive ties, and what lies between them. */
export function blocsJson(answered: BlocsAnswered): Record<string, unknown> {
	const { blocs: found, told, footnotes } = answered;
	const { blocs, alone, between, centrality } = found;
	return {
		...wordsJson(answered, listed(told)),
		blocs: listed(blocs).map((bloc, index) => ({
			...blocJson(bloc),
			sentence: sentenceOf(told, index, footnotes)
		})),
		alone: listed(alone),
		between: listed(between).map(betweenJson),
		centrality: listed(centrality),
		modularity: found.modularity ?? null,
		leftOut: found.leftOut,
		...withheldJson({ blocs, alone, between, centrality })
	};
}

function blocJson(bloc: Bloc): Record<string, unknown> {
	return {
		name: bloc.name,
		members: bloc.members,
		joined: bloc.joined.map(signedPairJson),
		positiveInside: bloc.positiveInside,
		negativeInside: bloc.negativeInside,
		opposed: bloc.opposed.map(signedPairJson),
		relationships: bloc.against
	};
}

function betweenJson(between: BetweenBlocs): Record<string, unknown> {
	return {
		blocs: between.blocs,
		positive: between.positive,
		negative: between.negative,
		opposed: between.opposed.map(signedPairJson),
		relationships: between.against
	};
}

export const BLOCS_SCHEMA = object(
	{
		...WORDS,
		blocs: about(
			'Largest first; relationships are those that decide the negative pairs inside.',
			list(
				object({
					name: about('Its member with the highest degree.', TEXT),
					members: list(TEXT, { least: 2 }),
					joined: about(
						'What joins each further member to the best connected one.',
						list(SIGNED_PAIR)
					),
					positiveInside: COUNT,
					negativeInside: COUNT,
					opposed: about('The negative pairs inside.', list(SIGNED_PAIR)),
					relationships: IDS,
					sentence: TEXT
				})
			)
		),
		alone: about('Actors with signed pairs and no bloc of two.', IDS),
		between: about(
			'Pairs between members of two blocs; relationships are those that decide the negative ones.',
			list(
				object({
					blocs: pair(TEXT),
					positive: COUNT,
					negative: COUNT,
					opposed: list(SIGNED_PAIR),
					relationships: IDS
				})
			)
		),
		centrality: list(
			object({
				actor: TEXT,
				positive: COUNT,
				negative: COUNT,
				betweenness: about('0 to 1.', NUMBER)
			})
		),
		modularity: about('Null where there are no positive pairs.', orNull(NUMBER)),
		leftOut: LEFT_OUT
	},
	withheldOf('blocs', 'alone', 'between', 'centrality')
);
