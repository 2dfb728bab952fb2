import type { BetweenBlocs, BlocsAnswer, Centrality } from '../../findings/blocs/blocs.ts';
import type { When } from '../../graph/filters/filters.ts';
import { capitalise, capitaliseRuns, countWord, joinRuns } from '../list.ts';
import type { Prose, Sentence } from '../prose.ts';
import { tellBound } from '../tell-paths.ts';
import { nameRun, type Telling } from '../telling.ts';
import { wordWhen } from '../word-date.ts';
import { tellLeftOut } from './tell-left-out.ts';
import { listOpposed, wordPairs } from './word-pair.ts';
import { wordShare } from './word-share.ts';

/** Named at most in one list. */
const MOST_BETWEEN = 6;
const MOST_OPPOSED = 3;
const MOST_CENTRAL = 5;
const MOST_ALONE = 12;

/** Blocs in paragraphs: how many and how clear-cut, what lies between them, who stands in the middle, who and what is left out. Each bloc is told by itself. */
export function tellBlocs(telling: Telling, answer: BlocsAnswer, when: When): readonly Prose[] {
	return [
		tellWhole(telling, answer, when),
		tellAllBetween(telling, answer.between),
		tellCentral(telling, answer.centrality),
		[...tellAlone(telling, answer.alone), ...tellLeftOut(answer.leftOut)],
		tellBound(answer)
	].filter((paragraph) => paragraph.length > 0);
}

function tellWhole({ past }: Telling, { blocs, modularity }: BlocsAnswer, when: When): Prose {
	const then = capitalise(wordWhen(when));
	const stand = past ? 'stood' : 'stand';
	if (blocs.length === 0)
		return [[{ text: `${then}, no two ${stand} in a positive sign to each other.` }]];
	const blocsFormed =
		blocs.length === 1
			? `${past ? 'formed' : 'form'} one bloc`
			: `${past ? 'fell' : 'fall'} into ${countWord(blocs.length)} blocs`;
	const clearness =
		modularity === undefined
			? []
			: [
					[
						{
							text: `Their modularity is ${modularity.toFixed(2)}: 0 is what chance would give, 1 the clearest cut there can be.`
						}
					]
				];
	return [
		[{ text: `${then}, those who ${stand} in a positive sign to somebody ${blocsFormed}.` }],
		[
			{
				text: 'A bloc is a circle with more positive ties inside than chance would give; it is found by counting (Louvain), not declared by its members, and bears the name of the one with most such ties.'
			}
		],
		...clearness
	];
}

function tellAllBetween(telling: Telling, between: readonly BetweenBlocs[]): Prose {
	const most = [...between].sort((a, b) => b.positive + b.negative - (a.positive + a.negative));
	return most.slice(0, MOST_BETWEEN).map((each) => tellBetween(telling, each));
}

function tellBetween(
	telling: Telling,
	{ blocs: [first, second], positive, negative, opposed }: BetweenBlocs
): Sentence {
	return [
		{ text: 'Between the blocs around ' },
		nameRun(telling, first),
		{ text: ' and around ' },
		nameRun(telling, second),
		{ text: ` ${telling.past ? 'lay' : 'lie'} ${wordPairs(positive, negative)}` },
		...listOpposed(telling, opposed, MOST_OPPOSED),
		{ text: '.' }
	];
}

function tellCentral(telling: Telling, centrality: readonly Centrality[]): Prose {
	const central = centrality.filter(({ betweenness }) => betweenness > 0).slice(0, MOST_CENTRAL);
	if (central.length === 0) return [];
	return [
		[
			{ text: 'On the shortest chains of positive ties, most often between two others ' },
			{ text: telling.past ? 'stood ' : 'stand ' },
			...joinRuns(
				central.map(({ actor, betweenness }) => [
					nameRun(telling, actor),
					{ text: ` (${wordShare(betweenness)} of pairs)` }
				])
			),
			{ text: '.' }
		]
	];
}

function tellAlone(telling: Telling, alone: readonly string[]): Prose {
	if (alone.length === 0) return [];
	const named = alone.slice(0, MOST_ALONE).map((id) => [nameRun(telling, id)]);
	const more = alone.length - named.length;
	return [
		capitaliseRuns([
			...joinRuns(more === 0 ? named : [...named, [{ text: `${countWord(more)} more` }]]),
			{
				text: ` ${alone.length === 1 ? (telling.past ? 'was' : 'is') : telling.past ? 'were' : 'are'} tied by opposition only, in no bloc.`
			}
		])
	];
}
