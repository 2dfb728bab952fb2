/** Moves a date forward in beats until it arrives or is stopped. */
export interface Player {
	/** One step forward; false where the end is reached. */
	advance(): boolean;
	/** The movement came to rest. */
	rest(): void;
	/** Milliseconds now, from any start; for tests. */
	now?(): number;
}

/** Milliseconds left to the browser between two steps at least, to show the first. */
const FRAME = 16;

/**
 * Plays time: a beat a step, from wherever the view is to today. Beats are due at
 * their own times, however long a picture took; where one took longer than a beat,
 * the next follows at once. No step is ever left out.
 */
export class Playback {
	readonly #player: Player;
	readonly #beat: () => number;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#isPlaying = $state(false);

	/** @param beat milliseconds between steps, asked at each of them */
	constructor(player: Player, beat: () => number) {
		this.#player = player;
		this.#beat = beat;
	}

	get isPlaying(): boolean {
		return this.#isPlaying;
	}

	toggle(): void {
		if (this.#isPlaying) this.pause();
		else this.#play();
	}

	pause(): void {
		if (!this.#isPlaying) return;
		clearTimeout(this.#timer);
		this.#isPlaying = false;
		this.#player.rest();
	}

	#play(): void {
		this.#isPlaying = true;
		this.#step(this.#now());
	}

	#step(due: number): void {
		if (!this.#player.advance()) {
			this.pause();
			return;
		}
		const next = Math.max(due + this.#beat(), this.#now());
		this.#timer = setTimeout(() => this.#step(next), Math.max(FRAME, next - this.#now()));
	}

	#now(): number {
		return this.#player.now?.() ?? performance.now();
	}
}
