import { EMPTY_FORM, toFormValues, type FormValues } from '#lib/answers/questions/form-values.ts';
import { fromFormValues } from '#lib/answers/questions/from-form-values.ts';
import type { Lexicon } from '#lib/answers/questions/lexicon.ts';
import { missingIn } from '#lib/answers/questions/missing-in.ts';
import type { FindingQuestion, Question } from '#lib/answers/questions/question.ts';

/** A question about a finding being put together in the form; the same value as the query line's. */
export class FindingDraft {
	ask = $state<FindingQuestion['ask']>('proxies');
	actors = $state.raw<readonly string[]>([]);
	poles = $state.raw<readonly string[]>([]);
	conflicts = $state.raw<readonly string[]>([]);
	groups = $state(false);
	when = $state('');
	#kept: FindingQuestion | undefined;
	readonly #lexicon: Lexicon;

	constructor(lexicon: Lexicon) {
		this.#lexicon = lexicon;
	}

	/** Takes over a question that was asked elsewhere; what no field holds is kept. */
	take(question: Question | undefined): void {
		if (question === undefined || question.ask === 'paths' || question.ask === 'compare') return;
		this.#kept = question;
		const values = toFormValues(question, this.#lexicon);
		this.ask = question.ask;
		this.actors = values.actors;
		this.poles = values.poles;
		this.conflicts = values.conflicts;
		this.groups = values.groups;
		this.when = values.when;
	}

	/** What keeps it from being a question, in words; undefined where nothing does. */
	get missing(): string | undefined {
		return missingIn(this.#values);
	}

	/** The question; undefined while something is missing. */
	get question(): Question | undefined {
		return fromFormValues(this.#values, this.#lexicon, this.#kept);
	}

	get #values(): FormValues {
		return {
			...EMPTY_FORM,
			ask: this.ask,
			actors: this.actors.slice(0, MOST_ACTORS[this.ask]),
			poles: this.poles,
			conflicts: this.conflicts,
			groups: this.groups,
			when: this.when
		};
	}
}

/** How many actors each finding may name. */
export const MOST_ACTORS: Readonly<Record<FindingQuestion['ask'], number>> = {
	proxies: 2,
	balance: 50,
	drift: 1,
	blocs: 0,
	changes: 50
};
