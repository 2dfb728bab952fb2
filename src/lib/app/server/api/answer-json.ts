import { formatGrade } from '#lib/facts/model/grade.ts';
import type { Path, PathsAnswer, Step } from '#lib/answers/graph/answer.ts';
import type { When } from '#lib/answers/graph/filters.ts';
import type { Side } from '#lib/answers/findings/compare/comparison.ts';
import type { Answered, CompareAnswered, PathsAnswered } from '#lib/answers/text/answered.ts';
import { plainRange } from '#lib/exchange/plain-records.ts';
import type { Footnote, Prose } from '#lib/answers/text/prose.ts';
import { plainProse, plainSentence } from '#lib/answers/text/plain-text.ts';

/** The answer of a question's envelope as plain JSON. Numbers in brackets in its sentences are those of `notes`. */
export function answerJson(answered: Answered): Record<string, unknown> {
	switch (answered.ask) {
		case 'paths':
			return pathsJson(answered);
		case 'compare':
			return comparisonJson(answered);
		case 'proxies':
		case 'balance':
		case 'drift':
		case 'blocs':
		case 'changes':
			throw new Error(`Not yet written: ${answered.ask}.`);
		default:
			return answered satisfies never;
	}
}

/** The dates used, as they would be asked for. */
export function whenJson(when: When): Record<string, unknown> {
	switch (when.mode) {
		case 'as-of':
			return { asOf: when.date.text };
		case 'during':
			return { during: `${when.from.text}..${when.to.text}` };
		case 'all-time':
			return { during: 'all' };
		default:
			return when satisfies never;
	}
}

function pathsJson({ paths, told, prose, footnotes }: PathsAnswered): Record<string, unknown> {
	return {
		outcome: paths.outcome,
		sentence: wordParagraphs(prose, footnotes),
		paths: paths.paths.map((path, index) => ({
			...pathJson(path),
			sentence: plainProse(told[index] ?? [], footnotes)
		})),
		...insteadJson(paths),
		notes: footnotes
	};
}

function comparisonJson(answered: CompareAnswered): Record<string, unknown> {
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

function wordParagraphs(prose: readonly Prose[], footnotes: readonly Footnote[]): string {
	return prose.map((part) => plainProse(part, footnotes)).join('\n\n');
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

function insteadJson({ instead, notReaching }: PathsAnswer): Record<string, unknown> {
	return {
		...(instead === undefined ? {} : { instead }),
		...(notReaching === undefined ? {} : { notReaching })
	};
}

function pathJson(path: Path): Record<string, unknown> {
	return {
		entities: path.entities,
		sign: path.sign,
		basis: path.basis,
		grade: formatGrade(path.grade),
		origins: path.origins,
		lastObserved: path.lastObserved,
		...(path.common === undefined ? {} : { common: plainRange(path.common) }),
		steps: path.steps.map(stepJson)
	};
}

function stepJson(step: Step): Record<string, unknown> {
	return {
		from: step.from,
		to: step.to,
		sign: step.sign,
		basis: step.basis,
		grade: formatGrade(step.grade),
		origins: step.origins,
		lastObserved: step.lastObserved,
		...(step.through === undefined ? {} : { through: step.through }),
		relationships: step.strands
			.filter(({ derived }) => derived === undefined)
			.map(({ relationship }) => relationship),
		strands: step.strands
	};
}
