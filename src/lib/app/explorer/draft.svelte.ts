import { FAMILIES, type Family } from '#lib/facts/model/vocabulary.ts';
import { EMPTY_FORM, toFormValues, type FormValues } from '#lib/answers/questions/form-values.ts';
import { fromFormValues } from '#lib/answers/questions/from-form-values.ts';
import { missingIn } from '#lib/answers/questions/missing-in.ts';
import type { Lexicon } from '#lib/answers/questions/lexicon.ts';
import type { ChainQuestion, Question, Reach, Walked } from '#lib/answers/questions/question.ts';

/** A question about chains being put together in the form; the same value as the query line's. */
export class Draft {
	ask = $state<ChainQuestion['ask']>('compare');
	from = $state('');
	to = $state('');
	otherFrom = $state('');
	otherTo = $state('');
	reach = $state<Reach>('step');
	maxHops = $state<number>(EMPTY_FORM.maxHops);
	families = $state.raw<readonly Family[]>([]);
	when = $state('');
	order = $state<Walked['order']>('steps');
	together = $state(false);
	hubs = $state(false);
	#kept: ChainQuestion | undefined;
	readonly #lexicon: Lexicon;

	constructor(lexicon: Lexicon) {
		this.#lexicon = lexicon;
	}

	/** Takes over a question that was asked elsewhere; what no field holds is kept. */
	take(question: Question | undefined): void {
		if (question?.ask !== 'paths' && question?.ask !== 'compare') return;
		this.#kept = question;
		const values = toFormValues(question, this.#lexicon);
		this.ask = question.ask;
		this.from = values.from;
		this.to = values.to;
		if (question.ask === 'compare') {
			this.otherFrom = values.otherFrom;
			this.otherTo = values.otherTo;
		}
		this.reach = values.reach;
		this.families = values.families;
		this.maxHops = values.maxHops;
		this.order = values.order;
		this.together = values.together;
		this.hubs = values.hubs;
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

	toggleFamily(family: Family): void {
		this.families = FAMILIES.filter((each) => this.families.includes(each) !== (each === family));
	}

	get #values(): FormValues {
		return {
			...EMPTY_FORM,
			ask: this.ask,
			from: this.from,
			to: this.to,
			otherFrom: this.otherFrom,
			otherTo: this.otherTo,
			reach: this.reach,
			maxHops: this.maxHops,
			families: this.families,
			when: this.when,
			order: this.order,
			together: this.together,
			hubs: this.hubs
		};
	}
}
