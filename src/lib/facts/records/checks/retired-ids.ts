import { problemAt } from '../problem-codes.ts';
import type { Check } from './check.ts';

/** A retired id is never used again, and what it became exists. */
export const retiredIds: Check = ({ written, ids }) => {
	const retired = ids.get('retired') ?? new Set();
	const isKnown = (id: string) =>
		[ids.get('entities'), ids.get('relationships')].some((known) => known?.has(id) === true);
	const reused = written.listed
		.filter(({ room, id }) => (room === 'entities' || room === 'relationships') && retired.has(id))
		.map(({ id, place }) =>
			problemAt(
				place,
				'retired-id-used',
				`"${id}" was retired in retired.yaml: choose a new id, old links still use this one.`
			)
		);
	const dangling = written.retired.flatMap(({ value: { became }, place }) =>
		became === undefined || isKnown(became)
			? []
			: problemAt(
					place(['became']),
					'unknown-reference',
					`"${became}" is neither an entity nor a relationship.`
				)
	);
	return [...reused, ...dangling];
};
