import { toDay } from '#lib/facts/model/partial-date.ts';
import type { DriftAnswer } from '../../../../findings/drift/drift.ts';
import { comparePoles, DECIMALS } from '../../../../findings/drift/voting/compare-poles.ts';
import {
	isKnown,
	type KnownVoting,
	type PoleVoting
} from '../../../../findings/drift/voting/voting.ts';
import { joinRuns } from '../../../list.ts';
import type { Prose, Run, Sentence } from '../../../prose.ts';
import { nameRun, type Telling } from '../../../telling.ts';
import { citeValues } from './cite-values.ts';
import { tellGaps } from './tell-gaps.ts';
import { tellNearest } from './tell-nearest.ts';

const MEANING: Sentence = [
	{
		text: 'An ideal point is an estimate from what a state voted on in a year, with a margin of its own, so that small differences say little. It tells likeness in voting, not an alignment, and is counted nowhere among the ties.'
	}
];

/** How the actor voted in the General Assembly beside the poles: the last year, the first, which it was nearer to in between, where nothing is known, and what the numbers are. */
export function tellVoting(telling: Telling, { actor, voting }: DriftAnswer): Prose {
	if (voting.state !== 'read') return [];
	const { source, horizon, poles } = voting;
	const told = poles.filter(({ years }) => years.some(isKnown));
	if (told.length === 0) return [];
	const compared = comparePoles(told);
	const names = told.map(({ pole }) => nameRun(telling, pole));
	const goesOn = telling.window.to > toDay(horizon + 1, 1, 1);
	return [
		...(compared.length === 0
			? told.map((pole, at) => tellAlone(telling, actor, source, pole, at > 0))
			: tellNearest({ actor: nameRun(telling, actor), poles: names, source }, compared)),
		...tellGaps(telling, actor, source, told),
		...(goesOn ? [[{ text: `The dataset ends with ${String(horizon)}.` }]] : []),
		MEANING
	];
}

/** The first and the last distance to a pole that no other can be compared with; what it is a distance of is said once. */
function tellAlone(
	telling: Telling,
	actor: string,
	source: string,
	{ pole, years }: PoleVoting,
	isSaid: boolean
): Sentence {
	const known = years.filter(isKnown);
	const ends = known.filter((_, at) => at === 0 || at === known.length - 1);
	return [
		{
			text: isSaid
				? 'Between '
				: 'In the UN General Assembly the distance between the ideal points of '
		},
		nameRun(telling, actor),
		{ text: ' and ' },
		nameRun(telling, pole),
		{ text: isSaid ? ' it was ' : ' was ' },
		...joinRuns(
			ends.map((each): Run[] => [{ text: `${wordDistance(each)} in ${String(each.year)}` }])
		),
		citeValues(source, ends),
		{ text: '.' }
	];
}

/** `0.05 (81 and 88 votes)`. */
function wordDistance({ distance, votes }: KnownVoting): string {
	return `${distance.toFixed(DECIMALS)} (${votes.join(' and ')} votes)`;
}
