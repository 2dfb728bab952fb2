import type { Family } from '#lib/facts/model/vocabulary.ts';
import type { SceneBundle, SceneEntity } from '#lib/picture/scene/scene.ts';

// Entities and bundles as a scene has them, for tests of what draws: all that a
// test does not name is plain.

export function drawnEntity(id: string, rest: Partial<SceneEntity> = {}): SceneEntity {
	return {
		id,
		kind: 'state',
		label: id,
		letters: id.slice(0, 2).toUpperCase(),
		at: { x: 0, y: 0 },
		size: 40,
		emphasis: 'plain',
		selected: false,
		pinned: false,
		more: 0,
		...rest
	};
}

export function drawnBundle(
	a: string,
	b: string,
	family: Family | 'mixed' = 'support',
	rest: Partial<SceneBundle> = {}
): SceneBundle {
	return {
		id: `${a}~${b}~${family}`,
		a,
		b,
		family,
		sign: '+',
		members: [`${a}-${b}`],
		counts: { support: 0, opposition: 0, alignment: 0, role: 0 },
		ends: { a: 'none', b: 'arrow' },
		width: 1.95,
		contested: false,
		derived: false,
		possible: false,
		suspended: false,
		emphasis: 'plain',
		selected: false,
		...rest
	};
}
