import type { DriftAnswer, PoleYear } from '../../../findings/drift/drift.ts';
import type { Sign } from '../../../graph/answer.ts';
import { findRelationship } from '../../../graph/graph.ts';
import { citeAssertions } from '../../cite.ts';
import { joinRuns } from '../../list.ts';
import type { Prose, Run, Sentence } from '../../prose.ts';
import { nameRun, type Telling } from '../../telling.ts';
import { LAYER_WORDS } from './layer-words.ts';

/** How the sign towards each pole went through the years, and what it rests on in the last. */
export function tellSigns(telling: Telling, drift: DriftAnswer): Prose {
	return drift.poles.map((pole, at) => tellSign(telling, drift, pole, at));
}

/** Years in a row with one sign, or without any tie. */
interface Stretch {
	readonly sign: Sign | 'none';
	readonly from: number;
	readonly to: number;
	/** Ids of the records that made the sign what it is, where they hold in its first year. */
	readonly madeBy: readonly string[];
}

function tellSign(telling: Telling, drift: DriftAnswer, pole: string, at: number): Sentence {
	const stretches = stretchesOf(drift, pole, at);
	const begun = stretches[0]?.sign === 'none' ? stretches.slice(1) : stretches;
	const two = [nameRun(telling, drift.actor), { text: ' and ' }, nameRun(telling, pole)];
	if (begun.length === 0)
		return [{ text: 'No tie between ' }, ...two, { text: ' is known for certain in these years.' }];
	const words = begun.map((stretch, index): Run[] => {
		const isNow = index === begun.length - 1 && !telling.past;
		const ties = stretch.madeBy.flatMap((id) => findRelationship(telling.graph, id) ?? []);
		return [
			{ text: wordStretch(stretch, isNow) },
			...(ties.length === 0 ? [] : [citeAssertions(ties, telling.window, telling.filters)])
		];
	});
	const [first] = begun;
	const before =
		begun === stretches || first === undefined
			? ''
			: `, of which none is known for certain before ${String(first.from)},`;
	return [
		{ text: 'Taken together, the ties between ' },
		...two,
		{ text: `${before} ` },
		...joinRuns(words),
		{ text: `${wordBasis(telling, drift, at)}.` }
	];
}

function stretchesOf({ years, turns }: DriftAnswer, pole: string, at: number): Stretch[] {
	const stretches: Stretch[] = [];
	for (const { year, poles } of years) {
		const then = poles[at];
		if (then === undefined) continue;
		const last = stretches.at(-1);
		const sign = then.sign ?? 'none';
		if (last?.sign === sign) stretches[stretches.length - 1] = { ...last, to: year };
		else stretches.push({ sign, from: year, to: year, madeBy: madeBy(turns, then, year, pole) });
	}
	return stretches;
}

function madeBy(
	turns: DriftAnswer['turns'],
	{ relationships }: PoleYear,
	year: number,
	pole: string
): string[] {
	const turn = turns.find((each) => each.pole === pole && each.year === year);
	return (turn?.relationships ?? []).filter((id) => relationships.includes(id));
}

const WERE: Readonly<
	Record<Stretch['sign'], Readonly<Record<'past' | 'present' | 'since', string>>>
> = {
	'+': { past: 'were positive', present: 'are positive', since: 'have been positive' },
	'-': { past: 'were negative', present: 'are negative', since: 'have been negative' },
	mixed: {
		past: 'were of both signs',
		present: 'are of both signs',
		since: 'have been of both signs'
	},
	turned: {
		past: 'were of one sign, then of the other,',
		present: 'are of one sign, then of the other,',
		since: 'have been of one sign, then of the other,'
	},
	'0': { past: 'carried no sign', present: 'carry no sign', since: 'have carried no sign' },
	none: { past: 'were not there', present: 'are not there', since: 'have not been there' }
};

function wordStretch({ sign, from, to }: Stretch, isNow: boolean): string {
	const { past, present, since } = WERE[sign];
	if (from === to) return `${isNow ? present : past} in ${String(from)}`;
	return isNow ? `${since} since ${String(from)}` : `${past} from ${String(from)} to ${String(to)}`;
}

function wordBasis({ past }: Telling, { years }: DriftAnswer, at: number): string {
	const last = years.at(-1);
	const then = last?.poles[at];
	if (last === undefined || then?.basis === undefined || then.sign === '0') return '';
	const basis = `${LAYER_WORDS[then.basis]}${then.lastObserved ? ' last observed earlier' : ''}`;
	if (years.length === 1) return `, resting on ${basis}`;
	return `; in ${String(last.year)} that ${past ? 'rested' : 'rests'} on ${basis}`;
}
