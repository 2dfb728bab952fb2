import { describe, expect, it } from 'vitest';
import { plainProse } from '#lib/answers/text/plain-text.ts';
import { wordRanges } from '#lib/answers/text/findings/word-ranges.ts';
import { windowOf } from '#lib/answers/graph/filters/window.ts';
import { relationshipsTold } from '#lib/answers/text/relationships-told.ts';
import { proxies, textOf } from '../../build/ask-findings.ts';
import { date } from '../../build/asking.ts';
import { world, type Given } from '../../build/world.ts';

const WAR = [
	'borduria —role.party-to→ river-war as river/bordurian/primary @2020',
	'syldavia —role.party-to→ river-war as river/syldavian/primary @2020'
] as const;
const AALAND = 'aaland —support.arms→ borduria @2020 in river-war against syldavia source herald';
const RURITANIA = 'ruritania —support.funding→ syldavia @2020-05 in river-war against borduria';
const RIVALS = 'aaland —opposition.rivalry↔ ruritania @2000..';
const PACT = 'ruritania —alignment.defence-pact↔ syldavia @1997..';

const tell = (...lines: [string | Given, ...string[]]) => {
	const { told, footnotes } = proxies(world(...lines));
	return told.map((each) => plainProse(each, footnotes));
};

describe('a contest in sentences', () => {
	it('says what it is called, who stands where and when, what each does, and what sets them against each other', () => {
		expect(tell(...WAR, AALAND, RURITANIA, RIVALS)).toEqual([
			[
				'A proxy contest in the River war, in May 2020: Aaland backed Borduria against Syldavia, and Ruritania backed Syldavia against Borduria.',
				'In the River war, Aaland armed (2020) [1] Borduria against Syldavia.',
				'In the River war, Ruritania funded (2020) [2] Syldavia against Borduria.',
				'Borduria and Syldavia fought each other [2].',
				'Aaland was a rival of (since 2000) [2] Ruritania.'
			].join(' ')
		]);
	});

	it('says why it is not called a proxy contest', () => {
		const lines = [...WAR, AALAND, RURITANIA] as const;
		expect(tell(...lines)[0]).toContain(
			'Nothing told for that time sets Aaland and Ruritania against each other; this is not called a proxy contest.'
		);
		const aid = 'aaland —support.materiel→ ruritania @2020';
		expect(tell(...lines, aid)[0]).toContain(
			'By what is told for that time Aaland and Ruritania stood with each other [2]; this is not called a proxy contest.'
		);
		expect(tell(...lines, RIVALS, aid)[0]).toContain(
			'Ties of both signs joined Aaland and Ruritania in that time [2]; this is not called a proxy contest.'
		);
	});

	it('calls what is one or more of several acts possible', () => {
		const oneOf = 'support.arms,support.training';
		const vague = `ruritania —support.unspecified→ syldavia @2020 in river-war against borduria oneOf ${oneOf}`;
		const [told] = tell(...WAR, AALAND, vague);
		expect(told).toContain('Possibly a contest of opposed backers in the River war, in 2020');
		expect(told).toContain('supported (one or more of: arms; training and advice)');
	});

	it('never calls an allegation a contest without whose account it is', () => {
		const base = [...WAR, AALAND, RIVALS] as const;
		const [one] = tell(...base, `${RURITANIA} allegation by syldavia`);
		expect(one).toMatch(/^By Syldavia’s account alone, a proxy contest in the River war/);
		const [several] = tell(
			...base,
			`${RURITANIA} allegation by syldavia`,
			'+ allegation by borduria claim other @2020-05'
		);
		expect(several).toMatch(/^As Syldavia and Borduria allege, a proxy contest/);
		const { title } = proxies(world(...base, `${RURITANIA} allegation by syldavia`));
		expect(title).toBe('An alleged proxy contest');
	});

	it('tells sure contests before doubtful ones in its text, whatever their kind', () => {
		const alleged = `${RURITANIA} allegation by syldavia`;
		const sure = 'zembla —support.funding→ syldavia @2020 in river-war against borduria';
		const answered = proxies(world(...WAR, AALAND, RIVALS, alleged, sure));
		const kinds = answered.proxies.contests.map(({ kind }) => kind);
		expect(kinds).toEqual(['proxy-contest', 'opposed-backers']);
		const [, first, second] = textOf(answered);
		expect(first).toMatch(/^A contest of opposed backers/);
		expect(second).toMatch(/^By Syldavia’s account alone, a proxy contest/);
		expect(answered.title).toBe('Two contests, one of them a proxy contest, in doubt');
	});

	it('names who denies what it rests on', () => {
		const lines = [...WAR, AALAND, `${RURITANIA} denied-by ruritania`] as const;
		expect(tell(...lines)[0]).toContain('Claimed, and denied by Ruritania: ');
		expect(tell(...lines)[0]).toContain(
			'A contest of opposed backers, if claims hold that somebody denies, in the River war, in May 2020: '
		);
		const answered = proxies(world(...lines));
		expect(answered.title).toBe('A contest of opposed backers, contested');
		expect(textOf(answered)[0]).toMatch(
			/^Found: one contest of opposed backers \(by claims that are denied\)\./
		);
	});

	it('keeps a promise apart from deeds', () => {
		const [told] = tell(...WAR, AALAND, PACT, RIVALS);
		expect(told).toContain(
			'A contest of opposed patrons by commitment in the River war, in 2020: Aaland backed Borduria against Syldavia, and Ruritania was bound to Syldavia.'
		);
		expect(told).toContain('By treaty, Ruritania was bound to defend (since 1997) [2] Syldavia.');
		expect(told).toContain(
			'No act of Ruritania for Syldavia in that conflict certainly meets what Aaland did; this is not called a proxy contest.'
		);
	});

	it('tells what qualifies a promise', () => {
		const qualified = '+ stance qualifies by ruritania @2020-02 claim limits';
		expect(tell(...WAR, AALAND, PACT, qualified)[0]).toContain(
			'Qualified by Ruritania: Claim ruritania-defence-pact-syldavia/limits [2].'
		);
	});

	it('names those bound through an organisation in one sentence', () => {
		const league = {
			entities: {
				league: {
					kind: 'organisation',
					label: 'River League',
					obligation: { duty: 'defence', source: 'gazette', dormant: false }
				}
			}
		};
		const members = ['syldavia', 'ruritania', 'ogygia'].map(
			(id) => `${id} —role.member-of→ league @1990..`
		);
		const [told] = tell(league, ...WAR, AALAND, ...members);
		expect(told).toContain(
			'Through the River League, Ogygia and Ruritania were bound to defend Syldavia [2].'
		);
		expect(told).toContain('No act of any of these for Syldavia');
	});

	it('names a coalition and its members', () => {
		const coalition = 'in river-war against syldavia coalition friends';
		const [told] = tell(
			...WAR,
			`aaland —support.arms→ borduria @2020 ${coalition}`,
			`ogygia —support.arms→ borduria @2020 ${coalition}`,
			RURITANIA
		);
		expect(told).toContain('the coalition “friends” (Aaland and Ogygia) backed Borduria');
	});

	it('tells how one backs both sides', () => {
		const both = 'aaland —support.training→ syldavia @2020-02 in river-war against borduria';
		expect(tell(...WAR, AALAND, RURITANIA, both)).toEqual([
			expect.stringContaining(
				'In the River war, Aaland also trained the forces of (2020) [2] Syldavia against Borduria.'
			),
			expect.stringContaining(
				'A contest with both sides backed by one in the River war, in February 2020: Aaland backed Borduria against Syldavia, and Aaland backed Syldavia against Borduria.'
			)
		]);
	});

	it('speaks of what goes on in the present', () => {
		const now = [
			'borduria —role.party-to→ river-war as river/bordurian/primary @2020.. observed 2026',
			'syldavia —role.party-to→ river-war as river/syldavian/primary @2020.. observed 2026',
			'aaland —support.presence→ borduria @2020.. in river-war against syldavia',
			'ruritania —support.presence→ syldavia @2020.. in river-war against borduria'
		] as const;
		const [told] = tell(...now);
		expect(told).toContain(
			'from 2020 to 2026: Aaland backs Borduria against Syldavia, and Ruritania backs Syldavia'
		);
		expect(told).toContain('Borduria and Syldavia are fighting each other');
	});
});

describe('an answer about contests', () => {
	it('counts kinds first and says what they mean', () => {
		const answered = proxies(world(...WAR, AALAND, RURITANIA, RIVALS, PACT), {
			actors: ['aaland'],
			conflicts: ['river-war']
		});
		expect(answered.title).toBe('A proxy contest');
		expect(answered.subtitle).toBe(
			'Who backs opponents of each other: Aaland, in the River war, at any time'
		);
		expect(textOf(answered)[0]).toMatch(/^Found: one proxy contest\. In a proxy contest two who/);
		expect(answered.notFound.map((sentence) => plainProse([sentence], []))).toEqual([
			'No contest of opposed backers.',
			'No contest of opposed patrons by commitment.',
			'No contest with both sides backed by one.'
		]);
	});

	it('tells three in full and counts the rest; the list tells all', () => {
		const backers = ['b', 'c', 'd', 'e', 'f'].map(
			(id) => `${id} —support.arms→ borduria @2020 in river-war against syldavia`
		);
		const answered = proxies(world(...WAR, ...backers, RURITANIA));
		expect(answered.title).toBe('Five contests, none a proxy contest');
		expect(answered.told).toHaveLength(5);
		expect(answered.prose).toHaveLength(5);
		expect(textOf(answered).at(-1)).toBe('Two more are in the list.');
	});

	it('notes a source for what each backer does', () => {
		const { told } = proxies(world(...WAR, AALAND, RURITANIA, RIVALS));
		for (const sentence of told[0]?.slice(1) ?? [])
			expect(sentence.some((run) => 'cite' in run && run.cite.length > 0)).toBe(true);
	});

	it('is honest where there is none, and names what would give one', () => {
		const snapshot = world(
			{ sources: { herald: { type: 'dataset', horizon: '2020-12-31' } } },
			...WAR,
			AALAND,
			RURITANIA
		);
		const answered = proxies(snapshot, { when: '2022' });
		expect(answered.title).toBe('No contest');
		expect(textOf(answered)).toEqual([
			'No two are found who certainly backed opponents of each other, in one conflict and at one time, within these filters. There is one at any time. “The herald” (to 31 December 2020) tells such backing but does not reach the date asked about.'
		]);
	});

	it('lists the relationships whose claims its telling needs', () => {
		expect(relationshipsTold(proxies(world(...WAR, AALAND, RURITANIA, RIVALS)))).toEqual([
			'aaland-arms-borduria',
			'aaland-rivalry-ruritania',
			'borduria-party-to-river-war',
			'ruritania-funding-syldavia',
			'syldavia-party-to-river-war'
		]);
	});
});

describe('stretches of days in words', () => {
	const during = (from: string, to: string) =>
		windowOf({ mode: 'during', from: date(from), to: date(to) });

	it('are as precise as whole units allow', () => {
		expect(wordRanges([during('2020', '2020')])).toBe('in 2020');
		expect(wordRanges([during('2020-05', '2020-05')])).toBe('in May 2020');
		expect(wordRanges([during('2020-05-03', '2020-05-03')])).toBe('on 3 May 2020');
		expect(wordRanges([during('2020-09-27', '2020-11-10')])).toBe(
			'from 27 September 2020 to 10 November 2020'
		);
		expect(wordRanges([during('2024-09-10', '2024')])).toBe(
			'from 10 September 2024 to 31 December 2024'
		);
		expect(wordRanges([during('2012', '2014-02')])).toBe('from January 2012 to February 2014');
	});

	it('may have no beginning and no end', () => {
		const { from, to } = during('2020', '2021');
		expect(wordRanges([{ from: -Infinity, to }])).toBe('until 2021');
		expect(wordRanges([{ from, to: Infinity }])).toBe('since 2020');
		expect(wordRanges([{ from: -Infinity, to: Infinity }])).toBe('at all times');
	});

	it('are told as one with breaks where there are many', () => {
		const years = ['2001', '2003', '2005', '2007'].map((year) => during(year, year));
		expect(wordRanges(years.slice(0, 2))).toBe('in 2001 and in 2003');
		expect(wordRanges(years)).toBe('from 2001 to 2007, with breaks');
	});
});
