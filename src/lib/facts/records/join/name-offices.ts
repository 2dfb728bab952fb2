import type { DayRange } from '../../model/partial-date.ts';
import type { Located } from '../place.ts';
import type { WrittenRelationship } from '../schemas/relationship-schema.ts';
import type { JoinedTies, Means } from './join-ties.ts';
import type { Group, Statement } from './statement.ts';
import { hull, sharedDays } from './stretches.ts';

/** What a dataset calls the office of whom it codes as holding power, whatever the office. */
const UNNAMED = 'effective leader';

interface Held {
	readonly stretch: DayRange;
	readonly join: (statements: readonly Statement[]) => void;
}

/**
 * "Effective leader" names no office. Such statements join the tie of the same leader to
 * the same state in which an office held in fact is named, if there is exactly one whose
 * days they share and they reach no year beyond it; whoever held several in turn, or had
 * power before the office, keeps the unbroken one beside them.
 */
export function nameOffices(
	groups: readonly Group[],
	attached: ReadonlyMap<string, readonly Statement[]>,
	records: readonly Located<WrittenRelationship>[],
	{ editedStretch }: Means
): Pick<JoinedTies, 'attached' | 'groups'> {
	const isUnnamed = ({ tie }: Group) => tie.office?.toLowerCase() === UNNAMED;
	const unnamed = groups.filter(isUnnamed);
	if (unnamed.length === 0) return { attached, groups };
	const wanted = new Set(unnamed.map(({ tie }) => `${tie.from} ${tie.to}`));
	const named = new Map<string, Held[]>();
	const holds = (tie: Pick<Group['tie'], 'from' | 'to'>, held: Held) => {
		const ends = `${tie.from} ${tie.to}`;
		if (wanted.has(ends)) named.set(ends, [...(named.get(ends) ?? []), held]);
	};
	const added = new Map<string, Statement[]>([...attached].map(([id, all]) => [id, [...all]]));
	const kept: Group[] = [];
	for (const group of groups) {
		if (isUnnamed(group)) continue;
		const place = kept.push(group) - 1;
		if (group.tie.hold === 'effective')
			holds(group.tie, {
				stretch: group.stretch,
				join(statements) {
					const before = kept[place] ?? group;
					kept[place] = {
						...before,
						members: [...before.members, ...statements],
						stretch: hull([before, ...statements])
					};
				}
			});
	}
	for (const record of records) {
		const { id, kind, hold, from, to } = record.value;
		if (kind === 'role.leads' && hold === 'effective' && wanted.has(`${from} ${to}`))
			holds(record.value, {
				stretch: editedStretch(record),
				join: (statements) => added.set(id, [...(added.get(id) ?? []), ...statements])
			});
	}
	for (const group of unnamed) {
		const [only, ...others] = (named.get(`${group.tie.from} ${group.tie.to}`) ?? []).filter(
			({ stretch }) => sharedDays(stretch, group.stretch) > 0
		);
		if (only === undefined || others.length > 0 || !isWithin(group.stretch, only.stretch))
			kept.push(group);
		else only.join(group.members);
	}
	return { attached: added, groups: kept };
}

/** A year's coding reaches to the ends of its years. */
const DAYS_OF_A_YEAR = 366;

function isWithin(inner: DayRange, outer: DayRange): boolean {
	return inner.from >= outer.from - DAYS_OF_A_YEAR && inner.to <= outer.to + DAYS_OF_A_YEAR;
}
