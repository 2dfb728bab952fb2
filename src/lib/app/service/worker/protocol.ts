import type { PartialDate } from '#lib/facts/model/partial-date.ts';
import type { Question } from '#lib/answers/questions/question.ts';
import type { OwnFacts } from '../own/own-workspace.ts';
import type { Answered } from '../service.ts';

/** Which facts a worker answers from. */
export interface FactsAt {
	readonly revision: string;
	/** Address of the folder in which the parts of the revision stand. */
	readonly folder: string;
	readonly today: PartialDate;
	/** With a reader's records among them: the core is this one, and their texts are here. */
	readonly own?: OwnFacts;
}

/** What a page says to the worker; `call` pairs a question with its reply. The facts come first, once. */
export type ToWorker =
	| { readonly facts: FactsAt }
	| { readonly call: number; readonly question: Question }
	| { readonly cancel: number };

/** What it hears back, once a question. */
export type FromWorker =
	| { readonly call: number; readonly answered: Answered }
	| { readonly call: number; readonly failure: string }
	| { readonly call: number; readonly dropped: true };
