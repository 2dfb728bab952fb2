import type { Comparison } from '../findings/comparison.ts';
import type { PathsAnswer } from '../graph/answer.ts';
import type { When } from '../graph/filters.ts';
import type { CompareQuestion, PathsQuestion } from '../questions/question.ts';
import type { Footnote, Prose } from './prose.ts';

interface Told {
	readonly title: string;
	/** What was asked, in words: `Türkiye → Azerbaijan compared with Russia → Armenia, on 15 October 2020`. */
	readonly subtitle: string;
	/** Paragraphs. */
	readonly prose: readonly Prose[];
	/** What was looked for and not found. */
	readonly notFound: Prose;
	readonly footnotes: readonly Footnote[];
	/** The dates used, echoed. */
	readonly effective: When;
	readonly revision: string;
}

export interface PathsAnswered extends Told {
	readonly question: PathsQuestion;
	readonly paths: PathsAnswer;
	/** Each path in sentences, in the order of the paths; their notes are numbered in `footnotes`. */
	readonly told: readonly Prose[];
}

export interface CompareAnswered extends Told {
	readonly question: CompareQuestion;
	readonly comparison: Comparison;
}

/** An answer with its words, ready to be read. */
export type Answered = PathsAnswered | CompareAnswered;
