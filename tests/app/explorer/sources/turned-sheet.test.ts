import { describe, expect, it } from 'vitest';
import { turnedFrom, turnedSheet } from '#lib/app/explorer/sources/turned-sheet.ts';

const at = (address: string) => turnedFrom(new URL(address, 'https://example.org'));

describe('a further page of a source in the static edition', () => {
	it('stands on the page that puts it together', () => {
		expect(turnedSheet('/multipolar/source', 'atop-5', 2)).toBe(
			'/multipolar/source/?of=atop-5&page=2#cited-for'
		);
	});

	it('is led to from the address that a server would turn itself', () => {
		for (const address of ['/source/atop-5/?page=31', '/source/atop-5?page=31&utm=x'])
			expect(at(address)).toBe('/source/?of=atop-5&page=31#cited-for');
		expect(at('/a/source/source/?page=2')).toBe('/a/source/?of=source&page=2#cited-for');
	});

	it('is not led to where the file is what the address asks for', () => {
		for (const query of ['', '?page=1', '?page=0', '?page=two', '?page=', '?q=2'])
			expect(at(`/source/atop-5/${query}`)).toBeUndefined();
	});

	it('is one of a source alone', () => {
		for (const address of [
			'/source/?of=atop-5&page=2',
			'/entity/source/?page=2',
			'/sources/?page=2'
		])
			expect(at(address)).toBeUndefined();
	});
});
