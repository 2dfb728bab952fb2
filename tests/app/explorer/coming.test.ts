import { describe, expect, it } from 'vitest';
import { Coming } from '#lib/app/explorer/coming.ts';

describe('what comes when it is asked for', () => {
	it('is fetched once, however many ask', async () => {
		let fetched = 0;
		const coming = new Coming(() => Promise.resolve(++fetched));
		expect(coming.here).toBeUndefined();
		expect(await Promise.all([coming.load(), coming.load()])).toEqual([1, 1]);
		expect(await coming.load()).toBe(1);
		expect(coming.here).toBe(1);
	});

	it('is tried again after it could not be had', async () => {
		let tries = 0;
		const coming = new Coming(() =>
			++tries === 1 ? Promise.reject(new Error('no network')) : Promise.resolve('here')
		);
		await expect(coming.load()).rejects.toThrow('no network');
		expect(coming.here).toBeUndefined();
		expect(await coming.load()).toBe('here');
	});
});
