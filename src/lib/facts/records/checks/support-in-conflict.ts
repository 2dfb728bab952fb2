import type { Problem } from '../../model/problem.ts';
import { problemAt } from '../problem-codes.ts';
import type { Check } from './check.ts';

/** Support given in a conflict names the conflict and the opponent; nothing else does. */
export const supportInConflict: Check = ({ written, kinds, entities }) =>
	written.relationships.flatMap(({ value, place }) => {
		const problems: Problem[] = [];
		const given = (['in', 'against'] as const).filter((key) => value[key] !== undefined);
		if (given.length === 1)
			problems.push(
				problemAt(
					place(given),
					'in-without-against',
					`"in" and "against" go together: add "${given[0] === 'in' ? 'against' : 'in'}" to "${value.id}", or leave both out.`
				)
			);
		const family = kinds.get(value.kind)?.family;
		if (given.length > 0 && family !== undefined && family !== 'support')
			problems.push(
				problemAt(
					place(given.slice(0, 1)),
					'in-not-support',
					`Only support is given in a conflict; ${value.kind} is ${family}: take "in" and "against" out.`
				)
			);
		const conflict = value.in === undefined ? undefined : entities.get(value.in)?.value.kind;
		if (conflict !== undefined && conflict !== 'conflict')
			problems.push(
				problemAt(
					place(['in']),
					'in-not-conflict',
					`"${String(value.in)}" is of kind ${conflict}: "in" names a conflict.`
				)
			);
		return problems;
	});
