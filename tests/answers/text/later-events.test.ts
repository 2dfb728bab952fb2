import { describe, expect, it } from 'vitest';
import { plainProse } from '#lib/answers/text/plain-text.ts';
import { paths } from '../../build/asking.ts';
import { world } from '../../build/world.ts';

const asked = (line: string, ...ties: [string, ...string[]]) => {
	const { prose, footnotes } = paths(world(...ties), line);
	const text = prose.map((part) => plainProse(part, footnotes)).join(' ');
	return { text, cited: footnotes.flatMap(({ claims }) => claims) };
};

describe('an answer about a day', () => {
	it('does not cite a suspension that came after it', () => {
		const { cited } = asked(
			'Aaland -> Borduria @2020',
			'aaland —alignment.defence-pact→ borduria @2010.. grade C3 suspended 2024..'
		);
		expect(cited).toEqual(['aaland-defence-pact-borduria/gazette']);
	});

	it('does not cite an end that came after it', () => {
		const { cited } = asked(
			'Aaland -> Borduria @2020',
			'aaland —alignment.defence-pact→ borduria @2010.. ended 2024'
		);
		expect(cited).toEqual(['aaland-defence-pact-borduria/gazette']);
	});

	it('tells the denial that was made by then and keeps a later one out', () => {
		const { text, cited } = asked(
			'Aaland -> Borduria @2020',
			'aaland —support.arms→ borduria @2019..2020',
			'+ stance denies by aaland claim then @2020 grade B3',
			'+ stance denies by borduria claim later @2023 grade B2'
		);
		expect(text).toMatch(/^Claimed, and denied by Aaland: /);
		expect(cited).not.toContain('aaland-arms-borduria/later');
	});

	it('says of a denial that came later when it came, where none came before', () => {
		const { text } = asked(
			'Aaland -> Borduria @2020',
			'aaland —support.arms→ borduria @2019..2020',
			'+ stance denies by borduria claim later @2023-05'
		);
		expect(text).toBe(
			'Claimed, and later denied by Borduria: Claim aaland-arms-borduria/gazette [1]. Later (May 2023): Claim aaland-arms-borduria/later [1].'
		);
	});

	it('quotes what was said by then rather than what somebody said better later', () => {
		const { text } = asked(
			'Aaland -> Borduria @2020-10-15',
			'aaland —support.arms→ borduria @2020-10-01.. by syldavia claim before grade B3 rank preferred',
			'+ by borduria claim after @2020-10-27 grade B2',
			'+ stance denies by aaland claim denial @2020-10-02'
		);
		expect(text).toContain('denied by Aaland: Claim aaland-arms-borduria/before');
		expect(text).not.toContain('/after');
	});
});
