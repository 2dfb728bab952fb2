/** One thing the reader did, at its entry of the browser's history. */
export interface TrailStep {
	readonly entry: number;
	readonly address: string;
	/** What was done: `Focused on Türkiye`. */
	readonly done: string;
}

/** The browser's history as the explorer uses it. */
export interface HistoryPort {
	push(address: string, entry: number): void;
	replace(address: string, entry: number): void;
	/** Moves by so many entries, negative for back. */
	go(by: number): void;
}

/** One history: a changed view is one entry; undo is back, redo is forward. Steps undone stay listed until something new is done. */
export class Trail {
	readonly #port: HistoryPort;
	#steps = $state.raw<readonly TrailStep[]>([]);
	#entry = $state(0);
	readonly #keep: (trail: Pick<Trail, 'steps' | 'entry'>) => void;

	/** `keep` is told of every change, so that a reload can go on from there. */
	constructor(
		port: HistoryPort,
		address: string,
		done: string,
		keep: (trail: Pick<Trail, 'steps' | 'entry'>) => void = () => undefined
	) {
		this.#port = port;
		this.#keep = keep;
		this.#steps = [{ entry: 0, address, done }];
	}

	get steps(): readonly TrailStep[] {
		return this.#steps;
	}

	get entry(): number {
		return this.#entry;
	}

	get canUndo(): boolean {
		return this.#entry > 0;
	}

	get canRedo(): boolean {
		return this.#entry < (this.#steps.at(-1)?.entry ?? 0);
	}

	get address(): string {
		return this.#steps.find(({ entry }) => entry === this.#entry)?.address ?? '';
	}

	/** Notes a changed view as a new entry; the same view again is none. */
	commit(address: string, done: string): void {
		if (address === this.address) return;
		this.#entry += 1;
		const kept = this.#steps.filter(({ entry }) => entry < this.#entry);
		this.#steps = [...kept, { entry: this.#entry, address, done }];
		this.#port.push(address, this.#entry);
		this.#keep(this);
	}

	/** Changes the present entry, for what follows from a step rather than being one. */
	amend(address: string): void {
		if (address === this.address) return;
		this.#steps = this.#steps.map((step) =>
			step.entry === this.#entry ? { ...step, address } : step
		);
		this.#port.replace(address, this.#entry);
		this.#keep(this);
	}

	/** Stamps the entry that the page was opened at. */
	begin(): void {
		this.#port.replace(this.address, this.#entry);
		this.#keep(this);
	}

	/** Goes on with a trail from before a reload, at the step nearest to where it was that shows what is shown now, or what was `asked` for and will be; where none does, nothing is known of how the reader came here. */
	resume({ steps, entry }: Pick<Trail, 'steps' | 'entry'>, asked = this.address): void {
		const [here] = steps
			.filter(({ address }) => address === this.address || address === asked)
			.sort((a, b) => Math.abs(a.entry - entry) - Math.abs(b.entry - entry));
		if (here === undefined) return;
		this.#steps = steps;
		this.#entry = here.entry;
	}

	/** The browser went to another entry. One from before this visit starts the trail anew there, unless it is what was `asked` for and will be shown. */
	arrive(entry: number, address: string, asked = address): void {
		const isHere = (step: TrailStep) => step.address === address || step.address === asked;
		if (!this.#steps.some((step) => step.entry === entry && isHere(step)))
			this.#steps = [{ entry, address, done: 'Opened a link' }];
		this.#entry = entry;
		this.#keep(this);
	}

	undo(): void {
		if (this.canUndo) this.#port.go(-1);
	}

	redo(): void {
		if (this.canRedo) this.#port.go(1);
	}

	returnTo(entry: number): void {
		if (entry !== this.#entry) this.#port.go(entry - this.#entry);
	}
}
