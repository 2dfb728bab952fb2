import type { Point } from '#lib/facts/snapshot/snapshot.ts';
import type { Layouter } from '#lib/picture/canvas/layout/create-layouter.ts';
import type { PlacesRequest } from '#lib/picture/canvas/layout/find-places.ts';
import type { Coming } from './coming.ts';

/** Where a layout failed, or could not be fetched. */
const NOWHERE: ReadonlyMap<string, Point> = new Map();

/** Places that are being looked for: for one picture at a time, a new one cancels the last. */
export class LayingOut {
	readonly #layouter: Coming<Layouter>;
	#what = $state.raw<string>();
	#cancel: AbortController | undefined;

	constructor(layouter: Coming<Layouter>) {
		this.#layouter = layouter;
	}

	/** What it is for, in words; undefined: nothing is looked for. */
	get what(): string | undefined {
		return this.#what;
	}

	/** Undefined once cancelled; none where it failed: then everybody stands where the scene puts them. */
	async find(
		request: PlacesRequest,
		what: string
	): Promise<ReadonlyMap<string, Point> | undefined> {
		this.cancel();
		const cancel = new AbortController();
		this.#cancel = cancel;
		this.#what = what;
		const found = await this.#layouter
			.load()
			.then((layouter) => layouter.findPlaces(request, cancel.signal))
			.catch(() => NOWHERE);
		if (cancel.signal.aborted) return undefined;
		this.#what = undefined;
		return found;
	}

	/** Something may be asked soon. */
	getReady(): void {
		this.#layouter.load().then(
			(layouter) => layouter.getReady(),
			// Whoever opens something asks again.
			() => undefined
		);
	}

	/** False where nothing was looked for. */
	cancel(): boolean {
		const wasBusy = this.#what !== undefined;
		this.#cancel?.abort();
		this.#what = undefined;
		return wasBusy;
	}
}
