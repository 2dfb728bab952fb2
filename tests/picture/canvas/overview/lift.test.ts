import { describe, expect, it } from 'vitest';
import { bringForward, isSameHit, only, without } from '#lib/picture/canvas/overview/lift.ts';
import { drawnBundle, drawnEntity } from '../../../build/drawn.ts';

const ENTITIES = ['aaland', 'borduria', 'constructor', 'syldavia'].map((id) =>
	drawnEntity(id, { emphasis: 'dimmed' })
);
const BY_ID = new Map(ENTITIES.map((entity) => [entity.id, entity]));
const ARMS = drawnBundle('aaland', 'borduria');
const RIVALS = drawnBundle('borduria', 'constructor', 'opposition', { emphasis: 'dimmed' });
const PART = { entities: ENTITIES, bundles: [ARMS, RIVALS] };
const ids = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id);

describe('what is lifted off the crowd', () => {
	it('is an entity with its lines and those at their other ends, as if in focus', () => {
		const { entities, bundles } = bringForward(PART, BY_ID, { entity: 'borduria' });
		expect(ids(entities).sort()).toEqual(['aaland', 'borduria', 'constructor']);
		expect(ids(bundles)).toEqual([ARMS.id, RIVALS.id]);
		expect([...entities, ...bundles].every(({ emphasis }) => emphasis === 'focus')).toBe(true);
	});

	it('is a line with its ends, even where they stand on the stage', () => {
		const hit = { bundle: RIVALS.id, between: ['borduria', 'constructor'] } as const;
		const here = { entities: [], bundles: PART.bundles };
		const { entities, bundles } = bringForward(here, BY_ID, hit);
		expect(ids(entities)).toEqual(['borduria', 'constructor']);
		expect(ids(bundles)).toEqual([RIVALS.id]);
	});

	it('is somebody alone where nothing ties them; what is over stays over', () => {
		const gone = drawnEntity('gone', { emphasis: 'ghost' });
		const { entities, bundles } = bringForward(
			{ entities: [gone], bundles: [] },
			new Map([['gone', gone]]),
			{ entity: 'gone' }
		);
		expect(entities).toEqual([gone]);
		expect(bundles).toEqual([]);
	});

	it('and what is left of the crowd make the whole', () => {
		const left = without(PART, 'borduria');
		const lifted = only(PART, 'borduria');
		expect(ids([...left.entities, ...lifted.entities]).sort()).toEqual(ids(ENTITIES));
		expect(ids([...left.bundles, ...lifted.bundles])).toEqual([ARMS.id, RIVALS.id]);
	});

	it('is the same as long as the same is pointed at', () => {
		expect(isSameHit(undefined, undefined)).toBe(true);
		expect(isSameHit({ entity: 'aaland' }, { entity: 'aaland' })).toBe(true);
		expect(isSameHit({ entity: 'aaland' }, undefined)).toBe(false);
	});
});
