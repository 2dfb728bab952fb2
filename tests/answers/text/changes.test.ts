import { describe, expect, it } from 'vitest';
import { plainProse } from '#lib/answers/text/plain-text.ts';
import { relationshipsTold } from '#lib/answers/text/relationships-told.ts';
import { changes, textOf } from '../../build/ask-findings.ts';
import { world, type Given } from '../../build/world.ts';

const tell = (when: string, ...lines: [string | Given, ...string[]]) => {
	const { told, footnotes } = changes(world(...lines), { when });
	return told.map((each) => plainProse(each, footnotes));
};

describe('a change in one sentence', () => {
	const when = '2010..2019';

	it('says that something began, at the precision of its source', () => {
		expect(tell(when, 'aaland —support.presence→ borduria @2015-03..')).toEqual([
			'Began (March 2015): Aaland kept forces in Borduria [1].'
		]);
		expect(tell(when, 'aaland —support.presence→ borduria @2015~..')).toEqual([
			'Began (about 2015): Aaland kept forces in Borduria [1].'
		]);
	});

	it('speaks of what holds today in the present', () => {
		expect(tell('2010-01-01', 'aaland —support.presence→ borduria @2015..')).toEqual([
			'Began (2015): Aaland keeps forces in Borduria [1].'
		]);
	});

	it('says that a treaty came into force, or was signed only', () => {
		const pact = 'aaland —alignment.defence-pact↔ borduria signed 2008 in-force 2012';
		expect(tell(when, pact)).toEqual([
			'Came into force (2012): by treaty, Aaland was bound to defend Borduria [1].'
		]);
		const both = 'aaland —alignment.defence-pact↔ borduria signed 2012 in-force 2015';
		expect(tell(when, both)).toEqual([
			'Came into force (2015): by treaty, Aaland was bound to defend Borduria [1].'
		]);
		const signed = 'aaland —alignment.defence-pact↔ borduria signed 2015 in-force 2024';
		expect(tell(when, signed)).toEqual([
			'Signed, not yet in force (2015): by treaty, Aaland was bound to defend Borduria [1].'
		]);
	});

	it('cites the claim that ends it, not the one that began it', () => {
		const lines = [
			'aaland —support.presence→ borduria @2000..',
			'+ source herald ended 2015-03 @2001..'
		] as const;
		const { told, footnotes } = changes(world(...lines), { when });
		expect(plainProse(told[0] ?? [], footnotes)).toBe(
			'Ended (March 2015): Aaland kept forces in Borduria [1].'
		);
		expect(footnotes[0]?.claims).toEqual(['aaland-presence-borduria/ended']);
	});

	it('calls a deed over and a standing tie ended', () => {
		expect(tell(when, 'aaland —support.arms→ borduria @2005..2015')).toEqual([
			'Over (2015): Aaland armed Borduria [1].'
		]);
		expect(tell(when, 'aaland —alignment.partnership↔ borduria @2005..2015')).toEqual([
			'Ended (2015): Aaland had a declared partnership with Borduria [1].'
		]);
	});

	it('says where no claim ends it that it was over with the fighting', () => {
		const episodes = {
			entities: {
				'river-war': {
					kind: 'conflict',
					pairs: [{ id: 'river', sides: ['one', 'two'] }],
					episodes: [{ id: 'a', label: 'A', since: '2005', until: '2016-05', source: 'gazette' }]
				}
			}
		};
		expect(
			tell(
				when,
				episodes,
				'aaland —support.arms→ borduria @2005.. observed 2012 in river-war against syldavia'
			)
		).toEqual([
			'Over (with the fighting, May 2016): in the River war, Aaland armed Borduria against Syldavia [1].'
		]);
	});

	it('keeps what was last observed apart from what ended', () => {
		expect(tell(when, 'aaland —support.arms→ borduria @2005.. observed 2015')).toEqual([
			'Not followed up, neither ended nor known to go on (since 2005, last observed in 2015): Aaland armed Borduria [1].'
		]);
		expect(tell(when, 'aaland —support.arms→ borduria @2012.. observed 2015')).toEqual([
			'Began and not followed up (since 2012, last observed in 2015): Aaland armed Borduria [1].'
		]);
	});

	it('says that something was suspended, and no longer is', () => {
		const pact = 'aaland —alignment.defence-pact↔ borduria @2000..';
		expect(tell(when, `${pact} suspended 2015-02..`)).toEqual([
			'Suspended (February 2015): by treaty, Aaland was bound to defend Borduria [1].'
		]);
		expect(tell(when, `${pact} suspended 2005..2014`)).toEqual([
			'No longer suspended (suspended until 2014): by treaty, Aaland was bound to defend Borduria [1].'
		]);
	});

	it('says what was done in between', () => {
		expect(
			tell(
				when,
				'aaland —support.arms→ borduria @2012',
				'aaland —support.presence→ borduria @2012..2014-05'
			)
		).toEqual([
			'Done in between (2012): Aaland armed Borduria [1].',
			'Began and ended in between (from 2012 to May 2014): Aaland kept forces in Borduria [1].'
		]);
	});

	it('names who alleges and who denies', () => {
		expect(
			tell(when, 'aaland —support.arms→ borduria @2012 allegation by syldavia denied-by aaland')
		).toEqual([
			'Done in between (2012): according to Syldavia, Aaland armed Borduria [1], a claim denied by Aaland [1].'
		]);
	});

	it('keeps “one or more of”, a membership’s standing and a mandate', () => {
		expect(
			tell(
				when,
				'aaland —support.unspecified→ borduria @2012 oneOf support.arms,support.training',
				'aaland —role.member-of→ league standing observer @2013..',
				'aaland —support.troops→ borduria @2014 mandate league'
			)
		).toEqual([
			'Began (2013): Aaland was an observer in the League [1].',
			'Done in between (2012): Aaland supported (one or more of: arms; training and advice) Borduria [1].',
			'Done in between (2014): Aaland sent troops to Borduria (under an international mandate) [1].'
		]);
	});
});

describe('a turn in one sentence', () => {
	const partners = 'aaland —alignment.partnership↔ borduria @2000..';

	it('says from what to what, and what each sign rests on', () => {
		const sanctions = 'aaland —opposition.sanction→ borduria @2015.. source herald';
		expect(tell('2010..2019', partners, sanctions).at(-1)).toBe(
			'Aaland and Borduria turned from positive to negative: by the rules of signs the first rests on declared partnership [1], the second on sanctions [2].'
		);
	});

	it('names parts in a conflict and obligations through an organisation', () => {
		const league = {
			entities: {
				league: {
					kind: 'organisation',
					label: 'River League',
					obligation: { duty: 'defence', source: 'gazette', dormant: false }
				}
			}
		};
		expect(
			tell(
				'2010..2019',
				league,
				'aaland —role.member-of→ league @2000..',
				'borduria —role.member-of→ league @2000..',
				'aaland —role.party-to→ hill-war as hill/one/primary @2012..2024',
				'borduria —role.party-to→ hill-war as hill/two/primary @2012..2024'
			).at(-1)
		).toBe(
			'Aaland and Borduria turned from positive to negative: by the rules of signs the first rests on obligation through the River League [1], the second on parts taken in the Hill war [1].'
		);
	});

	it('does not pass what nobody looked at any more off as a turn of the world', () => {
		const threat = 'aaland —opposition.threat→ borduria @2005.. observed 2012';
		expect(tell('2010..2019', partners, threat).at(-1)).toContain(
			'; some of the first was last observed in 2012 and is not known to have ended.'
		);
	});
});

describe('an answer about changes', () => {
	const lines = [
		'aaland —alignment.partnership↔ borduria @2000..',
		'aaland —opposition.sanction→ borduria @2015..',
		...[1, 2, 3, 4, 5, 6].map((n) => `aaland —support.arms→ syldavia @201${String(n)}`)
	] as [string, ...string[]];

	it('counts first, tells turns before changes, and of a kind the latest', () => {
		const answered = changes(world(...lines), { when: '2010..2019' });
		const text = textOf(answered);
		expect(answered.title).toBe('Seven changes, one turn');
		expect(answered.subtitle).toBe('Changes, from 2010 to 2019');
		expect(text[0]).toBe(
			'From 2010 to 2019, one tie appeared and six began and ended in between; one pair turned.'
		);
		expect(text[1]).toContain('turned from positive to negative');
		expect(text[2]).toContain('Began (2015): Aaland imposed sanctions on Borduria');
		expect(text[3]?.match(/Done in between/g)).toHaveLength(4);
		expect(text[3]).toContain('(2016)');
		expect(text[3]).toContain('Two more began and ended in between.');
		expect(answered.told).toHaveLength(8);
	});

	it('echoes the days it compared', () => {
		const snapshot = world(...lines);
		expect(changes(snapshot, { when: '2014-05-01' })).toMatchObject({
			subtitle: 'Changes, from 1 May 2014 to 24 November 2026',
			effective: { mode: 'during', from: { text: '2014-05-01' }, to: { text: '2026-11-24' } }
		});
		expect(changes(snapshot, { when: '2014' }).subtitle).toBe('Changes, in 2014');
		const all = changes(snapshot, { actors: ['aaland'] });
		expect(all.subtitle).toBe('Changes in ties of Aaland, up to 24 November 2026');
		expect(all.effective).toEqual({ mode: 'all-time' });
	});

	it('says what did not happen', () => {
		const { notFound } = changes(world(...lines), { when: '2010..2019' });
		expect(notFound.map((sentence) => plainProse([sentence], []))).toEqual([
			'Nothing ended.',
			'Nothing was suspended.',
			'Nothing was resumed.',
			'Nothing was last observed and not followed up.'
		]);
	});

	it('is honest where nothing changed', () => {
		const answered = changes(world(...lines), { when: '2024' });
		expect(answered.title).toBe('No change');
		expect(textOf(answered)).toEqual(['In 2024, nothing changed within these filters.']);
	});

	it('lists the relationships whose claims its telling needs', () => {
		expect(relationshipsTold(changes(world(...lines), { when: '2015' }))).toEqual([
			'aaland-arms-syldavia-5',
			'aaland-partnership-borduria',
			'aaland-sanction-borduria'
		]);
	});

	it('has a note for every change', () => {
		const { told } = changes(world(...lines));
		for (const [sentence] of told)
			expect(sentence?.some((run) => 'cite' in run && run.cite.length > 0)).toBe(true);
	});
});
