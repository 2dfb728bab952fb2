import type { Attested } from '#lib/facts/model/relationship.ts';
import { firstDay } from '#lib/facts/model/partial-date.ts';
import type { Step, Strand } from '../graph/answer.ts';
import { attestedBehind } from '../graph/read-step.ts';
import { addressOf, citeAssertions, madeOn, qualificationsOf } from './cite.ts';
import { frameStrands, type Frame } from './frame-strands.ts';
import { capitaliseRuns, joinRuns, joinWords } from './list.ts';
import type { Prose, Run, Sentence } from './prose.ts';
import { tellContested } from './tell-contested.ts';
import { nameRun, speakerName, type Telling } from './telling.ts';
import { wordStrand } from './word-strand.ts';

/** Qualifications told for one step, the latest. */
const MOST_QUALIFICATIONS = 3;

/** One step in sentences: what nobody denies, what qualifies it, and what is contested, each with its claims. */
export function tellStep(telling: Telling, step: Step): Prose {
	const isContested = (strand: Strand) =>
		attestedBehind(telling.graph, strand).some(({ evidence }) => evidence.state === 'contested');
	const agreed = inOrder(step.strands.filter((strand) => !isContested(strand)));
	const contested = step.strands.filter(isContested);
	const behind = (strands: readonly Strand[]) =>
		unique(strands.flatMap((strand) => attestedBehind(telling.graph, strand)));
	return [
		...frameStrands(telling, step, agreed).map((frame) => tellFrame(telling, frame)),
		...tellQualifications(
			telling,
			behind(step.strands.filter(({ sign, unsigned }) => sign !== '0' || unsigned !== 'neutral'))
		),
		...behind(contested)
			.filter(({ evidence }) => evidence.state === 'contested')
			.flatMap((tie) => tellContested(telling, tie))
	];
}

/** What is in force before what was last observed. */
function inOrder(strands: readonly Strand[]): Strand[] {
	const isPast = ({ standing }: Strand) => Number(standing === 'last-observed');
	return [...strands].sort((a, b) => isPast(a) - isPast(b));
}

function tellFrame(telling: Telling, frame: Frame): Sentence {
	const phrases = new Map<string, Attested[]>();
	for (const strand of frame.strands) {
		const phrase = wordStrand(telling, strand);
		const ties = attestedBehind(telling.graph, strand);
		phrases.set(phrase, [...(phrases.get(phrase) ?? []), ...ties]);
	}
	const verbs = joinRuns(
		[...phrases].map(([text, ties]) => [{ text }, citeAssertions(ties, telling.window)])
	);
	const certain = frame.strands.every((strand) => strand.certain);
	return capitaliseRuns([
		...frame.lead,
		...accordingTo(telling, frame.strands),
		nameRun(telling, frame.subject),
		{ text: certain ? ' ' : ', at dates that are not certain, ' },
		...verbs,
		{ text: ' ' },
		nameRun(telling, frame.object),
		...frame.tail,
		{ text: '.' }
	]);
}

/** An allegation, an opinion or an implication names who says so. */
function accordingTo(telling: Telling, strands: readonly Strand[]): Run[] {
	const ties = strands.flatMap((strand) => attestedBehind(telling.graph, strand));
	const asserting = ties.map((tie) =>
		tie.claims.filter(({ stance, rank }) => stance === 'asserts' && rank !== 'deprecated')
	);
	if (asserting.some((claims) => claims.some(({ modality }) => modality === 'fact'))) return [];
	const names = [...new Set(asserting.flat().map((claim) => speakerName(telling, claim)))];
	return names.length === 0 ? [] : [{ text: `according to ${joinWords(names.slice(0, 3))}, ` }];
}

function tellQualifications(telling: Telling, ties: readonly Attested[]): Prose {
	return ties
		.flatMap((tie) =>
			qualificationsOf(telling.graph, tie, telling.window).map((claim) => ({ tie, claim }))
		)
		.sort((a, b) => madeDay(telling, b.claim) - madeDay(telling, a.claim))
		.slice(0, MOST_QUALIFICATIONS)
		.flatMap(({ tie, claim }): Sentence[] => {
			const address = addressOf(tie, claim);
			const text = telling.claimText(address);
			if (text === undefined) return [];
			const says = text.says.replace(/\.$/, '');
			return [
				[
					{ text: `Qualified by ${speakerName(telling, claim)}: ${says}` },
					{ cite: [address] },
					{ text: '.' }
				]
			];
		});
}

function madeDay(telling: Telling, claim: Attested['claims'][number]): number {
	const made = madeOn(telling.graph, claim);
	return made === undefined ? -Infinity : firstDay(made);
}

function unique<T>(list: readonly T[]): T[] {
	return [...new Set(list)];
}
