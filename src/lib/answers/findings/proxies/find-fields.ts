import type { DayRange } from '#lib/facts/model/partial-date.ts';
import type { Attested } from '#lib/facts/model/relationship.ts';
import { certainDays } from '../../graph/filters/holding.ts';
import { passes } from '../../graph/filters/passes.ts';
import { tiesBetween } from '../../graph/ties.ts';
import { intersectAll, mergeRanges } from '../../graph/filters/window.ts';
import type { Search } from './search.ts';

/** Where and when two clients fight each other. */
export interface Field {
	/** The opposed pair in which they take opposite parts; undefined where armed opposition alone tells of it. */
	readonly pair: string | undefined;
	/** The days on which they certainly do, merged and in order; never empty. */
	readonly days: readonly DayRange[];
	/** Parts and armed opposition that say so. */
	readonly ties: readonly Attested[];
}

/** The fields of two clients in one conflict, by pair: where both are primary parties on opposite sides, or armed opposition joins them. */
export function findFields(
	{ graph, behind, until }: Pick<Search, 'graph' | 'behind' | 'until'>,
	parts: ReadonlyMap<string, readonly Attested[]>,
	[x, y]: readonly [string, string]
): Field[] {
	const armed = tiesBetween(graph, x, y).filter(
		(tie) => tie.kind === 'opposition.armed' && passes(graph, tie, behind)
	);
	const opposite = (parts.get(x) ?? []).flatMap((mine) =>
		(parts.get(y) ?? [])
			.filter(({ party }) => party?.pair === mine.party?.pair)
			.filter(({ party }) => party?.side !== mine.party?.side)
			.map((theirs) => ({ mine, theirs }))
	);
	const primary = opposite.filter(({ mine, theirs }) => isPrimary(mine) && isPrimary(theirs));
	// Where they are the two who fight in some pair, a lesser part in another one says nothing more.
	const pairs = new Set(
		(primary.length > 0 ? primary : opposite).map(({ mine }) => mine.party?.pair)
	);
	const days = ({ period }: Attested) => certainDays(period, until);
	return (pairs.size === 0 ? [undefined] : [...pairs].sort())
		.map((pair): Field => {
			const parted = primary.filter(({ mine }) => mine.party?.pair === pair);
			return {
				pair,
				days: mergeRanges([
					...armed.flatMap(days),
					...parted.flatMap(({ mine, theirs }) => intersectAll(days(mine), days(theirs)))
				]),
				ties: [...new Set([...parted.flatMap(({ mine, theirs }) => [mine, theirs]), ...armed])]
			};
		})
		.filter((field) => field.days.length > 0);
}

function isPrimary({ party }: Attested): boolean {
	return party?.part === 'primary';
}
