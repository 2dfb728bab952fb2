import { describe, expect, it } from 'vitest';
import { guardAmpersands } from '#lib/exchange/guard-ampersands.ts';

describe('ampersands of an address', () => {
	it.each([
		['https://a.example/?id=2&section=news', 'https://a.example/?id=2&%73ection=news'],
		['https://a.example/?a&lt=3&copy', 'https://a.example/?a&%6Ct=3&%63opy'],
		['https://a.example/?a&Reginald=1&REGION=2', 'https://a.example/?a&Reginald=1&%52EGION=2'],
		['https://a.example/?a&rarr;b', 'https://a.example/?a&%72arr;b'],
		['https://a.example/?a&amp;b', 'https://a.example/?a&%61mp;b']
	])('are followed by no name of a character: %s', (url, guarded) => {
		expect(guardAmpersands(url)).toBe(guarded);
		// It is the same address still.
		expect(decodeURIComponent(guarded)).toBe(url);
	});

	it.each([
		'https://a.example/?q=1&lang=en&rev=3#x',
		'https://a.example/a&b',
		'https://a.example/'
	])('are left as they are where they are none: %s', (url) => {
		expect(guardAmpersands(url)).toBe(url);
	});
});
