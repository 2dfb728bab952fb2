import type { Attested } from '#lib/facts/model/relationship.ts';
import { firstDay } from '#lib/facts/model/partial-date.ts';
import type { Step, Strand } from '../graph/answer.ts';
import { attestedBehind } from '../graph/signs/behind.ts';
import { addressOf, citeAssertions, madeOn, qualificationsOf } from './cite.ts';
import { frameStrands, type Frame } from './frame-strands.ts';
import { capitaliseRuns, chunk, countWord, joinRuns } from './list.ts';
import type { Prose, Sentence } from './prose.ts';
import { tellContested } from './tell-contested.ts';
import { foldEarlier, tellEarlier } from './tell-earlier.ts';
import { nameRun, speakerName, type Telling } from './telling.ts';
import { wordOverlap, wordPeriods } from './word-period.ts';
import { wordStrand } from './word-strand.ts';

/** Qualifications told in full for one step, the latest. */
const MOST_QUALIFICATIONS = 3;
/** Contested ties told in full for one step. */
const MOST_CONTESTED = 3;
/** Verbs in one sentence. */
const MOST_VERBS = 4;

/** One step in sentences: what nobody denies, what qualifies it, and what is contested, each with its claims. */
export function tellStep(telling: Telling, step: Step): Prose {
	const telt = step.strands.filter(({ sign, unsigned }) => sign !== '0' || unsigned !== 'neutral');
	const { told, folded } = foldEarlier(
		telling,
		step.strands.filter((strand) => !isContested(telling, strand))
	);
	return [
		...tellAgreed(telling, step, told, ''),
		...tellEarlier(telling, folded),
		...tellAllContested(telling, step.strands),
		...tellQualifications(telling, behind(telling, telt))
	];
}

/** Some ties of a step, where there is something to add them to with an “also”. */
export function tellStrands(
	telling: Telling,
	step: Step,
	strands: readonly Strand[],
	adverb: '' | 'also '
): Prose {
	return [...tellAgreed(telling, step, strands, adverb), ...tellAllContested(telling, strands)];
}

function tellAgreed(
	telling: Telling,
	step: Step,
	strands: readonly Strand[],
	adverb: '' | 'also '
): Prose {
	const agreed = inOrder(strands.filter((strand) => !isContested(telling, strand)));
	return frameStrands(telling, step, agreed).flatMap((frame) => tellFrame(telling, frame, adverb));
}

function isContested(telling: Telling, strand: Strand): boolean {
	return attestedBehind(telling.graph, strand).some(
		({ evidence }) => evidence.state === 'contested'
	);
}

/** What is in force before what was last observed. */
function inOrder(strands: readonly Strand[]): Strand[] {
	const isPast = ({ standing }: Strand) => Number(standing === 'last-observed');
	return [...strands].sort((a, b) => isPast(a) - isPast(b));
}

function tellFrame(telling: Telling, frame: Frame, adverb: string): Sentence[] {
	const phrases = new Map<string, Attested[]>();
	const toldKinds = new Set(
		behind(telling, frame.strands).flatMap(({ kind, oneOf }) => (oneOf === undefined ? kind : []))
	);
	for (const strand of frame.strands) {
		const phrase = wordStrand(telling, strand, toldKinds);
		const ties = attestedBehind(telling.graph, strand);
		phrases.set(phrase, [...(phrases.get(phrase) ?? []), ...ties]);
	}
	const isDerived = frame.strands.some(({ derived }) => derived !== undefined);
	return chunk([...phrases], MOST_VERBS).map((some) => {
		const verbs = some.map(([phrase, ties]) => {
			const when = telling.dated ? (isDerived ? wordOverlap(ties) : wordPeriods(ties)) : '';
			const text = when === '' ? phrase : `${phrase} (${when})`;
			return [{ text }, citeAssertions(ties, telling.window, telling.filters)];
		});
		return capitaliseRuns([
			...frame.lead,
			nameRun(telling, frame.subject),
			{ text: frame.certain ? ` ${adverb}` : `, at dates that are not certain, ${adverb}` },
			...joinRuns(verbs),
			{ text: ' ' },
			nameRun(telling, frame.object),
			...frame.tail,
			{ text: '.' }
		]);
	});
}

function tellQualifications(telling: Telling, ties: readonly Attested[]): Prose {
	const made = ties
		.flatMap((tie) =>
			qualificationsOf(telling.graph, tie, telling.window).map((claim) => ({ tie, claim }))
		)
		.sort((a, b) => madeDay(telling, b.claim) - madeDay(telling, a.claim));
	const told = made.slice(0, MOST_QUALIFICATIONS).flatMap(({ tie, claim }): Sentence[] => {
		const address = addressOf(tie, claim);
		const text = telling.claimText(address);
		if (text === undefined) return [];
		const says = text.says.replace(/\.$/, '');
		return [
			[{ text: `${qualifier(telling, claim)}: ${says}` }, { cite: [address] }, { text: '.' }]
		];
	});
	const more = made.slice(MOST_QUALIFICATIONS).map(({ tie, claim }) => addressOf(tie, claim));
	return [
		...told,
		...andMore(more, 'more statement qualifies', 'more statements qualify', ' this')
	];
}

/** A party qualifies what it is a party to; who only reports on it adds to it. */
function qualifier(telling: Telling, claim: Attested['claims'][number]): string {
	const who = speakerName(telling, claim);
	return claim.speaker === undefined ? `Added by ${who}` : `Qualified by ${who}`;
}

function tellAllContested(telling: Telling, strands: readonly Strand[]): Prose {
	const ties = behind(telling, strands).filter(({ evidence }) => evidence.state === 'contested');
	const rest = ties.slice(MOST_CONTESTED);
	const run = citeAssertions(rest, telling.window, telling.filters);
	return [
		...ties.slice(0, MOST_CONTESTED).flatMap((tie) => tellContested(telling, tie)),
		...andMore(
			'cite' in run ? run.cite : [],
			'more tie is claimed and denied or disputed',
			'more ties are claimed and denied or disputed',
			'',
			rest.length
		)
	];
}

/** What a text leaves out it counts, with its notes. */
function andMore(
	addresses: readonly string[],
	one: string,
	several: string,
	after: string,
	count = addresses.length
): Prose {
	if (count === 0) return [];
	const text = `${countWord(count)} ${count === 1 ? one : several}${after}`;
	return [capitaliseRuns([{ text }, { cite: addresses }, { text: '.' }])];
}

function behind(telling: Telling, strands: readonly Strand[]): Attested[] {
	return [...new Set(strands.flatMap((strand) => attestedBehind(telling.graph, strand)))];
}

function madeDay(telling: Telling, claim: Attested['claims'][number]): number {
	const made = madeOn(telling.graph, claim);
	return made === undefined ? -Infinity : firstDay(made);
}
