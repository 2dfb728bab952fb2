import { describe, expect, it } from 'vitest';
import { plainProse } from '#lib/answers/text/plain-text.ts';
import type { Sentence } from '#lib/answers/text/prose.ts';
import { comparison, paths } from '../../build/asking.ts';
import { world, type Given } from '../../build/world.ts';

const tell = (line: string, first: Given | string, ...rest: string[]) => {
	const { prose, footnotes } = paths(world(first, ...rest), line);
	return prose.map((part) => plainProse(part, footnotes)).join(' ');
};

const hasNote = (sentence: Sentence) =>
	sentence.some((run) => 'cite' in run && run.cite.length > 0);

describe('a long answer', () => {
	it('says no more than four things in a sentence', () => {
		const kinds = ['arms', 'funding', 'intelligence', 'materiel', 'training'];
		const [first = '', ...rest] = kinds.map((kind) => `aaland —support.${kind}→ borduria @2020`);
		const { prose } = paths(world(first, ...rest), 'Aaland -> Borduria @2020');
		expect(prose[0]).toHaveLength(2);
		expect(prose[0]?.every(hasNote)).toBe(true);
	});

	it('tells three qualifications and counts the rest, with their notes', () => {
		const told = tell(
			'Aaland -> Borduria @2020',
			'aaland —support.arms→ borduria @2020',
			...[1, 2, 3, 4, 5].map(
				(month) => `+ claim q${String(month)} stance qualifies by aaland @2020-0${String(month)}`
			)
		);
		expect(told.match(/Qualified by Aaland/g)).toHaveLength(3);
		expect(told).toContain('Two more statements qualify this [1].');
	});

	it('tells three contested ties and counts the rest', () => {
		const kinds = ['arms', 'funding', 'intelligence', 'materiel', 'training'];
		const [first = '', ...rest] = kinds.map(
			(kind) => `aaland —support.${kind}→ borduria @2020 denied-by aaland`
		);
		expect(tell('Aaland -> Borduria @2020', first, ...rest)).toContain(
			'Two more ties are claimed and denied or disputed [1].'
		);
	});

	it('folds what was only last observed and decides nothing into one sentence', () => {
		expect(
			tell(
				'Aaland -> Borduria @2020',
				'aaland —support.arms→ borduria @2020',
				'aaland —support.diplomatic→ borduria @1990.. observed 2012',
				'aaland —support.training→ borduria @2010.. observed 2017',
				'aaland —support.training→ borduria @2013.. observed 2014 in river-war against syldavia',
				'aaland —support.funding→ borduria @2010.. observed 2015'
			)
		).toBe(
			'Aaland armed [1] Borduria. Four more ties of the two were last observed from 2012 to 2017: training and advice (twice), funding, diplomatic backing [1].'
		);
	});

	it('folds no two of them, nor what decides', () => {
		const told = tell(
			'Aaland -> Borduria @2020',
			'aaland —support.arms→ borduria @2010.. observed 2012',
			'aaland —support.training→ borduria @2010.. observed 2017',
			'aaland —support.funding→ borduria @2010.. observed 2015',
			'aaland —support.intelligence→ borduria @2010.. observed 2015'
		);
		expect(told).not.toContain('more ties');
		expect(
			tell(
				'Aaland -> Borduria @2020',
				'aaland —support.arms→ borduria @2020',
				'aaland —support.training→ borduria @2010.. observed 2017',
				'aaland —support.funding→ borduria @2010.. observed 2015'
			)
		).not.toContain('more ties');
	});

	it('tells four ended ties and counts the rest', () => {
		const [first = '', ...rest] = [2001, 2002, 2003, 2004, 2005, 2006].map(
			(year) => `aaland —support.arms→ borduria @${String(year)}`
		);
		const { prose, footnotes } = comparison(
			world(first, ...rest, 'ruritania —support.arms→ syldavia @2020'),
			'Aaland -> Borduria vs Ruritania -> Syldavia @2020'
		);
		const ended = plainProse(prose.at(-1) ?? [], footnotes);
		expect(ended.match(/Earlier \(/g)).toHaveLength(4);
		expect(ended).toContain('Two more ties of the two sides had ended [');
	});
});

describe('what is said of a time', () => {
	it('says when each tie held where the question spans years', () => {
		expect(
			tell(
				'Aaland -> Borduria',
				'aaland —support.arms→ borduria @2010..2012',
				'aaland —support.arms→ borduria @2007',
				'aaland —alignment.partnership↔ borduria @1992~..'
			)
		).toBe(
			'Aaland armed (2007 and 2010–2012) [1] and has a declared partnership with (since about 1992) [1] Borduria.'
		);
	});

	it('speaks in the past of what is over, though the question reaches today', () => {
		expect(tell('Aaland -> Borduria', 'aaland —support.presence→ borduria @2010..2015')).toBe(
			'Aaland kept forces in (2010–2015) [1] Borduria.'
		);
	});

	it('dates a pact through an organisation by the days on which both are members', () => {
		const given = {
			entities: {
				league: {
					kind: 'organisation',
					obligation: { duty: 'defence', source: 'gazette', dormant: false }
				}
			}
		};
		expect(
			tell(
				'Aaland -> Borduria',
				given,
				'aaland —role.member-of→ league standing member @1990..2010',
				'borduria —role.member-of→ league standing member @2005..'
			)
		).toBe('Through the League, Aaland was bound to defend (2005–2010) [1] Borduria.');
	});

	it('calls a pact through an organisation that binds on paper only just that', () => {
		const given = {
			entities: {
				league: {
					kind: 'organisation',
					obligation: { duty: 'defence', source: 'gazette', dormant: true }
				}
			}
		};
		expect(
			tell(
				'Aaland -> Borduria @2007',
				given,
				'aaland —role.member-of→ league standing member @1990..2010',
				'borduria —role.member-of→ league standing member @2005..'
			)
		).toContain('(dormant: owed on paper only)');
	});

	it('lets in no remark that a source made only later, looking back', () => {
		const lines = [
			'aaland —support.arms→ borduria @2010',
			'+ claim later source herald stance qualifies @2010'
		] as const;
		expect(tell('Aaland -> Borduria @2010', ...lines)).not.toContain('Added by');
		expect(tell('Aaland -> Borduria @2009..2024', ...lines)).toContain('Added by');
	});
});

describe('who says it and how', () => {
	it('tells an allegation apart from what is stated as fact', () => {
		expect(
			tell(
				'Aaland -> Borduria @2020',
				'aaland —support.arms→ borduria @2020',
				'aaland —support.training→ borduria @2020 allegation by syldavia'
			)
		).toBe(
			'Aaland armed [1] Borduria. According to Syldavia, Aaland trained the forces of [1] Borduria.'
		);
	});

	it('says what unofficial elements did, and in what office somebody leads', () => {
		expect(tell('Aaland -> Borduria @2020', 'aaland —support.arms→ borduria @2020 elements')).toBe(
			'Aaland armed [1] Borduria (by unofficial elements).'
		);
		expect(
			tell('Tapioca -> Aaland @2020', 'tapioca —role.leads→ aaland @2010.. office General')
		).toBe('Tapioca led [1] Aaland as General.');
	});

	it('speaks of no expectation where one sign alone was found', () => {
		expect(
			tell(
				'Tapioca ->> Borduria @2020',
				'tapioca —role.leads→ aaland @2010..',
				'aaland —opposition.sanction→ borduria @2015..'
			)
		).not.toContain('balance theory');
	});

	it('names the data sets that do not reach the date, and to when they go', () => {
		expect(
			tell(
				'Aaland -> Borduria @2020',
				{ sources: { pacts: { type: 'dataset', title: 'Pacts of the World', horizon: '2018' } } },
				'aaland —alignment.defence-pact→ borduria @2000..2018 source pacts'
			)
		).toBe(
			'No path leads from Aaland to Borduria within these filters. There is one at any time: 1 step. “Pacts of the World” (to 2018) tells a tie between the two but does not reach the date asked about.'
		);
	});
});

describe('a search that stopped at its bound', () => {
	const names = Array.from({ length: 60 }, (_, index) => `land-${String(index).padStart(2, '0')}`);
	const ties = names.flatMap((from, index) =>
		names.slice(index + 1).map((to) => `${from} —alignment.partnership↔ ${to} @2000..`)
	);
	const told = (line: string) => tell(line, 'islay —alignment.partnership↔ jura @2000..', ...ties);

	it('does not say that there is no path', () => {
		const no = told('"Land 00" ->> "Land 59" @2020 via Islay max 8');
		expect(no).toMatch(
			/^No path was found from Land 00 to Land 59 before the search stopped\. There is one without the entities it must pass: 1 step\. The search stopped after \d+ expansions: there may be one\.$/
		);
	});

	it('does not say that no single filter keeps a path out', () => {
		expect(told('"Land 00" ->> "Land 59" @1990 via Islay max 8')).toBe(
			'No path leads from Land 00 to Land 59 within these filters. Whether removing a single filter gives one was not found out before the search stopped.'
		);
	});
});
