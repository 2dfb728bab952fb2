import type { DriftAnswer } from '../../../findings/drift/drift.ts';
import type { Prose } from '../../prose.ts';
import { nameRun, type Telling } from '../../telling.ts';

/** The first and last distance in UN voting towards each pole; how states vote is never called an alignment. */
export function tellVoting(telling: Telling, drift: DriftAnswer): Prose {
	const told = drift.poles.flatMap((pole, at): Prose => {
		const known = drift.years.flatMap(({ year, poles }) => {
			const voting = poles[at]?.voting;
			return voting === undefined ? [] : [{ year, voting }];
		});
		const [first, last] = [known[0], known.at(-1)];
		if (first === undefined || last === undefined) return [];
		const then = (each: typeof first) =>
			`${each.voting.distance.toFixed(2)} in ${String(each.year)} (${each.voting.votes.join(' and ')} votes)`;
		return [
			[
				{ text: 'In votes of the UN General Assembly the distance between ' },
				nameRun(telling, drift.actor),
				{ text: ' and ' },
				nameRun(telling, pole),
				{
					text: ` was ${then(first)}${last.year === first.year ? '' : ` and ${then(last)}`}.`
				}
			]
		];
	});
	const meaning =
		'It is the difference of two ideal points estimated from the votes that both cast: likeness in voting, not an alignment.';
	return told.length === 0 ? [] : [...told, [{ text: meaning }]];
}

/** What was looked for and is not there: series that the snapshot does not hold, poles without a tie. */
export function tellWithoutVoting({ years }: DriftAnswer): Prose {
	const isTold = years.some(({ poles }) => poles.some(({ voting }) => voting !== undefined));
	return isTold || years.length === 0
		? []
		: [[{ text: 'No distance in UN voting: these facts hold no series of it.' }]];
}
