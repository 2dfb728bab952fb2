import {
	firstDay,
	formatDay,
	parsePartialDate,
	shift,
	type Day,
	type PartialDate
} from '#lib/facts/model/partial-date.ts';

/** Milliseconds a step is shown. */
const PACE = 450;

/** Plays through time, a quarter of a year a step. Knows nothing of views: it says which day is next. */
export class Playback {
	readonly #show: (date: PartialDate) => void;
	readonly #rest: () => void;
	#timer: ReturnType<typeof setInterval> | undefined;
	#playing = $state(false);

	constructor(show: (date: PartialDate) => void, rest: () => void) {
		this.#show = show;
		this.#rest = rest;
	}

	get playing(): boolean {
		return this.#playing;
	}

	/** Plays from a day up to another, or from `start` where it is there already. */
	play(from: PartialDate, start: Day, end: Day): void {
		this.pause();
		let day = firstDay(from) >= end ? start : firstDay(from);
		this.#playing = true;
		this.#timer = setInterval(() => {
			day = Math.min(shift(day, 'month', 3), end);
			const date = parsePartialDate(formatDay(day));
			if (date !== undefined) this.#show(date);
			if (day >= end) this.pause();
		}, PACE);
	}

	pause(): void {
		clearInterval(this.#timer);
		if (!this.#playing) return;
		this.#playing = false;
		this.#rest();
	}
}
