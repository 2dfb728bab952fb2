import type { Question } from '#lib/answers/questions/question.ts';
import type { Answered, QuestionService } from '../service/service.ts';

/** One question at a time: a new one cancels the last; the last answer stays until the next has come. */
export class Asking {
	readonly #service: QuestionService;
	#answered = $state.raw<Answered>();
	#isBusy = $state(false);
	#failure = $state<string>();
	#cancel: AbortController | undefined;

	constructor(service: QuestionService, answered: Answered | undefined) {
		this.#service = service;
		this.#answered = answered;
	}

	get answered(): Answered | undefined {
		return this.#answered;
	}

	get isBusy(): boolean {
		return this.#isBusy;
	}

	/** What went wrong with the last question, and what to do. */
	get failure(): string | undefined {
		return this.#failure;
	}

	ask(question: Question): void {
		this.#cancel?.abort();
		const cancel = new AbortController();
		this.#cancel = cancel;
		this.#isBusy = true;
		this.#failure = undefined;
		this.#service.ask(question, cancel.signal).then(
			(answered) => {
				if (cancel.signal.aborted) return;
				this.#answered = answered;
				this.#isBusy = false;
			},
			(error: unknown) => {
				if (cancel.signal.aborted) return;
				this.#failure = error instanceof Error ? error.message : String(error);
				this.#isBusy = false;
			}
		);
	}

	drop(): void {
		this.#cancel?.abort();
		this.#answered = undefined;
		this.#isBusy = false;
		this.#failure = undefined;
	}
}
