import { describe, expect, it } from 'vitest';
import { writtenOut } from '#lib/app/server/written-out.ts';
import { serverOf } from './ask.ts';
import { patrons } from './world.ts';

describe('what the static edition writes out', () => {
	const world = patrons();

	it('is every state and conflict, and whoever an editor wrote a claim of', () => {
		const { entities } = writtenOut(world);
		expect(entities).toContain('river-war');
		expect(entities).toContain('second-league');
		expect(new Set(entities).size).toBe(entities.length);
	});

	it('is every source and briefing', () => {
		const { sources, briefings } = writtenOut(world);
		expect([...sources].sort()).toEqual(world.graph.snapshot.sourceIds);
		expect(briefings).toEqual(world.briefings.map(({ id }) => id));
	});

	it('is of relationships those with most claims first', () => {
		expect(writtenOut(world, 1).relationships).toEqual([
			world.graph.relationships.filter(({ claims }) => claims.length > 1)[0]?.id
		]);
	});

	it('is no more of each sort than was asked for', () => {
		const { retired: _, ...sorts } = writtenOut(world, 2);
		for (const ids of Object.values(sorts)) expect(ids.length).toBeLessThan(3);
	});

	it('is a page for each id that was given up and became something, where it became it', () => {
		const retired = serverOf(
			{
				retired: [
					{ id: 'old-aaland', became: 'aaland', because: 'Told twice.' },
					{ id: 'old-tie', became: 'tie', because: 'Told twice.' },
					{ id: 'nobody', because: 'It never was.' }
				]
			},
			'aaland —support.arms→ borduria @2020 id tie'
		);
		expect(writtenOut(retired).retired).toEqual({
			entities: ['old-aaland'],
			relationships: ['old-tie']
		});
	});
});
