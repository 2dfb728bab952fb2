import { describe, expect, it } from 'vitest';
import { formatLine } from '#lib/answers/questions/format-line.ts';
import { offerPaths } from '#lib/app/explorer/offer-paths.ts';
import { answer } from '../../build/asking.ts';
import { patrons } from './world.ts';

const { world } = patrons();

function offered(line: string): string | undefined {
	const offer = offerPaths(answer(world.graph.snapshot, line).answered);
	return offer && formatLine(offer.question, world.lexicon);
}

describe('a question about single steps that finds none', () => {
	it('offers the question about paths', () => {
		expect(offered('Tapioca -> Borduria')).toBe('Tapioca ->> Borduria');
	});

	it('offers it for the side that has none, and leaves the other as it was asked', () => {
		expect(offered('Aaland -> Borduria vs Freedonia -> Syldavia @2020-10-15')).toBe(
			'Aaland -> Borduria vs Freedonia ->> Syldavia @2020-10-15'
		);
	});

	it('offers nothing where something was found, or where paths were asked for', () => {
		expect(offered('Aaland -> Borduria')).toBeUndefined();
		expect(offered('Freedonia ->> Syldavia')).toBeUndefined();
	});
});
