import { problemAt } from '../problem-codes.ts';
import { UNREAD } from '../written.ts';
import type { Check } from './check.ts';

/** `mutual` is given exactly where the kind leaves it open; a mutual tie is written once, from the id that sorts first. */
export const mutual: Check = ({ written, kinds }) =>
	written.relationships.flatMap(({ value, place }) => {
		const direction = kinds.get(value.kind)?.direction;
		if (direction === undefined) return [];
		if (direction === 'either' && value.mutual === undefined)
			return [
				problemAt(
					place(),
					'mutual-missing',
					`${value.kind} may hold one way or both: add "mutual: true" or "mutual: false" to "${value.id}".`
				)
			];
		if (direction !== 'either' && value.mutual !== undefined)
			return [
				problemAt(
					place(['mutual']),
					'mutual-not-allowed',
					`${value.kind} is always ${direction}: take "mutual" out.`
				)
			];
		const holdsBothWays = direction === 'mutual' || value.mutual === true;
		return holdsBothWays && value.to !== UNREAD && value.from > value.to
			? [
					problemAt(
						place(['from']),
						'mutual-order',
						`A mutual tie is written from the id that sorts first: swap "${value.from}" and "${value.to}".`
					)
				]
			: [];
	});
