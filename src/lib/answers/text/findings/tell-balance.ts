import type { BalanceAnswer, BalanceOnDay } from '../../findings/balance/balance.ts';
import { capitalise, countWord, joinRuns, joinWords } from '../list.ts';
import type { Prose, Sentence } from '../prose.ts';
import { nameRun, type Telling } from '../telling.ts';
import { tellBound } from '../tell-paths.ts';
import { wordDay } from '../word-date.ts';
import { tellLeftOut } from './tell-left-out.ts';
import { tellSeries } from './tell-series.ts';
import { wordShare } from './word-share.ts';
import { counted, soMany } from './counted.ts';

/** Actors named with their unbalanced triads. */
const MOST_ACTORS = 6;

/** Balance in paragraphs: the last day's triads and frustration, the series, who stands in most unbalanced triads, what was left out. */
export function tellBalance(
	telling: Telling,
	balance: BalanceAnswer,
	groups: boolean
): readonly Prose[] {
	const last = balance.series.at(-1) ?? balance.series[0];
	return [
		[
			tellPairs(telling, last, groups),
			...tellTriads(telling, last),
			...tellFrustration(telling, last)
		],
		tellSeries(balance.series),
		tellActors(telling, balance),
		[...tellLeftOut(last.leftOut), ...tellCaution(last)],
		tellBound(balance)
	].filter((paragraph) => paragraph.length > 0);
}

function tellPairs({ past }: Telling, on: BalanceOnDay, groups: boolean): Sentence {
	const { actors, positive, negative } = on;
	const [be, noun] = [past ? 'were' : 'are', groups ? 'actors' : 'states'];
	const day = wordDay(on.day);
	if (actors === 0) return [{ text: `On ${day}, no two ${noun} ${be} tied by a sign.` }];
	const pairs = counted(positive + negative, 'signed pair');
	return [
		{
			text: `On ${day}, ${countWord(actors)} ${noun} ${be} tied in ${pairs}, ${soMany(positive)} positive and ${soMany(negative)} negative.`
		}
	];
}

function tellTriads({ past }: Telling, { actors, triads, share }: BalanceOnDay): Prose {
	const { ppp, ppn, pnn, nnn } = triads;
	if (actors === 0) return [];
	if (share === undefined)
		return [[{ text: `No three of them ${past ? 'were' : 'are'} all tied to each other.` }]];
	const [is, are, stand, stands] = past
		? ['was', 'were', 'stood', 'stood']
		: ['is', 'are', 'stand', 'stands'];
	const inBalance = sortOut([
		[ppp, `all three ${stand} together`],
		[pnn, `two ${stand} together against a third`]
	]);
	const outOfBalance = sortOut([
		[ppn, `one ${stands} with two who ${stand} against each other`],
		[nnn, `three ${stand} against each other`]
	]);
	const [balanced, unbalanced] = [ppp + pnn, ppn + nnn];
	if (balanced + unbalanced === 1) {
		const which = balanced === 1 ? `balanced${inBalance}` : `unbalanced${outOfBalance}`;
		return [[{ text: `They form one triad, which ${is} ${which}.` }]];
	}
	const others =
		balanced === 0 ? 'all' : unbalanced === 1 ? 'the other' : `the other ${countWord(unbalanced)}`;
	return [
		[
			{
				text: `They form ${counted(balanced + unbalanced, 'triad')}, of which ${soMany(balanced)} (${wordShare(share)}) ${balanced < 2 ? is : are} balanced${inBalance}.`
			}
		],
		...(unbalanced === 0
			? []
			: [
					[
						{
							text: `${capitalise(others)} ${unbalanced === 1 ? is : are} unbalanced${outOfBalance}.`
						}
					]
				])
	];
}

/** `: six in which ... and two in which ...`; where all are of one kind, `: in each ...`. */
function sortOut(kinds: readonly (readonly [count: number, words: string])[]): string {
	const found = kinds.filter(([count]) => count > 0);
	const [first, ...rest] = found;
	if (first === undefined) return '';
	if (rest.length === 0) return `: ${first[0] === 1 ? '' : 'in each '}${first[1]}`;
	return `: ${joinWords(found.map(([count, words]) => `${countWord(count)} in which ${words}`))}`;
}

function tellFrustration(
	{ past }: Telling,
	{ frustration, positive, negative }: BalanceOnDay
): Prose {
	const { exact, lower, upper } = frustration;
	const change = past ? 'would have had to change' : 'would have to change';
	if (positive + negative === 0) return [];
	if (upper === 0)
		return [
			[
				{
					text: `No sign ${change} for the whole to be balanced: the frustration index ${past ? 'was' : 'is'} 0.`
				}
			]
		];
	const text = exact
		? `At least ${counted(lower, 'sign')} ${change} for the whole to be balanced (the frustration index, found exactly).`
		: `The least number of signs that ${change} for the whole to be balanced lies between ${countWord(lower)} and ${countWord(upper)} (bounds of the frustration index, which was not solved exactly).`;
	return [[{ text }]];
}

function tellActors(telling: Telling, { byActor }: BalanceAnswer): Prose {
	const [first, ...rest] = byActor.slice(0, MOST_ACTORS);
	if (first === undefined) return [];
	const hold = telling.past ? 'held' : first.triads === 1 ? 'holds' : 'hold';
	return [
		[
			{ text: 'Of the unbalanced triads, ' },
			...joinRuns([
				[{ text: `${countWord(first.triads)} ${hold} ` }, nameRun(telling, first.actor)],
				...rest.map(({ actor, triads }) => [
					{ text: `${countWord(triads)} ` },
					nameRun(telling, actor)
				])
			]),
			{ text: '.' }
		]
	];
}

function tellCaution({ share }: BalanceOnDay): Prose {
	if (share === undefined) return [];
	const text =
		'Balance theory would expect the friend of a friend to be a friend and the enemy of an enemy too; that is an expectation, and a triad that does not meet it is no error.';
	return [[{ text }]];
}
