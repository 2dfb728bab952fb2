import type { Question } from '#lib/answers/questions/question.ts';
import type { Answered } from '../service.ts';
import type { FactsAt, FromWorker, ToWorker } from './protocol.ts';

/** As much of a Worker as is used. */
export type WorkerLike = Pick<
	Worker,
	'postMessage' | 'addEventListener' | 'removeEventListener' | 'terminate'
>;

interface Waiting {
	readonly question: Question;
	readonly resolve: (answered: Answered) => void;
	readonly reject: (problem: unknown) => void;
}

/** How long a question that nobody waits for any more may hold up the next, in milliseconds. */
const PATIENCE = 250;

/**
 * Questions put to a worker, each with its reply. The worker is started with the
 * first. A search under way cannot be interrupted from outside: where one that was
 * given up holds up others, the worker goes, and another takes what is waiting.
 */
export class Calls {
	readonly #facts: FactsAt;
	readonly #start: () => WorkerLike;
	readonly #waiting = new Map<number, Waiting>();
	/** Given up, and still with the worker. */
	readonly #abandoned = new Set<number>();
	#worker: WorkerLike | undefined;
	#calls = 0;

	constructor(facts: FactsAt, start: () => WorkerLike) {
		this.#facts = facts;
		this.#start = start;
	}

	/** Rejects with the signal's reason once aborted; with WorkerLostError where no worker can be had. */
	ask(question: Question, signal?: AbortSignal): Promise<Answered> {
		const call = ++this.#calls;
		return new Promise((resolve, reject) => {
			if (signal?.aborted === true) {
				reject(signal.reason as Error);
				return;
			}
			const giveUp = () => {
				if (!this.#waiting.delete(call)) return;
				this.#abandoned.add(call);
				this.#say({ cancel: call });
				reject(signal?.reason as Error);
			};
			signal?.addEventListener('abort', giveUp, { once: true });
			const settled = () => signal?.removeEventListener('abort', giveUp);
			this.#waiting.set(call, {
				question,
				resolve: (answered) => {
					settled();
					resolve(answered);
				},
				reject: (problem) => {
					settled();
					reject(problem as Error);
				}
			});
			try {
				this.#say({ call, question });
			} catch {
				// A browser that has no workers refuses as soon as one is made.
				this.#lose();
				return;
			}
			if (this.#abandoned.size > 0) setTimeout(() => this.#hurry(call), PATIENCE);
		});
	}

	/** Stops all work; questions still waiting are not answered. */
	destroy(): void {
		this.#stop();
		this.#waiting.clear();
	}

	#say(words: ToWorker): void {
		this.#worker ??= this.#open();
		this.#worker.postMessage(words);
	}

	#open(): WorkerLike {
		const worker = this.#start();
		worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => this.#hear(data));
		worker.addEventListener('error', () => this.#lose());
		worker.postMessage({ facts: this.#facts } satisfies ToWorker);
		return worker;
	}

	#hear(words: FromWorker): void {
		this.#abandoned.delete(words.call);
		const waiting = this.#waiting.get(words.call);
		if (waiting === undefined) return;
		this.#waiting.delete(words.call);
		if ('answered' in words) waiting.resolve(words.answered);
		else if ('failure' in words) waiting.reject(new AnswerFailedError(words.failure));
	}

	/** Another worker for what still waits, where a question given up before it is still being worked on. */
	#hurry(call: number): void {
		if (!this.#waiting.has(call) || ![...this.#abandoned].some((each) => each < call)) return;
		this.#stop();
		for (const [each, { question }] of this.#waiting) this.#say({ call: each, question });
	}

	#lose(): void {
		this.#stop();
		const lost = [...this.#waiting.values()];
		this.#waiting.clear();
		for (const { reject } of lost) reject(new WorkerLostError());
	}

	#stop(): void {
		this.#worker?.terminate();
		this.#worker = undefined;
		this.#abandoned.clear();
	}
}

/** The question could not be answered; the message says why and what to do. */
export class AnswerFailedError extends Error {
	constructor(message: string) {
		super(message);
		this.name = 'AnswerFailedError';
	}
}

/** There is no worker to answer. */
export class WorkerLostError extends Error {
	constructor() {
		super('Questions could not be answered apart from the page.');
		this.name = 'WorkerLostError';
	}
}
