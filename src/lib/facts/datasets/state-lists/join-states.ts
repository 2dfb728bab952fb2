import type { CompiledEntity } from '../../model/compiled-entity.ts';

/**
 * One entity for each state that several lists tell of: the life of the list that knows
 * its beginning most precisely, the names and codes of all, and their summaries one
 * after the other. Sorted by id.
 */
export function joinStates(lists: readonly (readonly CompiledEntity[])[]): CompiledEntity[] {
	const joined = new Map<string, CompiledEntity>();
	for (const entity of lists.flat()) {
		const known = joined.get(entity.id);
		joined.set(entity.id, known === undefined ? entity : join(known, entity));
	}
	return [...joined.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function join(one: CompiledEntity, other: CompiledEntity): CompiledEntity {
	const dated = precision(other) > precision(one) ? other : one;
	return {
		...dated,
		aliases: [...new Set([...one.aliases, ...other.aliases])],
		summary: `${one.summary} ${other.summary}`
	};
}

/** How many characters of dates a list gives: a day says more than a year, an end more than none. */
function precision({ since = '', until = '' }: CompiledEntity): number {
	return since.length + until.length;
}
