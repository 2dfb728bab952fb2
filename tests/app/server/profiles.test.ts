import { describe, expect, it } from 'vitest';
import { findEntity } from '#lib/answers/graph/graph.ts';
import { tiesOf } from '#lib/answers/graph/ties.ts';
import { profileOf } from '#lib/app/server/profiles/profile-of.ts';
import { rememberedProfile } from '#lib/app/server/profiles/remembered-profile.ts';
import { tieLists } from '#lib/app/server/profiles/tie-lists.ts';
import type { Loaded } from '#lib/app/server/loaded-from.ts';
import { serverOf } from './ask.ts';

const world = serverOf(
	{
		entities: {
			aaland: { label: 'Åland', aliases: ['AX', 'Аландия', 'Ahvenanmaa', 'ALA'] },
			alone: { kind: 'state' },
			league: { label: 'League', obligation: { duty: 'defence', source: 'gazette' } }
		},
		sources: { rows: { type: 'dataset', horizon: '2018-12-31', title: 'Rows of pacts' } },
		voting: [
			'aaland 10: 2003 0.5 70, 2013 0.5 70, 2023 0.5 70, 2024 0.9 7',
			'borduria 20: 2013 0.1 70, 2023 1.5 70',
			'syldavia 30: 2023 0.6 70, 2024 0.9 70'
		]
	},
	'borduria —role.party-to→ river-war as river/bordurian/primary @2020',
	'syldavia —role.party-to→ river-war as river/syldavian/primary @2020',
	'freedonia:group —role.party-to→ river-war as river/syldavian/secondary @1999',
	'aaland —support.arms→ borduria @2020 in river-war against syldavia by syldavia denied-by aaland',
	'aaland —support.arms→ borduria @2010',
	'aaland —alignment.defence-pact↔ borduria @2000.. observed 2018 source rows',
	'aaland —opposition.sanction→ borduria @2022..',
	'tapioca —role.leads→ aaland @2010.. office President',
	'groucho —role.leads→ aaland @2000..2010 office President',
	'chico —role.leads→ ruritania @2012.. observed 2013 office Premier',
	'harpo —role.leads→ ruritania @2000..2020 office President',
	'zeppo —role.leads→ syldavia @2014.. observed 2026-01 office President',
	'zeppo —role.leads→ syldavia @2003.. observed 2026-01 office Leader',
	'gummo —role.leads→ syldavia @2016.. observed 2017 office Premier',
	'aaland —role.member-of→ league @1991.. standing member',
	'ruritania —role.member-of→ league @1991..2001 standing member',
	'aaland —alignment.espouses→ aalandism @1990..'
);

function profile(id: string, of: Loaded = world) {
	const entity = findEntity(of.graph, id);
	if (entity === undefined) throw new Error(`There is no ${id}.`);
	return profileOf(of, entity, '/');
}

describe('a tie in the lists of a profile', () => {
	it('is marked where nothing but allegations stands for it, and where the accused deny it', () => {
		const accused = serverOf(
			'aaland —support.arms→ borduria @2020 allegation',
			'syldavia —support.funding→ borduria @2020 denied-by syldavia'
		);
		const { ties, evidence } = profile('borduria', accused);
		const marks = ties
			.flatMap(({ groups }) => groups.flatMap(({ lists }) => lists))
			.flatMap(({ lines }) => lines.flatMap((line) => line.ties.map(({ mark }) => mark)));
		expect(marks).toEqual(['alleged', 'denied by the accused']);
		expect(evidence.contested.map(({ words }) => words)).toEqual([
			'Syldavia reportedly funded Borduria'
		]);
	});
});

describe('the profile of a state', () => {
	const aaland = profile('aaland');

	it('says who leads it, the latest first, and what it belongs to', () => {
		expect(aaland.offices.map(({ with: { id }, held }) => [id, held])).toEqual([
			['tapioca', 'now'],
			['groucho', 'past']
		]);
		expect(aaland.lead.join(' ')).toContain('Tapioca (president, since 2010)');
		expect(aaland.memberships.map(({ heading }) => heading)).toEqual(['Belongs to']);
	});

	it('says who led it when last observed, each once, where nothing later is known', () => {
		expect(profile('syldavia').lead[0]).toBe(
			'Syldavia was led or represented by Zeppo (president, from 2014, last observed in 2026).'
		);
		expect(profile('ruritania').lead.join(' ')).not.toContain('led or represented');
	});

	it('puts whom it knows to a later day before who began later', () => {
		expect(profile('ruritania').offices.map(({ with: { id } }) => id)).toEqual(['harpo', 'chico']);
	});

	it('draws its most important ties over time where it has any', () => {
		expect(aaland.timeLine?.wide.title).toContain('Åland');
		expect(profile('alone').timeLine).toBeUndefined();
	});

	it('has each tie once, in its families or in a list of its own', () => {
		const listed = [
			...aaland.ties.flatMap(({ groups }) =>
				groups.flatMap(({ lists }) =>
					lists.flatMap(({ lines }) => lines.flatMap(({ ties }) => ties.map(({ id }) => id)))
				)
			),
			...aaland.offices.map(({ id }) => id),
			...aaland.memberships.flatMap(({ rows }) => rows.map(({ id }) => id)),
			...aaland.contests.map(({ id }) => id)
		];
		expect([...listed].sort()).toEqual(
			tiesOf(world.graph, 'aaland')
				.map(({ id }) => id)
				.sort()
		);
	});

	it('keeps apart what holds, what was last observed and what has ended', () => {
		const held = (heading: string) =>
			aaland.ties
				.flatMap(({ groups }) => groups)
				.find((group) => group.heading === heading)
				?.lists.map((list) => list.held);
		expect(held('Defence pact')).toEqual(['last-observed']);
		expect(held('Armed')).toEqual(['past']);
		expect(held('Has sanctions on')).toEqual(['now']);
	});

	it('says in what contest something was given, and that it is denied', () => {
		const arms = aaland.ties[0]?.groups[0]?.lists[0]?.lines[0]?.ties;
		expect(arms?.map(({ dates, mark }) => [dates, mark])).toEqual([
			['2010', undefined],
			['2020', 'in the River war, denied by the accused']
		]);
		expect(aaland.evidence.contestedInAll).toBe(1);
	});

	it('tells where the sign between two turned, by what held and not by what was last observed', () => {
		const turned = aaland.changes.years.flatMap(({ year, turned: turns }) =>
			turns.map((turn) => [year, turn.with.id, turn.before, turn.after])
		);
		expect(turned).toEqual([[2022, 'borduria', 'positive', 'negative']]);
	});

	it('counts what was last observed as begun and not as ended', () => {
		const alignment = aaland.changes.years.flatMap(({ counts }) =>
			counts.filter(({ family }) => family === 'alignment')
		);
		expect(alignment.reduce((sum, { began }) => sum + began, 0)).toBe(2);
		expect(alignment.reduce((sum, { ended }) => sum + ended, 0)).toBe(0);
	});

	it('names the source that does not reach today', () => {
		expect(aaland.gaps).toEqual([
			'One tie is known from “Rows of pacts”, which looks no further than 31 December 2018: whether it holds today is not known here.'
		]);
	});

	it('compares votes in the last year with enough of them, and in those ten years apart', () => {
		expect(
			aaland.voting?.years.map(({ year, nearest }) => [year, nearest.map((each) => each.with.id)])
		).toEqual([
			[2023, ['syldavia', 'borduria']],
			[2013, ['borduria']],
			[2003, []]
		]);
	});

	it('sorts names by script, and codes apart', () => {
		expect(aaland.names).toEqual({
			codes: ['AX', 'ALA'],
			byScript: [
				{ script: 'Cyrillic', names: ['Аландия'] },
				{ script: 'Latin', names: ['Ahvenanmaa'] }
			]
		});
	});

	it('numbers every source that it refers to', () => {
		const numbers = [
			...aaland.evidence.most.map(({ number }) => number),
			aaland.voting?.source ?? 0
		];
		for (const number of numbers) expect(aaland.sources[number - 1]).toBeDefined();
	});
});

describe('the profile of a conflict', () => {
	const war = profile('river-war');

	it('sets sides against each other, primary parties before those beside them', () => {
		const [pair] = war.sides;
		const ids = pair?.sides.map(({ primary, secondary }) => [
			primary.map((line) => line.with.id),
			secondary.map((line) => line.with.id)
		]);
		expect(ids).toEqual([
			[['borduria'], []],
			[['syldavia'], ['freedonia']]
		]);
	});

	it('tells who backed whom in it, and nothing that was given elsewhere', () => {
		expect(
			war.backing.map(({ who, lines }) => [who.id, lines.map((line) => line.with.id)])
		).toEqual([['borduria', ['aaland']]]);
		expect(war.backing[0]?.lines[0]?.ties).toHaveLength(1);
	});

	it('names as opponents only those who fought at the same time', () => {
		expect(profile('borduria').contests[0]?.against.map(({ id }) => id)).toEqual(['syldavia']);
		expect(profile('freedonia').contests[0]?.against).toEqual([]);
	});
});

describe('the profile of an organisation', () => {
	it('tells members from those who left', () => {
		expect(
			profile('league').memberships.map(({ heading, rows }) => [
				heading,
				rows.map((row) => row.with.id)
			])
		).toEqual([
			['Members and others who belong to it', ['aaland']],
			['Belonged to it', ['ruritania']]
		]);
	});
});

describe('lists that are too long', () => {
	const large = serverOf(
		'hub —opposition.rivalry↔ aaland @1990..',
		...Array.from(
			{ length: 300 },
			(_, at) => `hub —support.arms→ s${String(at).padStart(3, '0')} @${String(1700 + at)}`
		),
		...Array.from({ length: 30 }, (_, at) => `hub —support.training→ t${String(at)} @1950`)
	);
	const ties = tiesOf(large.graph, 'hub');
	const counts = (bound?: number) =>
		tieLists(large.graph, 'hub', ties, large.today(), bound)
			.flatMap(({ groups }) => groups.flatMap(({ lists }) => lists))
			.map(({ lines, more }) => [lines.length, more]);

	it('are cut alike, and say by how much', () => {
		expect(counts(60)).toEqual([
			[29, 271],
			[29, 1],
			[1, 0]
		]);
	});

	it('are whole where the bound allows it', () => {
		expect(counts()).toEqual([
			[300, 0],
			[30, 0],
			[1, 0]
		]);
	});

	it('keep the latest', () => {
		const [support] = tieLists(large.graph, 'hub', ties, large.today(), 60);
		const kept = support?.groups[0]?.lists[0]?.lines.flatMap((line) => line.ties);
		expect(kept?.map(({ dates }) => Number(dates)).sort((a, b) => a - b)[0]).toBe(1971);
	});
});

describe('a remembered profile', () => {
	it('is the same value until the day or the revision is another', () => {
		const entity = findEntity(world.graph, 'aaland')!;
		const first = rememberedProfile(world, entity, '/');
		expect(rememberedProfile(world, entity, '/')).toBe(first);
		const other = serverOf('aaland —support.arms→ borduria @2020');
		expect(rememberedProfile(other, findEntity(other.graph, 'aaland')!, '/')).not.toBe(first);
	});
});
