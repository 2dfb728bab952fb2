import { CONTEST_KINDS, type Backer, type Contest } from '#lib/answers/findings/proxies/contest.ts';
import type { ProxiesAnswered } from '#lib/answers/text/answered.ts';
import { plainRange } from '#lib/exchange/plain-records.ts';
import {
	about,
	BOOLEAN,
	choiceOf,
	COUNT,
	IDS,
	list,
	object,
	orNull,
	pair,
	RANGE,
	TEXT
} from '../schemas/schema.ts';
import { SIGN } from './path-json.ts';
import { RESTING } from './ties-json.ts';
import { listed, sentenceOf, withheldJson, withheldOf, WORDS, wordsJson } from './plain.ts';

/** Contests in which each side has a backer. */
export function proxiesJson(answered: ProxiesAnswered): Record<string, unknown> {
	const { proxies, told, footnotes } = answered;
	const { contests, instead, notReaching } = proxies;
	return {
		outcome: contests.length > 0 ? 'found' : 'none',
		...wordsJson(answered, listed(told)),
		contests: listed(contests).map((contest, index) => ({
			...contestJson(contest),
			sentence: sentenceOf(told, index, footnotes)
		})),
		...(instead === undefined ? {} : { instead }),
		...(notReaching === undefined ? {} : { notReaching }),
		...withheldJson({ contests })
	};
}

function contestJson(contest: Contest): Record<string, unknown> {
	const { backers, opposition, rivalry, across } = contest;
	const all = [...backers.flatMap(({ ties }) => ties), ...opposition, ...rivalry, ...across];
	return {
		kind: contest.kind,
		possible: contest.possible,
		alleged: contest.alleged,
		contested: contest.contested,
		conflict: contest.conflict,
		pair: contest.pair ?? null,
		backers: backers.map(backerJson),
		clients: contest.clients,
		common: contest.common.map(plainRange),
		opposition: { relationships: opposition },
		between: contest.between ?? null,
		rivalry: { relationships: rivalry },
		across: { relationships: across },
		relationships: [...new Set(all)]
	};
}

function backerJson({ entities, coalition, via, basis, ties }: Backer): Record<string, unknown> {
	return {
		entities,
		...(coalition === undefined ? {} : { coalition }),
		...(via === undefined ? {} : { via }),
		basis,
		relationships: ties
	};
}

const BACKER = object(
	{
		entities: list(TEXT, { least: 1 }),
		basis: choiceOf(['act', 'obligation']),
		relationships: list(TEXT, { least: 1 })
	},
	{
		coalition: about('Its members count as one.', TEXT),
		via: about('The organisation through which they are bound.', TEXT)
	}
);

export const PROXIES_SCHEMA = object(
	{
		outcome: choiceOf(['found', 'none']),
		...WORDS,
		contests: list(
			object({
				kind: choiceOf(CONTEST_KINDS),
				possible: about(
					'Some tie is one or more of several types, or of unofficial elements.',
					BOOLEAN
				),
				conflict: TEXT,
				alleged: about(
					'It rests on a backing that nobody states as a fact that can be judged.',
					BOOLEAN
				),
				contested: about('Somebody denies a backing that it rests on.', BOOLEAN),
				pair: about(
					'The opposed pair of the conflict; null where the clients fight in none.',
					orNull(TEXT)
				),
				backers: about('Who backs the first client, then who backs the second.', pair(BACKER)),
				clients: pair(TEXT),
				common: about('Days on which all of it certainly holds.', list(RANGE, { least: 1 })),
				opposition: about('What makes the clients opponents.', RESTING),
				between: about(
					'How the backers stand to each other; null where nothing certain ties them, or it was not asked.',
					orNull(SIGN)
				),
				rivalry: about(
					'What opposes the backers themselves; empty but for a proxy-contest.',
					RESTING
				),
				across: about(
					'What a backer of one client gives the other; empty but for both-sides.',
					RESTING
				),
				relationships: about('All that it rests on.', IDS),
				sentence: TEXT
			})
		)
	},
	{
		instead: about(
			'The single filter whose removal would give some; unknown where the search for it stopped.',
			{ anyOf: [object({ without: TEXT, contests: COUNT }), choiceOf(['unknown'])] }
		),
		notReaching: about('Sources that told such backing but do not reach the dates.', IDS),
		...withheldOf('contests')
	}
);
