import {
	FINDING_KINDS,
	QUALIFIER_KINDS,
	type Side
} from '#lib/answers/findings/compare/comparison.ts';
import type { Step } from '#lib/answers/graph/answer.ts';
import type { CompareAnswered } from '#lib/answers/text/answered.ts';
import { plainSentence } from '#lib/answers/text/plain-text.ts';
import { about, choiceOf, IDS, list, object, orNull, ref, TEXT } from '../schemas/schema.ts';
import { INSTEAD, insteadJson, pathJson, stepJson } from './path-json.ts';
import { NOTES, wordParagraphs } from './plain.ts';

/** Both sides, what ties them, and what the comparison comes to. */
export function comparisonJson(answered: CompareAnswered): Record<string, unknown> {
	const { comparison, prose, notFound, footnotes } = answered;
	const { left, right, rungs, finding, ended } = comparison;
	const { patrons, clients, crossLeft, crossRight, shared } = rungs;
	const tie = (step: Step | undefined) => (step === undefined ? null : stepJson(step));
	return {
		left: sideJson(left),
		right: sideJson(right),
		ties: {
			patrons: tie(patrons),
			clients: tie(clients),
			crossLeft: tie(crossLeft),
			crossRight: tie(crossRight),
			shared
		},
		finding: {
			kind: finding.kind,
			title: answered.title,
			qualifiers: finding.qualifiers,
			sentence: wordParagraphs(prose, footnotes),
			relationships: finding.relationships
		},
		ended,
		missing: notFound.map((sentence) => plainSentence(sentence, footnotes)),
		notes: footnotes
	};
}

function sideJson({ from, to, answer, best }: Side): Record<string, unknown> {
	return {
		from,
		to,
		outcome: answer.outcome,
		path: best === undefined ? null : pathJson(best),
		...insteadJson(answer)
	};
}

const SIDE = object(
	{
		from: TEXT,
		to: TEXT,
		outcome: choiceOf(['found', 'none']),
		path: about('The first determinate path, else the first.', orNull(ref('Path')))
	},
	INSTEAD
);
const TIE = orNull(ref('Step'));

export const COMPARISON_SCHEMA = object({
	left: SIDE,
	right: SIDE,
	ties: object({
		patrons: TIE,
		clients: TIE,
		crossLeft: TIE,
		crossRight: TIE,
		shared: about('Entities tied to both sides.', IDS)
	}),
	finding: object({
		kind: choiceOf(FINDING_KINDS),
		title: TEXT,
		qualifiers: list(object({ kind: choiceOf(QUALIFIER_KINDS), about: IDS, relationships: IDS })),
		sentence: TEXT,
		relationships: IDS
	}),
	ended: about('What had ended by then.', IDS),
	missing: about('What was looked for and not found.', list(TEXT)),
	notes: NOTES
});
