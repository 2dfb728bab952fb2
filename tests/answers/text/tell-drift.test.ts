import { describe, expect, it } from 'vitest';
import type { DriftQuestion } from '#lib/answers/questions/question.ts';
import { relationshipsTold } from '#lib/answers/text/relationships-told.ts';
import { date } from '../../build/asking.ts';
import { found, items, paragraphs } from '../../build/told.ts';
import { world, type Given } from '../../build/world.ts';

type Lines = readonly [Given | string, ...string[]];

function drift(lines: Lines, asked: Partial<DriftQuestion> = {}) {
	const question = { ask: 'drift', actor: 'aaland', poles: ['borduria', 'syldavia'] } as const;
	return found<'drift'>(world(...lines), { ...question, ...asked });
}

const during = (from: string, to: string) =>
	({ when: { mode: 'during', from: date(from), to: date(to) } }) as const;

const GIVEN = {
	entities: {
		league: {
			kind: 'organisation',
			obligation: { duty: 'defence', source: 'gazette', dormant: false }
		},
		union: { kind: 'organisation' }
	}
} as const;

/** Aaland keeps its pact with Borduria, protests once, and comes to terms with Syldavia. */
const STORY: Lines = [
	GIVEN,
	'aaland —alignment.defence-pact↔ borduria @2000..',
	'aaland —role.member-of→ league standing member @2001..',
	'borduria —role.member-of→ league standing member @2001..',
	'aaland —opposition.diplomatic→ borduria @2003',
	'aaland —alignment.partnership↔ syldavia @2002..',
	'syldavia —support.arms→ aaland @2004.. observed 2005'
];

describe('a drift in words', () => {
	const told = drift(STORY);
	const [signs, borduria, lastBorduria, syldavia, lastSyldavia, reading] = paragraphs(told);

	it('is named after who stands between whom, and the years looked at', () => {
		expect(told.title).toBe('Aaland between Borduria and Syldavia');
		expect(told.subtitle).toBe(
			'How Aaland stood to Borduria and Syldavia, year by year from 2000 to 2026'
		);
	});

	it('tells how the sign went, with what made it so, and what it rests on now', () => {
		expect(signs).toBe(
			'Taken together, the ties between Aaland and Borduria were positive from 2000 to 2002, were negative in 2003 [1] and have been positive since 2004; in 2026 that rests on obligation by treaty. Taken together, the ties between Aaland and Syldavia, of which none is known for certain before 2002, have been positive since 2002 [1]; in 2026 that rests on declaration.'
		);
	});

	it('tells what stayed, was gained, lost and came and went with each, and that none was lost', () => {
		expect(borduria).toBe(
			'Between Aaland and Borduria, one tie of support or alignment was there in 2000 and still is in 2026; one tie of support or alignment was gained after 2000; none was lost; one deed of opposition came and went. By treaty, Aaland is bound to defend Borduria (since 2000) [1]. Through the League, Aaland is bound to defend Borduria (since 2001) [1]. Aaland took diplomatic steps against Borduria (2003) [1].'
		);
		expect(syldavia).toBe(
			'Between Aaland and Syldavia, one tie of support or alignment was gained after 2000; none was lost; one tie of support or alignment was last observed earlier. Aaland has a declared partnership with Syldavia (since 2002) [1]. Syldavia armed Aaland (from 2004, last observed in 2005) [1].'
		);
	});

	it('tells what the sources date last', () => {
		expect(lastBorduria).toBe(
			'What the sources date last between Aaland and Borduria is of 2003. Diplomatic opposition, in 2003: Claim aaland-diplomatic-borduria/gazette [1].'
		);
		expect(lastSyldavia).toContain('is of 2004. Arms, from 2004: Claim');
	});

	it('counts what would speak for a drift and what against, and draws no conclusion', () => {
		expect(reading).toBe(
			'For a drift from Borduria to Syldavia speak one deed of opposition between Aaland and Borduria done in 2003 [1] and two ties of support or alignment with Syldavia that began from 2002 to 2004, one of them in force now and one last observed earlier [1]. Against it speak one tie of support or alignment with Borduria that was there in 2000 and still is [1] and one tie of support or alignment with Borduria that began in 2001, in force now [1]. These are counts, not weights: ties without a sign are left out, and the ties alone do not settle which reading is right.'
		);
	});

	it('says that distance in voting was looked for', () => {
		expect(told.notFound).toEqual([
			[{ text: 'No distance in UN voting: these facts hold no series of it.' }]
		]);
	});

	it('tells year by year what is dated to it, by which tie and what the date is', () => {
		const years = items(told);
		expect(years).toHaveLength(27);
		expect(years.slice(0, 6)).toEqual([
			'Defence pact, from 2000: Claim aaland-defence-pact-borduria/gazette [1].',
			'Member of the League, from 2001: Claim aaland-member-of-league/gazette [1]. Member of the League, from 2001: Claim borduria-member-of-league/gazette [1].',
			'Declared partnership, from 2002: Claim aaland-partnership-syldavia/gazette [1].',
			'Diplomatic opposition, in 2003: Claim aaland-diplomatic-borduria/gazette [1].',
			'Arms, from 2004: Claim syldavia-arms-aaland/gazette [1].',
			''
		]);
	});

	it('cites every sentence about a tie', () => {
		for (const sentence of [...told.prose[1]!.slice(1), ...told.prose[3]!.slice(1)])
			expect(sentence.some((run) => 'cite' in run && run.cite.length > 0)).toBe(true);
	});
});

describe('what a drift must not say', () => {
	it('is an opinion that was not asked for; asked for, it says whose it is', () => {
		const lines: Lines = [
			'aaland —alignment.partnership↔ borduria @2000..',
			'+ source courier claim view opinion by ruritania @2001',
			'aaland —alignment.partnership↔ syldavia @2000..'
		];
		const silent = JSON.stringify(drift(lines));
		expect(silent).not.toContain('borduria/view');
		const asked = drift(lines, { filters: { opinions: true } });
		expect(paragraphs(asked).at(-1)).toBe(
			'What follows is opinion, told because it was asked for. On Aaland and Borduria, in the opinion of Ruritania: Claim aaland-partnership-borduria/view [2].'
		);
		expect(items(asked)[1]).toBe(
			'Declared partnership, in 2001: In the opinion of Ruritania: Claim aaland-partnership-borduria/view [2].'
		);
	});

	it('is what came after the years asked about', () => {
		const told = drift(
			[
				'aaland —support.presence→ borduria @2000.. ended 2015',
				'syldavia —support.arms→ aaland @2004.. observed 2018'
			],
			during('2000', '2010')
		);
		const [signs, borduria, , syldavia, , reading] = paragraphs(told);
		expect(signs).toContain('were positive from 2000 to 2010; in 2010 that rested on deeds');
		expect(borduria).toContain('still was in 2010');
		expect(borduria).toContain('Aaland kept forces in Borduria (since 2000)');
		expect(syldavia).toContain('Syldavia armed Aaland (since 2004)');
		expect(reading).toContain('that was there in 2000 and still was in 2010');
		expect(JSON.stringify(told.prose)).not.toMatch(/201[1-9]/);
	});

	it('is a claim that is denied as if nobody denied it', () => {
		const told = drift([
			'syldavia —support.arms→ aaland @2004 denied-by aaland',
			'aaland —alignment.partnership↔ borduria @2000..'
		]);
		expect(paragraphs(told).at(-1)).toContain(
			'one tie of support or alignment with Borduria that was there in 2000 and still is [1]'
		);
		expect(paragraphs(told).at(-1)).toContain(
			'one deed of support or alignment with Syldavia done in 2004 (denied or disputed) [1]'
		);
		expect(paragraphs(told)[3]).toMatch(
			/Claimed, and denied by Aaland: Claim syldavia-arms-aaland\/gazette \[1\]\. Claim \S+\/denial \[1\]\./
		);
	});

	it('is an allegation as a fact', () => {
		const told = drift([
			'syldavia —support.arms→ aaland @2004 allegation by ruritania',
			'aaland —alignment.partnership↔ borduria @2000..'
		]);
		expect(paragraphs(told)[3]).toContain('According to Ruritania, Syldavia armed Aaland (2004)');
		expect(items(told)[4]).toBe(
			'Arms, in 2004: According to Ruritania: Claim syldavia-arms-aaland/gazette [1].'
		);
	});

	it('is a leader’s word as the state’s, nor without what qualifies it', () => {
		const told = drift([
			'tapioca —role.leads→ borduria @2000..2005',
			'tapioca —opposition.denies-statehood→ aaland @2003',
			'+ source herald claim reply stance qualifies by aaland @2003',
			'aaland —alignment.partnership↔ borduria @2000..',
			'aaland —alignment.partnership↔ syldavia @2000..'
		]);
		expect(paragraphs(told)[2]).toBe(
			'While leading Borduria, Tapioca denied the statehood of Aaland (2003) [1]. Qualified by Aaland: Claim tapioca-denies-statehood-aaland/reply [2]. A leader’s own words and deeds are not counted between Aaland and Borduria. What the sources date last between Aaland and Borduria is of 2000. Declared partnership, from 2000: Claim aaland-partnership-borduria/gazette [1].'
		);
		expect(paragraphs(told).at(-1)).not.toContain('opposition');
	});
});

describe('other drifts', () => {
	it('tells what turned this year in the present', () => {
		const told = drift([
			'aaland —alignment.partnership↔ borduria @2000.. ended 2025',
			'aaland —opposition.sanction→ borduria @2026..',
			'aaland —alignment.partnership↔ syldavia @2000..'
		]);
		expect(paragraphs(told)[0]).toContain(
			'were positive from 2000 to 2025 and are negative in 2026 [1]; in 2026 that rests on deeds'
		);
	});

	it('tells a single year without gains and losses', () => {
		const told = drift(STORY, { when: { mode: 'as-of', date: date('2002') } });
		expect(told.subtitle).toBe('How Aaland stood to Borduria and Syldavia, in 2002');
		expect(paragraphs(told)).toEqual([
			'Taken together, the ties between Aaland and Borduria were positive in 2002, resting on obligation by treaty. Taken together, the ties between Aaland and Syldavia were positive in 2002, resting on declaration.',
			'Between Aaland and Borduria, two ties of support or alignment held in 2002. By treaty, Aaland was bound to defend Borduria (since 2000) [1]. Through the League, Aaland was bound to defend Borduria (since 2001) [1].',
			'Between Aaland and Syldavia, one tie of support or alignment held in 2002. Aaland had a declared partnership with Syldavia (since 2002) [1].'
		]);
	});

	it('tells nearness to each of more than two poles', () => {
		const told = drift(
			[...STORY, 'aaland —alignment.partnership↔ ruritania @2000.. ended 2005'] as Lines,
			{ poles: ['borduria', 'syldavia', 'ruritania'] }
		);
		const reading = paragraphs(told).at(-1);
		expect(told.title).toBe('Aaland between Borduria, Syldavia and Ruritania');
		expect(reading).toContain('For a drift towards Borduria speak one tie of support or alignment');
		expect(reading).toContain(
			'Nothing here speaks for a drift towards Ruritania. Against it speaks one tie of support or alignment with Ruritania that ended [1].'
		);
	});

	it('names common organisations, which are no ties', () => {
		const told = drift([
			GIVEN,
			'aaland —role.member-of→ union standing member @2001..',
			'borduria —role.member-of→ union standing member @1990..2003',
			'aaland —alignment.partnership↔ borduria @2000..',
			'aaland —alignment.partnership↔ syldavia @2000..'
		]);
		expect(paragraphs(told)[2]).toContain(
			'Aaland and Borduria both belonged to the Union (2001–2003) [1]; that carries no sign between them.'
		);
	});

	it('says that a pole has no tie, and that none has', () => {
		const [signs, , , syldavia] = paragraphs(
			drift([
				'aaland —alignment.partnership↔ borduria @2000..',
				'syldavia —support.arms→ ruritania @2000'
			])
		);
		expect(signs).toContain(
			'No tie between Aaland and Syldavia is known for certain in these years.'
		);
		expect(syldavia).toBe('Nothing that is certain ties Aaland to Syldavia in these years.');
		const none = drift([
			'aaland —support.arms→ ruritania @2000',
			'borduria —support.arms→ syldavia @2000'
		]);
		expect(paragraphs(none)).toEqual([
			'Within these filters nothing that is certain ties Aaland to any of these: Borduria and Syldavia.'
		]);
		expect(none.subtitle).toContain('in no year');
	});

	it('counts what it leaves out', () => {
		const many = Array.from(
			{ length: 15 },
			(_, index) => `aaland —support.arms→ borduria @20${String(index).padStart(2, '0')}`
		);
		const told = drift([
			...many,
			'aaland —alignment.partnership↔ syldavia @2000..'
		] as unknown as Lines);
		expect(paragraphs(told)[1]).toContain('Three more ties are in the list of years [1].');
	});

	it('tells a war through the parts taken in it', () => {
		const told = drift([
			'aaland —role.party-to→ river-war as river/aalandic/primary @2001',
			'borduria —role.party-to→ river-war as river/bordurian/primary @2001',
			'aaland —alignment.partnership↔ syldavia @2000..'
		]);
		expect(paragraphs(told)[1]).toBe(
			'Between Aaland and Borduria, no tie was gained; none was lost; one deed of opposition came and went. In the River war, Aaland stood against Borduria (2001) [1].'
		);
	});

	it('says what is dated too loosely to be counted', () => {
		const told = drift([
			'aaland —support.arms→ borduria @2001~',
			'aaland —alignment.partnership↔ borduria @2000..',
			'aaland —alignment.partnership↔ syldavia @2000..'
		]);
		expect(paragraphs(told)[1]).toContain(
			'One more tie is dated too loosely to be counted in any year [1].'
		);
	});

	it('does without the claims’ texts until they are at hand, and names the records it needs', () => {
		const question = { ask: 'drift', actor: 'aaland', poles: ['borduria', 'syldavia'] } as const;
		const told = found<'drift'>(world(...STORY), question, new Map());
		expect(items(told)[3]).toBe(
			'Diplomatic opposition, in 2003: Aaland took diplomatic steps against Borduria [1].'
		);
		expect(relationshipsTold(told)).toEqual([
			'aaland-defence-pact-borduria',
			'aaland-diplomatic-borduria',
			'aaland-member-of-league',
			'aaland-partnership-syldavia',
			'borduria-member-of-league',
			'syldavia-arms-aaland'
		]);
	});
});
