import { ImportProblem } from '../import-problem.ts';
import type { Contest } from '../ucdp/contest.ts';
import { pairOf } from '../ucdp/pair-of.ts';
import type { Side } from '../ucdp/read-side.ts';
import type { ConflictYear } from './read-conflict-years.ts';

/**
 * The contests that a row of a conflict joins: several groups on a side fought the
 * other side each for itself, several governments as one. Who of several groups
 * fought whom of several is not said, so that such a row stops the import.
 */
export function contestsOf(year: ConflictYear, labels: ReadonlyMap<string, string>): Contest[] {
	const [as, bs] = [contendersOf(year.a, labels), contendersOf(year.b, labels)];
	if (as.length > 1 && bs.length > 1)
		throw new ImportProblem(
			year.line,
			'Both sides have several groups: who fought whom is not said.'
		);
	return as.flatMap((a) =>
		bs.map((b) => ({
			...year,
			a,
			b,
			oneOfSeveral: as.length * bs.length > 1,
			found: `conflict ${year.of.conflict}`,
			key: `${year.of.conflict}-${pairOf(a, b).id}`
		}))
	);
}

function contendersOf(side: Side, labels: ReadonlyMap<string, string>): Side[] {
	const groups = side.parties.flatMap((party) => (party.is === 'group' ? [party] : []));
	if (groups.length === 0) return [side];
	return groups.map((group) => {
		const label = group.label ?? labels.get(group.id);
		return {
			ids: [group.id],
			parties: [{ ...group, ...(label === undefined ? {} : { label }) }]
		};
	});
}
