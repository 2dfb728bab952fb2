import type { Problem } from '../../model/problem.ts';
import { suggest } from '../nearest.ts';
import { problemAt } from '../problem-codes.ts';
import type { Check } from './check.ts';

/** A party stands on a side of an opposed pair that its conflict's record has; pairs and episodes of a conflict are told apart. */
export const conflictParties: Check = ({ written, entities }) => [
	...written.relationships.flatMap(({ value, place }) => {
		const conflict = entities.get(value.to)?.value;
		if (value.pair === undefined || conflict?.kind !== 'conflict') return [];
		// A conflict whose pairs could not be read may have any.
		if (conflict.pairs.length === 0) return [];
		const pair = conflict.pairs.find(({ id }) => id === value.pair);
		if (pair === undefined) {
			const known = conflict.pairs.map(({ id }) => id);
			return [
				problemAt(
					place(['pair']),
					'unknown-pair',
					`"${conflict.id}" has no pair "${value.pair}": it has ${known.join(', ')}.${suggest(value.pair, known)}`
				)
			];
		}
		return value.side === undefined || pair.sides.includes(value.side)
			? []
			: [
					problemAt(
						place(['side']),
						'unknown-side',
						`The sides of "${pair.id}" are ${pair.sides.join(' and ')}, not "${value.side}".`
					)
				];
	}),
	...written.entities.flatMap(({ value, place }) => {
		if (value.kind !== 'conflict') return [];
		const problems: Problem[] = [];
		for (const key of ['pairs', 'episodes'] as const) {
			const seen = new Set<string>();
			for (const [index, { id }] of value[key].entries()) {
				if (seen.has(id))
					problems.push(
						problemAt(
							place([key, index, 'id']),
							'duplicate-id',
							`"${id}" stands twice among the ${key} of "${value.id}".`
						)
					);
				seen.add(id);
			}
		}
		for (const [index, { sides }] of value.pairs.entries())
			if (sides[0] === sides[1])
				problems.push(
					problemAt(
						place(['pairs', index, 'sides', 1]),
						'duplicate-id',
						`The two sides of a pair have different names; both are "${sides[0]}".`
					)
				);
		return problems;
	})
];
