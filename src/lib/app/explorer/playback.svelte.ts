/** Moves a date forward in beats until it arrives or is stopped. */
export interface Player {
	/** One step forward; false where the end is reached. */
	advance(): boolean;
	/** The movement came to rest. */
	rest(): void;
}

/** Plays time: a beat a step, from wherever the view is to today. */
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
		this.#step();
	}

	#step(): void {
		if (this.#player.advance()) this.#timer = setTimeout(() => this.#step(), this.#beat());
		else this.pause();
	}
}
