import type {
	DriftVoting,
	PoleVoting,
	VotingYear
} from '#lib/answers/findings/drift/voting/voting.ts';
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

const GAPS = ['few-votes', 'no-estimate'] as const;
const STATES = ['read', 'no-year', 'none', 'filtered'] as const;
const YEAR = { type: 'integer' };

/** Distances in UN voting, beside the ties of a drift. */
export function votingJson(voting: DriftVoting): Record<string, unknown> {
	switch (voting.state) {
		case 'none':
		case 'filtered':
			return { state: voting.state };
		case 'no-year':
			return { state: voting.state, horizon: voting.horizon };
		case 'read': {
			const { state, source, horizon, poles, voteless, uncoded } = voting;
			return { state, source, horizon, poles: poles.map(poleJson), voteless, uncoded };
		}
		default:
			return voting satisfies never;
	}
}

function poleJson({ pole, years }: PoleVoting): Record<string, unknown> {
	return { pole, years: years.map(yearJson) };
}

/** Every year has the same members: what is not known is null. */
function yearJson(then: VotingYear): Record<string, unknown> {
	const { year, distance, gap } = then;
	const coded = gap === 'no-estimate' ? undefined : then;
	return {
		year,
		distance: distance ?? null,
		gap: gap ?? null,
		votes: coded?.votes ?? null,
		rows: coded?.rows ?? null,
		without: gap === 'no-estimate' ? then.without : []
	};
}

const VOTING_YEAR = object({
	year: YEAR,
	distance: about(
		'Absolute difference of ideal points in that year; null in a gap.',
		orNull({ ...NUMBER, minimum: 0 })
	),
	gap: about(
		'few-votes: one or both cast fewer than 40 votes; no-estimate: the dataset has none.',
		orNull(choiceOf(GAPS))
	),
	votes: about('Cast by the actor, then by the pole.', orNull(pair(COUNT))),
	rows: about('Rows of the dataset: number of the seat and year.', orNull(pair(TEXT))),
	without: about('Of which of the two there is no estimate.', IDS)
});

/** What `votingJson` writes. */
export const VOTING_SCHEMA = about(
	'Distance in UN voting: computed, without a sign, counted nowhere and never called alignment. no-year: no year that the dataset looks at ends on the days asked about; none: the facts hold no series; filtered: the filters leave it out.',
	object(
		{ state: choiceOf(STATES) },
		{
			source: about('The dataset; it is among the included sources where it is cited.', TEXT),
			horizon: about('The last year that it looks at.', YEAR),
			poles: list(
				object({
					pole: TEXT,
					years: about(
						'From the first to the last year that the dataset has both in.',
						list(VOTING_YEAR)
					)
				})
			),
			voteless: about('No states: they cast no votes.', IDS),
			uncoded: about('States without an estimate in these years.', IDS)
		}
	)
);
