import { groupBy } from '#lib/facts/datasets/ucdp/group-by.ts';
import { nameWords, plain, sameName } from '#lib/facts/datasets/leaders/name-words.ts';
import type { DayRange } from '#lib/facts/model/partial-date.ts';
import type { Attested } from '#lib/facts/model/relationship.ts';
import type { Records } from '#lib/facts/records/assemble/assemble-records.ts';

type Facts = Pick<Records, 'entities' | 'relationships'>;

/** Pairs of leaders who are likely one person: their names hold each other, and they hold offices of one state at one time. */
export function leadersToldTwice({ entities, relationships }: Facts): string[] {
	const names = new Map(
		entities.flatMap(({ kind, id, label, aliases }) =>
			kind === 'leader' ? [[id, [label, ...aliases]] as const] : []
		)
	);
	const held = relationships.filter(
		({ kind, from }) => (kind === 'role.leads' || kind === 'role.serves') && names.has(from)
	);
	const twice = [...groupBy(held, ({ to }) => to).values()].flatMap((ofState) =>
		ofState.flatMap((tie, index) =>
			ofState
				.slice(index + 1)
				.filter(
					(other) =>
						tie.from !== other.from &&
						areAlike(names.get(tie.from) ?? [], names.get(other.from) ?? []) &&
						areOfOneTime(tie, other)
				)
				.map((other) => [tie.from, other.from].sort().join(' '))
		)
	);
	return [...new Set(twice)];
}

function areAlike(names: readonly string[], others: readonly string[]): boolean {
	return names.some((name) =>
		others.some(
			(other) => plain(name) === plain(other) || sameName(nameWords(name), nameWords(other))
		)
	);
}

/** Share more than half of the shorter term: predecessors share days of a year that is coded whole. */
function areOfOneTime({ period: a }: Attested, { period: b }: Attested): boolean {
	const days = ({ from, to }: DayRange) => to - from;
	return a.spans.some(({ possible: one }) =>
		b.spans.some(({ possible: other }) => {
			const both = { from: Math.max(one.from, other.from), to: Math.min(one.to, other.to) };
			return days(both) > Math.min(days(one), days(other)) / 2;
		})
	);
}
