import { describe, expect, it } from 'vitest';
import { oneAFrame } from '#lib/picture/canvas/stage/one-a-frame.ts';

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** Steps that note their names, and frames between them. */
function noting(...names: readonly string[]) {
	const seen: string[] = [];
	return { seen, steps: names.map((name) => () => void seen.push(name)) };
}

describe('steps, one a frame', () => {
	it('begin at once, and leave a frame between each other', async () => {
		const { seen, steps } = noting('first', 'second');
		await new Promise<void>((resolve) => {
			oneAFrame(steps, resolve);
			requestAnimationFrame(() => seen.push('a frame'));
			expect(seen).toEqual(['first']);
		});
		expect(seen).toEqual(['first', 'a frame', 'second']);
	});

	it('are done at once where one is all, and have nothing left to stop', () => {
		const { seen, steps } = noting('only');
		expect(oneAFrame(steps, () => seen.push('done'))).toBeUndefined();
		expect(seen).toEqual(['only', 'done']);
	});

	it('stop where they are stopped', async () => {
		const { seen, steps } = noting('first', 'second', 'third');
		oneAFrame(steps, () => seen.push('done'))?.();
		await frame();
		await frame();
		await new Promise((resolve) => setTimeout(resolve));
		expect(seen).toEqual(['first']);
	});
});
