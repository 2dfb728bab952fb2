import { describe, expect, it } from 'vitest';
import { world, worldRecords } from './world.ts';

describe('a world in one line', () => {
	it('has the entities its lines name, of the kinds that the ties allow', () => {
		const { entities } = world(
			'aaland —support.arms→ borduria @2020 in river-war against syldavia',
			'borduria —role.party-to→ river-war as river/bordurian/primary @2020',
			'tapioca —role.leads→ aaland @2010..',
			'freedonia:group —support.training→ borduria @2020'
		);
		expect(entities.map(({ id, kind }) => `${id}:${kind}`)).toEqual([
			'aaland:state',
			'borduria:state',
			'freedonia:group',
			'river-war:conflict',
			'syldavia:state',
			'tapioca:leader'
		]);
	});

	it('reads dates, grades, suspensions and denials', () => {
		const [tie] = world(
			'borduria —alignment.defence-pact↔ aaland @1997.. grade A2 suspended 2024.. denied-by borduria'
		).relationships;
		expect(tie).toMatchObject({
			id: 'borduria-defence-pact-aaland',
			from: 'aaland',
			to: 'borduria',
			mutual: true,
			grade: { reliability: 'A', credibility: 2 },
			evidence: { state: 'contested', by: 'accused' },
			period: { since: '1997', end: 'open' }
		});
		expect(tie?.period.spans.map(({ state }) => state)).toEqual(['holds', 'suspended']);
	});

	it('adds a claim to the tie above it', () => {
		const [tie] = worldRecords(
			'aaland —support.arms→ borduria @2020 origin mod',
			'+ source herald grade C3 @2020-05'
		).relationships;
		expect(tie?.claims.map(({ id }) => id)).toEqual(['gazette', 'herald']);
		expect(tie?.origins).toBe(2);
	});

	it('gives ties that repeat ids of their own', () => {
		const line = 'aaland —support.arms→ borduria @2020';
		expect(world(line, line).relationships.map(({ id }) => id)).toEqual([
			'aaland-arms-borduria',
			'aaland-arms-borduria-2'
		]);
	});

	it('throws with the problems where it is wrong', () => {
		expect(() => world('aaland —support.arms→ borduria @2020..2010')).toThrow('period-reversed');
	});
});
