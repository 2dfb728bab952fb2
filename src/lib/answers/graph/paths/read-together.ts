import type { Path } from '../answer.ts';
import { commonTimes } from './common-time.ts';
import { narrowed, type Walk } from '../walking/walk.ts';

/**
 * The path as it is in the latest stretch of the window in which all its steps
 * certainly hold, read anew there. `stretches` holds the walks of one question by
 * their days: routes that share steps share common times.
 */
export function readTogether(
	walk: Walk,
	stretches: Map<string, Walk>,
	read: (walk: Walk) => Path | undefined
): Path | undefined {
	const path = read(walk);
	if (path === undefined) return undefined;
	for (const common of commonTimes(walk, path).toReversed()) {
		const days = `${String(common.from)}..${String(common.to)}`;
		const then = stretches.get(days) ?? narrowed(walk, common);
		stretches.set(days, then);
		const within = read(then);
		if (within !== undefined) return { ...within, common };
	}
	return undefined;
}
