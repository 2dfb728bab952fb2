import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Playback } from '#lib/app/explorer/playback.svelte.ts';

beforeEach(() => {
	vi.useFakeTimers();
});
afterEach(() => {
	vi.useRealTimers();
});

/** Plays so many steps, each of which takes some milliseconds to draw; gives when each was made. */
function player(steps: number, work = 0) {
	const made: number[] = [];
	const start = Date.now();
	let rests = 0;
	const playback = new Playback(
		{
			now: () => Date.now(),
			advance() {
				made.push(Date.now() - start);
				vi.setSystemTime(Date.now() + work);
				return made.length < steps;
			},
			rest: () => rests++
		},
		() => 400
	);
	return { playback, made, rested: () => rests };
}

describe('playing', () => {
	it('makes a step a beat, stops at the end and comes to rest once', () => {
		const { playback, made, rested } = player(4);
		playback.toggle();
		vi.advanceTimersByTime(5000);
		expect(made).toEqual([0, 400, 800, 1200]);
		expect([playback.isPlaying, rested()]).toEqual([false, 1]);
	});

	it('keeps its beats though pictures take time to draw', () => {
		const { playback, made } = player(4, 150);
		playback.toggle();
		vi.advanceTimersByTime(5000);
		expect(made).toEqual([0, 400, 800, 1200]);
	});

	it('leaves out no step where a picture takes longer than a beat', () => {
		const { playback, made } = player(5, 900);
		playback.toggle();
		vi.advanceTimersByTime(9000);
		expect(made).toHaveLength(5);
		for (const [at, when] of made.entries()) expect(when).toBeLessThanOrEqual(at * (900 + 16));
	});

	it('is paused where it is, and nothing follows', () => {
		const { playback, made, rested } = player(100);
		playback.toggle();
		vi.advanceTimersByTime(900);
		playback.toggle();
		vi.advanceTimersByTime(5000);
		expect(made).toHaveLength(3);
		expect(rested()).toBe(1);
		playback.pause();
		expect(rested()).toBe(1);
	});
});
