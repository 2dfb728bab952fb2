import type { OfflinePort } from './offline-port.ts';

/** Whether the explorer works without a network, as far as is known. */
export type OfflineState =
	| { readonly at: 'unknown' | 'impossible' | 'waiting' | 'replaced' }
	| { readonly at: 'keeping'; readonly done: number; readonly all: number }
	| { readonly at: 'kept'; readonly on: string }
	| { readonly at: 'failed'; readonly why: string };

/** Keeps the program and the facts for use without a network, and says truly how far that is. */
export class Offline {
	readonly #port: OfflinePort;
	readonly #cancel = new AbortController();
	#state = $state.raw<OfflineState>({ at: 'unknown' });

	constructor(port: OfflinePort) {
		this.#port = port;
	}

	get state(): OfflineState {
		return this.#state;
	}

	/** Begins, unless the reader asked to save data and there is something to fetch: then it waits to be told. */
	async begin(): Promise<void> {
		if (this.#port.savesData && !(await this.#port.isKept())) {
			this.#state = { at: 'waiting' };
			return;
		}
		await this.keep();
	}

	/** Keeps everything; what is kept already is not fetched again. */
	async keep(): Promise<void> {
		this.#state = { at: 'keeping', done: 0, all: 0 };
		try {
			const program = await this.#port.keepProgram();
			if (program !== 'kept') {
				this.#state = { at: program };
				return;
			}
			const on = await this.#port.keepFacts((done, all) => {
				this.#state = { at: 'keeping', done, all };
			}, this.#cancel.signal);
			this.#state = { at: 'kept', on };
		} catch (error) {
			if (this.#cancel.signal.aborted) return;
			this.#state = { at: 'failed', why: error instanceof Error ? error.message : String(error) };
		}
	}

	/** Looks whether what is kept was replaced at its source since. */
	async check(): Promise<void> {
		if (this.#state.at === 'kept' && !(await this.#port.isCurrent()))
			this.#state = { at: 'replaced' };
	}

	/** Stops keeping; what was kept stays. */
	stop(): void {
		this.#cancel.abort();
	}
}
