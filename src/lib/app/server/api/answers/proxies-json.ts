import { CONTEST_KINDS, type Backer, type Contest } from '#lib/answers/findings/proxies/contest.ts';
import type { ProxiesAnswered } from '#lib/answers/text/answered.ts';
import { plainRange } from '#lib/exchange/plain-records.ts';
import {
	about,
	BOOLEAN,
	choiceOf,
	IDS,
	list,
	object,
	pair,
	RANGE,
	TEXT
} from '../schemas/schema.ts';
import { listed, sentenceOf, withheldJson, withheldOf, WORDS, wordsJson } from './plain.ts';

/** Contests in which each side has a backer. */
export function proxiesJson(answered: ProxiesAnswered): Record<string, unknown> {
	const { proxies, told, footnotes } = answered;
	const { contests } = proxies;
	return {
		outcome: contests.length > 0 ? 'found' : 'none',
		...wordsJson(answered),
		contests: listed(contests).map((contest, index) => ({
			...contestJson(contest),
			sentence: sentenceOf(told, index, footnotes)
		})),
		...withheldJson({ contests })
	};
}

function contestJson(contest: Contest): Record<string, unknown> {
	const { backers, opposition, rivalry } = contest;
	const all = [...backers.flatMap(({ ties }) => ties), ...opposition, ...rivalry];
	return {
		kind: contest.kind,
		possible: contest.possible,
		conflict: contest.conflict,
		pair: contest.pair,
		backers: backers.map(backerJson),
		clients: contest.clients,
		common: contest.common.map(plainRange),
		opposition: { relationships: opposition },
		rivalry: { relationships: rivalry },
		relationships: [...new Set(all)]
	};
}

function backerJson({ entities, coalition, basis, ties }: Backer): Record<string, unknown> {
	return {
		entities,
		...(coalition === undefined ? {} : { coalition }),
		basis,
		relationships: ties
	};
}

const RESTING = object({ relationships: IDS });
const BACKER = object(
	{
		entities: list(TEXT, { least: 1 }),
		basis: choiceOf(['act', 'obligation']),
		relationships: list(TEXT, { least: 1 })
	},
	{ coalition: TEXT }
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
				pair: about('The opposed pair of the conflict.', TEXT),
				backers: about('Who backs the first client, then who backs the second.', pair(BACKER)),
				clients: pair(TEXT),
				common: about('Days on which all of it certainly holds.', list(RANGE, { least: 1 })),
				opposition: about('What makes the clients opponents.', RESTING),
				rivalry: about(
					'What opposes the backers themselves; empty but for a proxy-contest.',
					RESTING
				),
				relationships: about('All that it rests on.', IDS),
				sentence: TEXT
			})
		)
	},
	withheldOf('contests')
);
