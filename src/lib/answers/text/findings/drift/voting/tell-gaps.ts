import { FEWEST_VOTES } from '#lib/facts/model/voting.ts';
import {
	isKnown,
	type PoleVoting,
	type VotingGap
} from '../../../../findings/drift/voting/voting.ts';
import { joinRuns } from '../../../list.ts';
import type { Prose, Run, Sentence } from '../../../prose.ts';
import { nameRun, type Telling } from '../../../telling.ts';
import { citeValues } from './cite-values.ts';
import { rangesOf, wordRanges } from '../../../year-ranges.ts';

/** Gaps of one pole that have one reason. */
interface Alike {
	readonly pole: string;
	readonly gaps: readonly VotingGap[];
	/** `Türkiye cast fewer than 40 votes (7)`. */
	readonly reason: readonly Run[];
}

/** Years between the first and the last of each pole in which no distance is given, and why; poles of which the same is to be said share a sentence. */
export function tellGaps(
	telling: Telling,
	actor: string,
	source: string,
	poles: readonly PoleVoting[]
): Prose {
	const groups = new Map<string, Alike[]>();
	for (const alike of poles.flatMap((pole) => gapsOf(telling, actor, pole))) {
		const key = JSON.stringify([alike.gaps.map(({ year }) => year), alike.reason]);
		groups.set(key, [...(groups.get(key) ?? []), alike]);
	}
	return [...groups.values()].map((group) => tellGroup(telling, source, group));
}

function gapsOf(telling: Telling, actor: string, { pole, years }: PoleVoting): Alike[] {
	const all = years.filter((year): year is VotingGap => !isKnown(year));
	return (['few-votes', 'no-estimate'] as const).flatMap((gap) => {
		const gaps = all.filter((each) => each.gap === gap);
		return gaps.length === 0
			? []
			: [{ pole, gaps, reason: wordReason(telling, [actor, pole], gaps) }];
	});
}

function tellGroup(telling: Telling, source: string, group: readonly Alike[]): Sentence {
	const [first] = group;
	if (first === undefined) return [];
	const coded = group.flatMap(({ gaps }) =>
		gaps.flatMap((each) => (each.gap === 'few-votes' ? each : []))
	);
	return [
		{ text: 'No distance to ' },
		...joinRuns(group.map(({ pole }) => [nameRun(telling, pole)])),
		{ text: ` is given ${wordRanges(rangesOf(first.gaps.map(({ year }) => year)))}: ` },
		...first.reason,
		...(coded.length === 0 ? [] : [citeValues(source, coded)]),
		{ text: '.' }
	];
}

/** Of one year who it was and how many votes; of several only what is so in all. */
function wordReason(
	telling: Telling,
	two: readonly [string, string],
	gaps: readonly VotingGap[]
): Run[] {
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
function causeOf(two: readonly [string, string], gap: VotingGap): readonly string[] {
	switch (gap.gap) {
		case 'few-votes':
			return two.filter((_, at) => (gap.votes[at] ?? 0) < FEWEST_VOTES);
		case 'no-estimate':
			return gap.without;
		default:
			return gap satisfies never;
	}
}
