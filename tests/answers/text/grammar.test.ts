import { describe, expect, it } from 'vitest';
import { plainProse } from '#lib/answers/text/plain-text.ts';
import { wordDate, wordDay, wordWhen } from '#lib/answers/text/word-date.ts';
import { joinWords } from '#lib/answers/text/list.ts';
import { nameEntity, possessive } from '#lib/answers/text/name-entity.ts';
import { comparison, date, paths } from '../../build/asking.ts';
import { world } from '../../build/world.ts';

describe('dates in words', () => {
	it('are as precise as they are', () => {
		expect(
			['2020', '2020-10', '2020-10-05', '1992~', '1994?'].map((text) => wordDate(date(text)))
		).toEqual(['2020', 'October 2020', '5 October 2020', 'about 1992', '1994 (uncertain)']);
		expect(wordDay(0)).toBe('1 January 1970');
	});

	it('take the preposition that fits', () => {
		expect(wordWhen({ mode: 'as-of', date: date('2020-10-15') })).toBe('on 15 October 2020');
		expect(wordWhen({ mode: 'as-of', date: date('2020-10') })).toBe('in October 2020');
		expect(wordWhen({ mode: 'during', from: date('1995'), to: date('2021') })).toBe(
			'from 1995 to 2021'
		);
		expect(wordWhen({ mode: 'all-time' })).toBe('at any time');
	});
});

describe('lists and names', () => {
	it('joins as English does', () => {
		expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(joinWords)).toEqual([
			'',
			'a',
			'a and b',
			'a, b and c'
		]);
	});

	it('gives names the article they take', () => {
		const { entities } = world(
			{
				entities: {
					us: { label: 'United States' },
					nato: { kind: 'organisation', label: 'NATO' },
					treaty: { kind: 'organisation', label: 'River Treaty Organization' }
				}
			},
			'aaland —support.arms→ borduria @2020 in river-war against syldavia'
		);
		const named = new Map(entities.map((entity) => [entity.id, nameEntity(entity)]));
		expect(nameEntity({ ...entities.find(({ id }) => id === 'us')!, article: false })).toBe(
			'United States'
		);
		expect(nameEntity({ ...entities.find(({ id }) => id === 'aaland')!, article: true })).toBe(
			'the Aaland'
		);
		expect(named.get('us')).toBe('the United States');
		expect(named.get('nato')).toBe('NATO');
		expect(named.get('treaty')).toBe('the River Treaty Organization');
		expect(named.get('river-war')).toBe('the River war');
		expect(named.get('aaland')).toBe('Aaland');
	});

	it('forms possessives', () => {
		expect(possessive('Aaland')).toBe('Aaland’s');
		expect(possessive('the United States')).toBe('the United States’');
	});
});

describe('a step in sentences', () => {
	const tell = (line: string, ...ties: [string, ...string[]]) => {
		const { prose, footnotes } = paths(world(...ties), line);
		return prose.map((part) => plainProse(part, footnotes)).join(' ');
	};

	it('says deeds together, promises apart, each with its note', () => {
		const told = tell(
			'Aaland -> Borduria @2020',
			'aaland —support.arms→ borduria @2020',
			'aaland —support.training→ borduria @2020 source herald',
			'aaland —alignment.defence-pact→ borduria @2010..'
		);
		expect(told).toBe(
			'Aaland armed [1] and trained the forces of [2] Borduria. By treaty, Aaland was bound to defend [1] Borduria.'
		);
	});

	it('tells what is mutual in the direction asked about', () => {
		expect(
			tell('Borduria -> Aaland @2020', 'aaland —alignment.partnership↔ borduria @2010..')
		).toBe('Borduria had a declared partnership with [1] Aaland.');
	});

	it('speaks of today in the present', () => {
		expect(
			tell('Aaland -> Borduria @2026-11-24', 'aaland —support.presence→ borduria @2010..')
		).toBe('Aaland keeps forces in [1] Borduria.');
	});

	it('says when it was last observed', () => {
		expect(tell('Aaland -> Borduria @2025', 'aaland —support.arms→ borduria @2010..')).toBe(
			'Aaland armed [1] Borduria (last observed in 2021).'
		);
	});

	it('names who alleges', () => {
		expect(
			tell(
				'Aaland -> Borduria @2020',
				'aaland —support.arms→ borduria @2020 allegation by syldavia'
			)
		).toBe('According to Syldavia, Aaland armed [1] Borduria.');
	});

	it('keeps a denial beside what is claimed', () => {
		const told = tell(
			'Aaland -> Borduria @2020',
			'aaland —support.arms→ borduria @2020 denied-by aaland'
		);
		expect(told).toMatch(
			/^Claimed, and denied by Aaland: Claim aaland-arms-borduria\/gazette \[1\]\. Claim aaland-arms-borduria\/\S+ \[1\]\.$/
		);
	});

	it('calls a denial by somebody else a dispute', () => {
		expect(
			tell('Aaland -> Borduria @2020', 'aaland —support.arms→ borduria @2020 denied-by gazette-2')
		).toContain('Later disputed: ');
	});

	it('lists the types that an unspecified support may have been', () => {
		expect(
			tell(
				'Aaland -> Borduria @2020',
				'aaland —support.unspecified→ borduria @2020 oneOf support.arms,support.training'
			)
		).toBe('Aaland supported (one or more of: arms; training and advice) [1] Borduria.');
	});

	it('says that dates are not certain', () => {
		expect(
			tell('Aaland -> Borduria @2020', 'aaland —support.arms→ borduria @2021~..2022')
		).toContain('at dates that are not certain');
	});

	it('is honest where there is no path, and names what would give one', () => {
		expect(tell('Aaland -> Borduria @2020', 'aaland —support.arms→ borduria @2010')).toBe(
			'No path leads from Aaland to Borduria within these filters. There is one at any time: 1 step.'
		);
	});
});

describe('footnotes', () => {
	it('number sources in order of mention, and share a number where they share a source', () => {
		const { footnotes } = comparison(
			world(
				'aaland —support.arms→ borduria @2020 source herald',
				'ruritania —support.arms→ syldavia @2020',
				'ruritania —support.training→ syldavia @2020 source herald'
			),
			'Aaland -> Borduria vs Ruritania -> Syldavia @2020'
		);
		expect(footnotes).toEqual([
			{
				number: 1,
				source: 'herald',
				claims: ['aaland-arms-borduria/herald', 'ruritania-training-syldavia/herald']
			},
			{ number: 2, source: 'gazette', claims: ['ruritania-arms-syldavia/gazette'] }
		]);
	});
});
