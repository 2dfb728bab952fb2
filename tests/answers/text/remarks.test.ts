import { describe, expect, it } from 'vitest';
import { nameSpeaker } from '#lib/answers/text/name-speaker.ts';
import { plainProse } from '#lib/answers/text/plain-text.ts';
import { wordPeriods } from '#lib/answers/text/word-period.ts';
import { paths } from '../../build/asking.ts';
import { world } from '../../build/world.ts';

const tell = (line: string, ...ties: [string, ...string[]]) => {
	const { prose, footnotes } = paths(world(...ties), line);
	return prose.map((part) => plainProse(part, footnotes)).join(' ');
};

describe('a titular office', () => {
	const president = 'jane-doe:leader —role.leads→ aaland @2014..2020 office President hold titular';

	it('is called so where somebody else leads effectively at that time', () => {
		const premier = 'john-roe:leader —role.leads→ aaland @2015..2018 office Premier';
		expect(tell('Jane Doe -> Aaland @2016', president, premier)).toContain('(a titular office)');
		expect(tell('Jane Doe -> Aaland @2019', president, premier)).not.toContain('titular');
	});

	it('is an office like others where nobody else leads', () => {
		expect(tell('Jane Doe -> Aaland @2016', president)).not.toContain('titular');
	});
});

describe('a path', () => {
	it('says why its sign is open', () => {
		expect(
			tell(
				'Aaland -> Borduria @2020',
				'aaland —support.arms→ borduria @2020',
				'aaland —opposition.armed↔ borduria @2020'
			)
		).toContain('The sign of this chain is open: ties of both signs join Aaland and Borduria.');
	});
});

describe('lists and speakers', () => {
	it('joins periods with semicolons where one holds a comma', () => {
		const { relationships } = world(
			'aaland —support.arms→ borduria @2007',
			'aaland —support.presence→ borduria @2010.. observed 2018'
		);
		expect(wordPeriods([...relationships] as never)).toBe('2007; from 2010, last observed in 2018');
	});

	it('says years inside of others once, and keeps what is only about a year', () => {
		const { relationships } = world(
			'aaland —support.arms→ borduria @2018..2024',
			'aaland —support.funding→ borduria @2024',
			'aaland —support.training→ borduria @2020~..2021',
			'aaland —support.presence→ borduria @2024..2025',
			'aaland —support.troops→ borduria @2026'
		);
		expect(wordPeriods([...relationships] as never)).toBe(
			'2018–2024, about 2020–2021, 2024–2025 and 2026'
		);
	});

	it('gives bodies their article and people none', () => {
		expect(
			['UN Panel of Experts on Libya', 'Xi Jinping', 'Reuters', 'A UN member state'].map(
				nameSpeaker
			)
		).toEqual(['the UN Panel of Experts on Libya', 'Xi Jinping', 'Reuters', 'a UN member state']);
		expect(nameSpeaker('Lev Rokhlin, Duma Defence Committee')).toBe(
			'Lev Rokhlin, Duma Defence Committee'
		);
	});
});
