import type { Problem } from '../../model/problem.ts';
import { problemAt } from '../problem-codes.ts';
import { UNREAD } from '../written.ts';
import type { Check } from './check.ts';

/** Both ends are of a kind of entity that the relationship's kind may join; a tie has two different ends. */
export const endsFitKind: Check = ({ written, kinds, entities }) =>
	written.relationships.flatMap(({ value, place }) => {
		const problems: Problem[] = [];
		if (value.from === value.to && value.from !== UNREAD)
			problems.push(
				problemAt(place(['to']), 'self-tie', `"${value.id}" ties "${value.from}" to itself.`)
			);
		const kind = kinds.get(value.kind);
		if (kind === undefined) return problems;
		const turned =
			(value.mutual === true || kind.direction === 'mutual') &&
			fits(kind.to, entities.get(value.from)?.value.kind) &&
			fits(kind.from, entities.get(value.to)?.value.kind);
		if (turned) return problems;
		for (const end of ['from', 'to'] as const) {
			const found = entities.get(value[end])?.value.kind;
			if (!fits(kind[end], found))
				problems.push(
					problemAt(
						place([end]),
						'wrong-end',
						`"${value[end]}" is of kind ${String(found)}; ${kind.id} goes ${end} ${kind[end].join(', ')}.`
					)
				);
		}
		return problems;
	});

/** An end that is unknown is reported as such, not as unfit. */
function fits(allowed: readonly string[], found: string | undefined): boolean {
	return found === undefined || allowed.includes(found);
}
