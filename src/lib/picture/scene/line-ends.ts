import type { Family } from '#lib/facts/model/vocabulary.ts';
import type { Tie } from '#lib/facts/model/relationship.ts';
import type { LineEnd, SceneBundle } from './scene.ts';

/**
 * What a line carries at its ends: an arrow at whom is supported, a bar at whom
 * is opposed, a ring at both ends of an alignment and at one of a one-sided
 * one. Roles and mixed bundles carry nothing.
 */
export function lineEnds(
	family: Family | 'mixed',
	a: string,
	members: readonly Pick<Tie, 'to' | 'mutual'>[]
): SceneBundle['ends'] {
	const mark = markOf(family);
	const towards = (end: 'a' | 'b') =>
		members.some((tie) => tie.mutual || (tie.to === a) === (end === 'a'));
	return {
		a: towards('a') ? mark : 'none',
		b: towards('b') ? mark : 'none'
	};
}

function markOf(family: Family | 'mixed'): LineEnd {
	switch (family) {
		case 'support':
			return 'arrow';
		case 'opposition':
			return 'bar';
		case 'alignment':
			return 'ring';
		case 'role':
		case 'mixed':
			return 'none';
		default:
			return family satisfies never;
	}
}
