import type { Attested } from '#lib/facts/model/relationship.ts';
import type { Grade } from '#lib/facts/model/grade.ts';
import type { Deed } from './deed.ts';
import type { Duty } from './find-obligors.ts';
import { groupBy } from './group-by.ts';
import { toSide, type Backing, type Side } from './side.ts';

type GradeOf = (tie: Attested) => Grade;

/** Groups acts for one client against one opponent by backer: a coalition's acts are one backer's, by whomever of it they were done. The part that a member takes in the fighting is its coalition's, too; what it gives beside is its own. */
export function sidesOfActs(deeds: readonly Deed[], gradeOf: GradeOf): Side[] {
	const coalitions = new Map(
		deeds.flatMap(({ by, ties: [{ coalition }] }) =>
			coalition === undefined ? [] : [[by, coalition] as const]
		)
	);
	return sidesBy(deeds, gradeOf, ({ by, ties: [tie] }) => {
		const coalition = tie.coalition ?? (tie.party === undefined ? undefined : coalitions.get(by));
		return coalition === undefined
			? { key: `entity ${by}`, name: by, basis: 'act' }
			: { key: `coalition ${coalition}`, name: coalition, coalition, basis: 'act' };
	});
}

/** Groups duties by backer: who is bound by a pact of its own stands alone, whatever else binds it; those bound through one organisation only are one backer, and so is the organisation itself. */
export function sidesOfDuties(duties: readonly Duty[], gradeOf: GradeOf): Side[] {
	const through = new Set(duties.flatMap(({ via }) => via ?? []));
	const alone = new Set(
		duties.flatMap(({ by, via }) => (via === undefined && !through.has(by) ? by : []))
	);
	return sidesBy(duties, gradeOf, ({ by, via = by }) =>
		alone.has(by)
			? { key: `entity ${by}`, name: by, basis: 'obligation' }
			: { key: `organisation ${via}`, name: via, via, basis: 'obligation' }
	);
}

function sidesBy<D extends Deed>(
	deeds: readonly D[],
	gradeOf: GradeOf,
	backingOf: (deed: D) => Backing
): Side[] {
	return [...groupBy(deeds, (deed) => backingOf(deed).key)]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.flatMap(([, own]) => {
			const [first] = own;
			return first === undefined ? [] : [toSide(backingOf(first), own, gradeOf)];
		});
}
