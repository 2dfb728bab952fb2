import { describe, expect, it } from 'vitest';
import { inTurns } from '#lib/app/components/in-turns.ts';

describe('turns', () => {
	it('come after what is going on, in the order they were first named, each the latest of its name', async () => {
		const turns = inTurns();
		const done: string[] = [];
		await new Promise<void>((resolve) => {
			turns.take('scene', () => done.push('old scene'));
			turns.take('camera', () => {
				done.push('camera');
				resolve();
			});
			turns.take('scene', () => done.push('new scene'));
			expect(done).toEqual([]);
			expect(turns.isDone).toBe(false);
		});
		expect(done).toEqual(['new scene', 'camera']);
		expect(turns.isDone).toBe(true);
	});

	it('may take another turn, which comes last', async () => {
		const turns = inTurns();
		const done: string[] = [];
		await new Promise<void>((resolve) => {
			turns.take('one', () => {
				done.push('one');
				turns.take('one', () => {
					done.push('one again');
					resolve();
				});
			});
			turns.take('two', () => done.push('two'));
		});
		expect(done).toEqual(['one', 'two', 'one again']);
	});

	it('forgotten never come', async () => {
		const turns = inTurns();
		const done: string[] = [];
		turns.take('one', () => done.push('one'));
		turns.forget();
		await new Promise<void>((resolve) => inTurns().take('later', resolve));
		await new Promise((resolve) => setTimeout(resolve));
		expect(done).toEqual([]);
	});
});
