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
	let [isTowardsA, isTowardsB] = [false, false];
	for (const { to, mutual } of members) {
		if (mutual || to === a) isTowardsA = true;
		if (mutual || to !== a) isTowardsB = true;
	}
	return ENDS[mark][isTowardsA ? 1 : 0][isTowardsB ? 1 : 0];
}

type EndsOf = readonly [Pair, Pair];
type Pair = readonly [SceneBundle['ends'], SceneBundle['ends']];

// The same few ends over and over: made once.
const ENDS: Readonly<Record<LineEnd, EndsOf>> = {
	none: endsWith('none'),
	arrow: endsWith('arrow'),
	bar: endsWith('bar'),
	ring: endsWith('ring')
};

function endsWith(mark: LineEnd): EndsOf {
	const none = 'none';
	return [
		[
			{ a: none, b: none },
			{ a: none, b: mark }
		],
		[
			{ a: mark, b: none },
			{ a: mark, b: mark }
		]
	];
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
