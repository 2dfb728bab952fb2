import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RELIABILITIES } from '#lib/facts/model/grade.ts';
import { SOURCE_TYPES } from '#lib/facts/model/source.ts';
import { SOURCE_ORDERS } from '#lib/answers/graph/sources/source-query.ts';
import { buildLexicon } from '#lib/answers/questions/lexicon.ts';
import { formatSourceList } from '#lib/app/explorer/sources/format-source-list.ts';
import { readSourceList } from '#lib/app/explorer/sources/read-source-list.ts';
import { world } from '../../../build/world.ts';

const lexicon = buildLexicon(
	world(
		{
			entities: { aaland: { label: 'Åland' }, north: { label: 'Marco' }, south: { label: 'Marco' } }
		},
		'aaland —support.arms→ borduria @2020'
	)
);

const read = (address: string) => readSourceList(new URLSearchParams(address), lexicon);

const word = fc
	.string({ minLength: 1, maxLength: 40 })
	.map((text) => text.trim())
	.filter((text) => text !== '');
const listOf = <T>(member: fc.Arbitrary<T>) =>
	fc.uniqueArray(member, { minLength: 1, maxLength: 3 });

const anyWanted = fc.record({
	query: fc.record(
		{
			text: word,
			publishers: listOf(word),
			types: listOf(fc.constantFrom(...SOURCE_TYPES)),
			reliabilities: listOf(fc.constantFrom(...RELIABILITIES)),
			read: fc.constantFrom('whole' as const, 'opening' as const),
			languages: listOf(fc.constantFrom('en', 'ru', 'zh')),
			about: fc.constantFrom('aaland', 'borduria')
		},
		{ requiredKeys: [] }
	),
	order: fc.constantFrom(...SOURCE_ORDERS),
	page: fc.integer({ min: 1, max: 999_999 })
});

describe('the address of the list of sources', () => {
	it('is empty for the first page of all', () => {
		expect(formatSourceList({ query: {}, order: 'claims', page: 1 })).toBe('');
		expect(read('')).toEqual({ wanted: { query: {}, order: 'claims', page: 1 }, problems: [] });
	});

	it('is read as it was written', () => {
		fc.assert(
			fc.property(anyWanted, (wanted) => {
				expect(read(formatSourceList(wanted))).toEqual({ wanted, problems: [] });
			})
		);
	});

	it('takes the empty fields of a form for nothing', () => {
		expect(read('q=&publisher=&type=&order=&page=').wanted.query).toEqual({});
	});

	it('finds an entity by any of its names', () => {
		expect(read('entity=aland').wanted.query.about).toBe('aaland');
	});

	it.each([
		['type=colour', 'type'],
		['reliability=Z', 'reliability'],
		['read=half', 'read'],
		['order=size', 'order'],
		['page=0', 'page'],
		['page=-1', 'page'],
		['page=1e3', 'page'],
		['entity=atlantis', 'entity'],
		['entity=Marco', 'entity'],
		[`q=${'x'.repeat(300)}`, 'q']
	])('tells what it cannot read: %s', (address, where) => {
		expect(read(address).problems.map((problem) => problem.where)).toEqual([where]);
	});

	it('keeps the rest where a part cannot be read', () => {
		const { wanted } = read('type=colour&type=treaty&q=river&page=x');
		expect(wanted).toEqual({
			query: { text: 'river', types: ['treaty'] },
			order: 'claims',
			page: 1
		});
	});
});
