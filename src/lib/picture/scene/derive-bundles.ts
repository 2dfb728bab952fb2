import type { Family } from '#lib/facts/model/vocabulary.ts';
import type { Sign } from '#lib/answers/graph/answer.ts';
import { widthOf } from './fold-bundles.ts';
import type { SceneBundle } from './scene.ts';
import type { DerivedLine } from './highlights.ts';

const NO_COUNTS: Readonly<Record<Family, number>> = {
	support: 0,
	opposition: 0,
	alignment: 0,
	role: 0
};

/** Lines for what an answer derives between two drawn entities: half as wide as one relationship, without a count. */
export function deriveBundles(
	derived: readonly DerivedLine[],
	open: ReadonlySet<string>
): SceneBundle[] {
	const lines = new Map<string, SceneBundle>();
	for (const { a, b, sign, basis } of derived) {
		if (!open.has(a) || !open.has(b)) continue;
		const id = `${a}~${b}~derived`;
		const mark = sign === '-' ? ('bar' as const) : ('none' as const);
		lines.set(id, {
			id,
			a,
			b,
			family: familyOf(sign),
			sign,
			members: basis,
			counts: NO_COUNTS,
			ends: { a: mark, b: mark },
			width: widthOf(1) / 2,
			contested: false,
			derived: true,
			possible: false,
			suspended: false,
			emphasis: 'plain',
			selected: false
		});
	}
	return [...lines.values()];
}

function familyOf(sign: Sign): Family | 'mixed' {
	switch (sign) {
		case '+':
			return 'support';
		case '-':
			return 'opposition';
		case 'mixed':
		case 'turned':
			return 'mixed';
		case '0':
			return 'role';
		default:
			return sign satisfies never;
	}
}
