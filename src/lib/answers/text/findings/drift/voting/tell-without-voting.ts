import { toDay } from '#lib/facts/model/partial-date.ts';
import { FEWEST_VOTES } from '#lib/facts/model/voting.ts';
import type { DriftAnswer } from '../../../../findings/drift/drift.ts';
import { isKnown } from '../../../../findings/drift/voting/voting.ts';
import type { Prose, Run, Sentence } from '../../../prose.ts';
import { nameRun, type Telling } from '../../../telling.ts';

/** Why there is no distance in UN voting, where there is none to anybody or to some. */
export function tellWithoutVoting(telling: Telling, drift: DriftAnswer): Prose {
	const { voting } = drift;
	switch (voting.state) {
		case 'none':
			return [none('these facts hold no series of it')];
		case 'filtered':
			return [none('the filters leave it out')];
		case 'no-year':
			return [none(wordNoYear(telling, voting.horizon))];
		case 'read':
			return tellLacking(telling, drift, voting);
		default:
			return voting satisfies never;
	}
}

function wordNoYear({ window }: Telling, horizon: number): string {
	return window.from > toDay(horizon, 12, 31)
		? `the dataset ends with ${String(horizon)}`
		: 'it is given for whole years, and none of them ends on the days asked about';
}

function none(why: string): Sentence {
	return [{ text: `No distance in UN voting: ${why}.` }];
}

function tellLacking(
	telling: Telling,
	{ actor }: DriftAnswer,
	{ poles, voteless, uncoded }: Extract<DriftAnswer['voting'], { state: 'read' }>
): Prose {
	const lacks = (id: string): readonly Run[] | undefined => {
		const name = nameRun(telling, id);
		if (voteless.includes(id))
			return [name, { text: ' is no state, and only states vote in the General Assembly' }];
		if (uncoded.includes(id))
			return [{ text: 'the dataset has no estimate of ' }, name, { text: ' in these years' }];
		return undefined;
	};
	const all = lacks(actor);
	if (all !== undefined) return [[{ text: 'No distance in UN voting: ' }, ...all, { text: '.' }]];
	return poles
		.filter(({ years }) => !years.some(isKnown))
		.map(({ pole }) => [
			{ text: 'No distance in UN voting to ' },
			nameRun(telling, pole),
			{ text: ': ' },
			...(lacks(pole) ?? [
				{ text: `in no year did both cast at least ${String(FEWEST_VOTES)} votes` }
			]),
			{ text: '.' }
		]);
}
