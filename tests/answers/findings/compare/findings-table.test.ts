import { describe, expect, it } from 'vitest';
import type { FindingKind } from '#lib/answers/findings/compare/comparison.ts';
import { comparison } from '../../../build/asking.ts';
import { world } from '../../../build/world.ts';

// One row of the findings table a test, each in a world in which somebody who only
// multiplies signs, adds promises to deeds, or does not look at dates would give
// the finding another name: `naive` says which, and why.

const FOUR = 'Aaland -> Borduria vs Ruritania -> Syldavia';
const WAR = [
	'borduria —role.party-to→ river-war as river/bordurian/primary @2020',
	'syldavia —role.party-to→ river-war as river/syldavian/primary @2020',
	'borduria —opposition.armed↔ syldavia @2020'
] as const;
/** Both sides by deed and beyond doubt: what ties them names the finding. */
const BACKED = [
	'aaland —support.arms→ borduria @2020',
	'ruritania —support.arms→ syldavia @2020'
] as const;

function findingOf(lines: readonly [string, ...string[]], line = `${FOUR} @2020`): FindingKind {
	return comparison(world(...lines), line).comparison.finding.kind;
}

describe('row 1: a side has no path', () => {
	it('incomplete: neither has, for one backing is over and the other runs the other way', () => {
		// naive: opposed-patrons, by all that ever tied them, whatever its direction.
		const lines = [
			...WAR,
			'aaland —support.arms→ borduria @2010..2019',
			'syldavia —support.arms→ ruritania @2020'
		] as const;
		expect(findingOf(lines)).toBe('incomplete');
	});

	it('one-sided-backing: relief and mediation are no backing', () => {
		// naive: opposed-patrons, every kind of the family of support being a plus.
		const lines = [
			...WAR,
			BACKED[0],
			'ruritania —support.humanitarian→ syldavia @2020',
			'ruritania —support.mediation→ syldavia @2020'
		] as const;
		expect(findingOf(lines)).toBe('one-sided-backing');
	});
});

describe('row 2: a side is mixed, turned or unsigned', () => {
	it('mixed: two deeds of support and one of opposition have no product', () => {
		// naive: patron-and-opponent by the product, opposed-patrons by the majority.
		const lines = [
			...WAR,
			...BACKED,
			'aaland —support.training→ borduria @2020',
			'aaland —opposition.sanction→ borduria @2020'
		] as const;
		expect(findingOf(lines)).toBe('mixed');
	});

	it('mixed: what was done at different times of a period does not add up', () => {
		// naive: patron-and-opponent by the last deed, opposed-patrons by the first.
		const lines = [
			...WAR,
			'aaland —support.arms→ borduria @2001',
			'aaland —opposition.sanction→ borduria @2010',
			'ruritania —support.arms→ syldavia @2001..2010'
		] as const;
		expect(findingOf(lines, `${FOUR} @2000..2020`)).toBe('mixed');
	});

	it('mixed: support in a contest leads no further than that contest', () => {
		// naive: opposed-patrons, plus times plus being plus.
		const lines = [
			...WAR,
			BACKED[1],
			'aaland —support.arms→ freedonia @2020 in hill-war against grand-fenwick',
			'freedonia —support.funding→ borduria @2020'
		] as const;
		expect(findingOf(lines, 'Aaland ->> Borduria vs Ruritania -> Syldavia @2020')).toBe('mixed');
	});
});

describe('row 3: both sides are negative', () => {
	it('shared-opponent: both act against one to whom they are bound', () => {
		// naive: mixed, a treaty offsetting a sanction.
		const lines = [
			'aaland —opposition.sanction→ borduria @2020',
			'aaland —alignment.defence-pact↔ borduria @2000..',
			'ruritania —opposition.threat→ borduria @2020',
			'ruritania —alignment.partnership↔ borduria @2000..'
		] as const;
		expect(findingOf(lines, 'Aaland -> Borduria vs Ruritania -> Borduria @2020')).toBe(
			'shared-opponent'
		);
	});

	it('opponents: two who oppose two enemies stand with nobody', () => {
		// naive: opposed-patrons, minus times minus times minus being minus.
		const lines = [
			...WAR,
			'aaland —opposition.sanction→ borduria @2020',
			'ruritania —opposition.sanction→ syldavia @2020'
		] as const;
		expect(findingOf(lines)).toBe('opponents');
	});
});

describe('row 4: one side is negative', () => {
	it('patron-and-opponent: who sanctions its ally opposes it', () => {
		// naive: opposed-patrons by the treaty; mixed by treaty and sanction together.
		const lines = [
			...WAR,
			BACKED[0],
			'ruritania —alignment.defence-pact↔ syldavia @1997..',
			'ruritania —opposition.sanction→ syldavia @2020'
		] as const;
		expect(findingOf(lines)).toBe('patron-and-opponent');
	});
});

describe('row 5: one client, or one patron', () => {
	it('shared-client: two rivals who back one', () => {
		// naive: rivals-without-contest, by the tie of the patrons alone.
		const lines = [
			BACKED[0],
			'ruritania —support.arms→ borduria @2020',
			'aaland —opposition.rivalry↔ ruritania @1990..'
		] as const;
		expect(findingOf(lines, 'Aaland -> Borduria vs Ruritania -> Borduria @2020')).toBe(
			'shared-client'
		);
	});

	it('shared-patron: one who arms both of two enemies (ADR 10)', () => {
		// naive: opposed-patrons, the clients being at war.
		const lines = [...WAR, BACKED[0], 'aaland —support.arms→ syldavia @2020'] as const;
		expect(findingOf(lines, 'Aaland -> Borduria vs Aaland -> Syldavia @2020')).toBe(
			'shared-patron'
		);
	});
});

describe('row 6: the clients are opposed', () => {
	it('opposed-patrons: a common pact of enemies is dormant, and allied patrons change nothing', () => {
		// naive: mixed, by war and pact together; aligned-patrons, by the patrons first.
		const lines = [
			...WAR,
			...BACKED,
			'borduria —alignment.defence-pact↔ syldavia @1993..',
			'aaland —alignment.defence-pact↔ ruritania @1990..'
		] as const;
		expect(findingOf(lines)).toBe('opposed-patrons');
	});
});

describe('row 7: the clients are mixed', () => {
	it('mixed: clients who arm and threaten each other', () => {
		// naive: opposed-patrons, plus times minus being minus; aligned-patrons by the patrons.
		const lines = [
			...BACKED,
			'borduria —support.arms→ syldavia @2020',
			'syldavia —opposition.threat→ borduria @2020',
			'aaland —alignment.defence-pact↔ ruritania @1990..'
		] as const;
		expect(findingOf(lines)).toBe('mixed');
	});
});

describe('row 8: the clients are untied, the patrons are not', () => {
	it('aligned-patrons: a threat last seen long ago offsets no treaty in force', () => {
		// naive: mixed by threat and treaty; opposed-patrons by the quarrel of the clients
		// that a later peace settled.
		const lines = [
			...BACKED,
			'aaland —alignment.defence-pact↔ ruritania @1990..',
			'aaland —opposition.threat→ ruritania @2010.. observed 2010',
			'borduria —opposition.mobilisation→ syldavia @2010.. observed 2010',
			'borduria —alignment.peace-agreement↔ syldavia @2012..'
		] as const;
		expect(findingOf(lines)).toBe('aligned-patrons');
	});

	it('rivals-without-contest: patrons who sanction each other, whatever they declared', () => {
		// naive: mixed by sanction and declaration; opposed-patrons by the product; aligned-clients
		// by the clients who fight on one side.
		const lines = [
			...BACKED,
			'aaland —opposition.sanction→ ruritania @2020',
			'aaland —alignment.partnership↔ ruritania @1990..',
			'borduria —role.party-to→ hill-war as hill/ours/primary @2020',
			'syldavia —role.party-to→ hill-war as hill/ours/primary @2020'
		] as const;
		expect(findingOf(lines)).toBe('rivals-without-contest');
	});

	it('mixed: patrons who trade arms and sanctions', () => {
		// naive: rivals-without-contest by the product; aligned-clients by the clients’ pact.
		const lines = [
			...BACKED,
			'aaland —opposition.sanction→ ruritania @2020',
			'ruritania —support.arms→ aaland @2020',
			'borduria —alignment.defence-pact↔ syldavia @1990..'
		] as const;
		expect(findingOf(lines)).toBe('mixed');
	});
});

describe('row 9: the clients are aligned', () => {
	it('aligned-clients: a rivalry that is over and a suspended pact tie no patrons', () => {
		// naive: rivals-without-contest or aligned-patrons, by what once tied the patrons.
		const lines = [
			...BACKED,
			'borduria —alignment.partnership↔ syldavia @2000..',
			'aaland —opposition.rivalry↔ ruritania @1990..2010',
			'aaland —alignment.defence-pact↔ ruritania @2012.. suspended 2018..'
		] as const;
		expect(findingOf(lines)).toBe('aligned-clients');
	});
});

describe('row 10: nothing signed ties the sides', () => {
	it('unconnected: parts in one war outside one opposed pair, or of two who only help, say nothing', () => {
		// naive: opposed-patrons, by different sides of one conflict; rivals-without-contest, by
		// two secondaries on different sides.
		const lines = [
			...BACKED,
			'borduria —role.party-to→ river-war as river/one/primary @2020',
			'freedonia —role.party-to→ river-war as river/other/primary @2020',
			'syldavia —role.party-to→ river-war as hills/other/primary @2020',
			'grand-fenwick —role.party-to→ river-war as hills/one/primary @2020',
			'aaland —role.party-to→ river-war as river/one/secondary @2020',
			'ruritania —role.party-to→ river-war as river/other/secondary @2020'
		] as const;
		expect(findingOf(lines)).toBe('unconnected');
	});
});
