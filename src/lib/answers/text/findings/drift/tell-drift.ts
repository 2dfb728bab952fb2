import type { DriftAnswer } from '../../../findings/drift/drift.ts';
import { joinRuns } from '../../list.ts';
import type { Prose } from '../../prose.ts';
import { nameRun, type Telling } from '../../telling.ts';
import { tellBound } from '../../tell-paths.ts';
import { tellForAndAgainst } from './tell-for-and-against.ts';
import { tellOpinions } from './tell-opinions.ts';
import { tellBeside, tellPole } from './tell-pole.ts';
import { tellSigns } from './tell-signs.ts';
import { tellVoting } from './voting/tell-voting.ts';

/** A drift in paragraphs: the sign through the years, what stayed, came and went with each pole, what would speak for and against, beside all that how they voted, opinions where they are asked for. */
export function tellDrift(telling: Telling, drift: DriftAnswer): readonly Prose[] {
	const paragraphs =
		drift.years.length === 0
			? [tellNothing(telling, drift)]
			: [
					tellSigns(telling, drift),
					...drift.balanceOfYears.flatMap((balance) => [
						tellPole(telling, drift, balance),
						tellBeside(telling, drift, balance)
					]),
					tellForAndAgainst(telling, drift)
				];
	return [
		...paragraphs,
		tellVoting(telling, drift),
		tellOpinions(telling, drift),
		tellBound(drift)
	].filter((paragraph) => paragraph.length > 0);
}

function tellNothing(telling: Telling, { actor, poles }: DriftAnswer): Prose {
	return [
		[
			{ text: 'Within these filters nothing that is certain ties ' },
			nameRun(telling, actor),
			{ text: ' to any of these: ' },
			...joinRuns(poles.map((pole) => [nameRun(telling, pole)])),
			{ text: '.' }
		]
	];
}
