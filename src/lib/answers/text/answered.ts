import type { BalanceAnswer } from '../findings/balance/balance.ts';
import type { BlocsAnswer } from '../findings/blocs/blocs.ts';
import type { ChangesAnswer } from '../findings/changes/changes.ts';
import type { Comparison } from '../findings/compare/comparison.ts';
import type { DriftAnswer } from '../findings/drift/drift.ts';
import type { ProxiesAnswer } from '../findings/proxies/contest.ts';
import type { PathsAnswer } from '../graph/answer.ts';
import type { When } from '../graph/filters/filters.ts';
import type {
	BalanceQuestion,
	BlocsQuestion,
	ChangesQuestion,
	CompareQuestion,
	DriftQuestion,
	PathsQuestion,
	ProxiesQuestion
} from '../questions/question.ts';
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
	readonly ask: 'paths';
	readonly question: PathsQuestion;
	readonly paths: PathsAnswer;
	/** Each path in sentences, in the order of the paths; their notes are numbered in `footnotes`. */
	readonly told: readonly Prose[];
}

export interface CompareAnswered extends Told {
	readonly ask: 'compare';
	readonly question: CompareQuestion;
	readonly comparison: Comparison;
}

export interface ProxiesAnswered extends Told {
	readonly ask: 'proxies';
	readonly question: ProxiesQuestion;
	readonly proxies: ProxiesAnswer;
	/** Each contest in sentences, in the order of the contests. */
	readonly told: readonly Prose[];
}

export interface BalanceAnswered extends Told {
	readonly ask: 'balance';
	readonly question: BalanceQuestion;
	readonly balance: BalanceAnswer;
	/** Each triad listed, in one sentence or two. */
	readonly told: readonly Prose[];
}

export interface DriftAnswered extends Told {
	readonly ask: 'drift';
	readonly question: DriftQuestion;
	readonly drift: DriftAnswer;
	/** Each year that a claim is about, in sentences, in the order of `drift.years`; empty where none is. */
	readonly told: readonly Prose[];
}

export interface BlocsAnswered extends Told {
	readonly ask: 'blocs';
	readonly question: BlocsQuestion;
	readonly blocs: BlocsAnswer;
	/** Each bloc in sentences. */
	readonly told: readonly Prose[];
}

export interface ChangesAnswered extends Told {
	readonly ask: 'changes';
	readonly question: ChangesQuestion;
	readonly changes: ChangesAnswer;
	/** Each changed tie, then each turn, in one sentence. */
	readonly told: readonly Prose[];
}

/** An answer with its words, ready to be read. */
export type Answered =
	| PathsAnswered
	| CompareAnswered
	| ProxiesAnswered
	| BalanceAnswered
	| DriftAnswered
	| BlocsAnswered
	| ChangesAnswered;
