import type { DriftAnswer } from '../../../findings/drift/drift.ts';
import { attestedBehind } from '../../../graph/signs/behind.ts';
import { citeAssertions } from '../../cite.ts';
import { capitaliseRuns, countWord, joinRuns } from '../../list.ts';
import type { Prose, Run, Sentence } from '../../prose.ts';
import { nameRun, type Telling } from '../../telling.ts';
import { sortForAndAgainst, type Point, type Sorted } from './sort-for-and-against.ts';

/**
 * What would speak for a drift from the first pole to the second, and what
 * against it; with more poles, what speaks for a drift towards each and what
 * against it. Counts with their years, never a conclusion.
 */
export function tellForAndAgainst(telling: Telling, drift: DriftAnswer): Prose {
	const [first, last] = [drift.years[0], drift.years.at(-1)];
	if (first === undefined || last === undefined || first === last) return [];
	const then = telling.past ? `in ${String(last.year)}` : 'now';
	const sorted = drift.balanceOfYears.map((balance) =>
		sortForAndAgainst(balance, { first: first.year, then, past: telling.past })
	);
	if (sorted.every(({ closer, further }) => closer.length + further.length === 0)) return [];
	const [from, to, ...others] = sorted;
	if (from === undefined || to === undefined) return [];
	const towards = others.length === 0 ? [to] : sorted;
	const caution =
		'These are counts, not weights: ties without a sign are left out, and the ties alone do not settle which reading is right.';
	return [
		...towards.flatMap((pole) =>
			tellReading(telling, drift.actor, others.length === 0 ? from : undefined, pole)
		),
		[{ text: caution }]
	];
}

/** A point with the pole it is about. */
type Placed = Point & Pick<Sorted, 'pole'>;

/** For and against a drift to a pole, from another where one is given. */
function tellReading(telling: Telling, actor: string, from: Sorted | undefined, to: Sorted): Prose {
	const origin: Run[] = from === undefined ? [] : [{ text: 'from ' }, nameRun(telling, from.pole)];
	const drift: Run[] = [
		{ text: 'a drift ' },
		...origin,
		{ text: from === undefined ? 'towards ' : ' to ' },
		nameRun(telling, to.pole)
	];
	const speaking = [...placed(from, 'further'), ...placed(to, 'closer')];
	const against = [...placed(from, 'closer'), ...placed(to, 'further')];
	return [
		tellPoints(telling, actor, 'for ', drift, speaking),
		tellPoints(telling, actor, 'against ', [{ text: 'it' }], against)
	];
}

function placed(sorted: Sorted | undefined, side: 'closer' | 'further'): Placed[] {
	return sorted === undefined ? [] : sorted[side].map((point) => ({ ...point, pole: sorted.pole }));
}

function tellPoints(
	telling: Telling,
	actor: string,
	side: 'for ' | 'against ',
	reading: readonly Run[],
	points: readonly Placed[]
): Sentence {
	if (points.length === 0)
		return capitaliseRuns([{ text: `nothing here speaks ${side}` }, ...reading, { text: '.' }]);
	const isOne = points.length === 1 && points[0]?.ties.length === 1;
	return capitaliseRuns([
		{ text: side },
		...reading,
		{ text: isOne ? ' speaks ' : ' speak ' },
		...joinRuns(points.map((point) => wordPoint(telling, actor, point))),
		{ text: '.' }
	]);
}

function wordPoint(
	telling: Telling,
	actor: string,
	{ what, sign, how, pole, ties }: Placed
): Run[] {
	const behind = ties.map(({ strand }) => attestedBehind(telling.graph, strand));
	const denied = behind.filter((each) =>
		each.some(({ evidence }) => evidence.state === 'contested')
	).length;
	const between: Run[] =
		sign === '+'
			? [{ text: ' with ' }]
			: [{ text: ' between ' }, nameRun(telling, actor), { text: ' and ' }];
	return [
		{ text: what },
		...between,
		nameRun(telling, pole),
		{ text: ` ${how}${wordDenied(denied, ties.length)}` },
		citeAssertions([...new Set(behind.flat())], telling.window, telling.filters)
	];
}

/** What is claimed and denied counts, and is said to be so. */
function wordDenied(denied: number, all: number): string {
	if (denied === 0) return '';
	const some = denied === all ? (all === 1 ? '' : 'all ') : `${countWord(denied)} of them `;
	return ` (${some}denied or disputed)`;
}
