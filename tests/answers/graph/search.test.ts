import { describe, expect, it } from 'vitest';
import { fold } from '#lib/answers/graph/names/fold.ts';
import { indexNames, resolveName } from '#lib/answers/graph/names/index-names.ts';
import { searchEntities } from '#lib/answers/graph/names/search.ts';
import { world } from '../../build/world.ts';

const { entities } = world(
	{
		entities: {
			turkland: { label: 'Türkland', aliases: ['Turkland', 'TRK', 'Туркландия', 'ترکلند', 'Łødź'] },
			nova: { label: 'Nova Türkland' },
			constructor: { label: 'constructor' }
		}
	},
	'aaland —support.arms→ borduria @2020'
);
const index = indexNames(entities);
const found = (text: string) => searchEntities(index, text).map(({ id }) => id);

describe('searching names', () => {
	it.each(['Türkland', 'turkland', 'TURKLAND', 'trk', 'Туркландия', 'ترکلند', 'lodz'])(
		'finds %s by any alias, accent or script',
		(text) => {
			expect(found(text)[0]).toBe('turkland');
		}
	);

	it('finds beginnings of words and slips of the pen', () => {
		expect(found('bord')).toContain('borduria');
		expect(found('bordurai')).toContain('borduria');
	});

	it('understands neighbouring letters that were swapped, and a letter too many or too few', () => {
		for (const slip of ['bodruria', 'obrduria', 'borduri', 'bordduria'])
			expect(found(slip)).toEqual(['borduria']);
		// Of four letters another one is another word.
		expect(found('novo')).toEqual([]);
	});

	it('finds those of whose names every word was written, in any order', () => {
		expect(found('turk nova')).toEqual(['nova']);
		expect(found('nova bord')).toEqual([]);
	});

	it('takes the shorter of two names that fit alike', () => {
		const { entities: named } = world(
			{
				entities: {
					aal: { label: 'Aal', kind: 'leader', role: 'office-holder' },
					'aal-of-the-isles': { label: 'Aal of the Isles', kind: 'leader', role: 'office-holder' }
				}
			},
			'aaland —support.arms→ borduria @2020'
		);
		const ids = searchEntities(indexNames(named), 'aal').map(({ id }) => id);
		expect(ids.indexOf('aal')).toBeLessThan(ids.indexOf('aal-of-the-isles'));
	});

	it('takes the name that begins as was written before one that holds such a word', () => {
		const { entities: named } = world(
			{
				entities: {
					freeland: { label: 'Sylvan Union', kind: 'state' },
					united: { label: 'United Isles of the Far Sea', kind: 'state' }
				}
			},
			'aaland —support.arms→ borduria @2020'
		);
		const ids = searchEntities(indexNames(named), 'uni').map(({ id }) => id);
		expect(ids).toEqual(['united', 'freeland']);
	});

	it('puts the exact name first', () => {
		expect(found('türkland')).toEqual(['turkland', 'nova']);
	});

	it('puts a state before the idea called after it', () => {
		const { entities: named } = world(
			{ entities: { aalandism: { kind: 'ideology', label: 'Aalandism', sources: ['gazette'] } } },
			'aaland —support.arms→ borduria @2020'
		);
		const ids = searchEntities(indexNames(named), 'Aal').map(({ id }) => id);
		expect(ids).toEqual(['aaland', 'aalandism']);
	});

	it('survives ids that every object has', () => {
		expect(found('constructor')).toEqual(['constructor']);
		expect(resolveName(index, '__proto__')).toEqual([]);
	});

	it('finds nothing for nothing', () => {
		expect(found('  ')).toEqual([]);
	});
});

describe('folding', () => {
	it('makes spellings of one word equal', () => {
		expect(
			new Set(['Nagorno–Karabakh', 'nagorno-karabakh', 'NAGORNO-KARABAKH'].map(fold)).size
		).toBe(1);
		expect(fold('Ærøskøbing ’s  İl')).toBe("aeroskobing 's il");
	});
});
