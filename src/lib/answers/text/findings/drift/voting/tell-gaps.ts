import { FEWEST_VOTES } from '#lib/facts/model/voting.ts';
import {
	isKnown,
	type PoleVoting,
	type VotingYear
} from '../../../../findings/drift/voting/voting.ts';
import { joinRuns } from '../../../list.ts';
import type { Prose, Run } from '../../../prose.ts';
import { nameRun, type Telling } from '../../../telling.ts';
import { rangesOf, wordRanges } from './year-ranges.ts';

type Gap = Exclude<VotingYear, { readonly distance: number }>;

/** Years between the first and the last of a pole in which no distance is given, and why. */
export function tellGaps(telling: Telling, actor: string, { pole, years }: PoleVoting): Prose {
	const gaps = years.filter((year): year is Gap => !isKnown(year));
	return (['few-votes', 'no-estimate'] as const).flatMap((reason): Prose => {
		const alike = gaps.filter(({ gap }) => gap === reason);
		if (alike.length === 0) return [];
		return [
			[
				{ text: 'No distance to ' },
				nameRun(telling, pole),
				{ text: ` is given ${wordRanges(rangesOf(alike.map(({ year }) => year)))}: ` },
				...wordReason(telling, [actor, pole], alike),
				{ text: '.' }
			]
		];
	});
}

/** Of one year who it was and how many votes; of several only what is so in all. */
function wordReason(telling: Telling, two: readonly [string, string], gaps: readonly Gap[]): Run[] {
	const [first, ...others] = gaps;
	if (first === undefined) return [];
	const causes = new Set(gaps.map((gap) => causeOf(two, gap).join(' ')));
	const who = causes.size === 1 ? causeOf(two, first) : [];
	const names = joinRuns(who.map((id) => [nameRun(telling, id)]));
	switch (first.gap) {
		case 'few-votes': {
			const few = `fewer than ${String(FEWEST_VOTES)} votes`;
			if (who.length === 0) return [{ text: `one of the two or both cast ${few}` }];
			const cast = first.votes.filter((votes) => votes < FEWEST_VOTES).join(' and ');
			const count = others.length === 0 ? ` (${cast})` : '';
			return [...names, { text: ` cast ${few}${count}` }];
		}
		case 'no-estimate':
			return who.length === 0
				? [{ text: 'the dataset has no estimate of one of the two or both' }]
				: [{ text: 'the dataset has no estimate of ' }, ...names];
		default:
			return first satisfies never;
	}
}

/** Whose the gap is. */
function causeOf(two: readonly [string, string], gap: Gap): readonly string[] {
	switch (gap.gap) {
		case 'few-votes':
			return two.filter((_, at) => (gap.votes[at] ?? 0) < FEWEST_VOTES);
		case 'no-estimate':
			return gap.without;
		default:
			return gap satisfies never;
	}
}
