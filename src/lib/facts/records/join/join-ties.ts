import type { DayRange } from '../../model/partial-date.ts';
import type { Located } from '../place.ts';
import type { WrittenRelationship } from '../schemas/relationship-schema.ts';
import type { Observed } from '../compiled/compiled.ts';
import { nameOffices } from './name-offices.ts';
import type { Edited, Group, Statement } from './statement.ts';
import { groupMeeting, hull, isWithin, meet, reachesAround, stretchOf } from './stretches.ts';
import { baseOf, detailsOf, type LooseTie } from './tie-key.ts';

/** What observations and editors' relationships come to together. */
export interface JoinedTies {
	/** Statements that joined an editor's relationship, by its id. */
	readonly attached: ReadonlyMap<string, readonly Statement[]>;
	/** Those that joined none, as ties of their own. */
	readonly groups: readonly Group[];
	/** Statements that meet several relationships of an editor, who tells their days apart: they joined none. */
	readonly spanning: readonly Statement[];
}

/** What the ties are told by. */
export interface Means {
	readonly isMutual: (tie: LooseTie) => boolean;
	/** The days that an editor's relationship may hold. */
	readonly editedStretch: (record: Located<WrittenRelationship>) => Edited['stretch'];
	/** Where an editor dates an act from its first day to its last, the whole years that these lie in: codings that reach around them tell something longer. */
	readonly datedYears: (record: Located<WrittenRelationship>) => DayRange | undefined;
}

interface Bucket {
	readonly base: string;
	readonly details: string;
	readonly statements: Statement[];
	readonly records: Located<WrittenRelationship>[];
}

/**
 * Joins statements of one tie whose days overlap or adjoin. Where a tie is an editor's
 * already, they join that; of several whose days they meet, none. Where they reach
 * around an act that an editor dates from first day to last, only what lies in its years
 * joins it: the rest is a tie of its own.
 */
export function joinTies(
	records: readonly Located<WrittenRelationship>[],
	observed: readonly Observed[],
	means: Means
): JoinedTies {
	const attached = new Map<string, Statement[]>();
	const groups: Group[] = [];
	const spanning: Statement[] = [];
	const attach = (id: string, statements: readonly Statement[]) => {
		attached.set(id, [...(attached.get(id) ?? []), ...statements]);
	};
	const buckets = bucketsOf(records, observed, means);
	for (const bucket of buckets) {
		const edited = bucket.records.map((record) => ({
			record,
			stretch: means.editedStretch(record),
			years: means.datedYears(record)
		}));
		const alone: Statement[] = [];
		for (const { stretch, members } of groupMeeting(bucket.statements)) {
			// Several that they meet are told apart below.
			const only = edited.filter((each) => meet(each.stretch, stretch));
			const around = only.flatMap(({ years }) =>
				only.length === 1 && years !== undefined && reachesAround(stretch, years) ? years : []
			);
			const isOfThem = (member: Statement) =>
				around.length === 0 || around.some((years) => isWithin(member.stretch, years));
			alone.push(...members.filter((member) => !isOfThem(member)));
			const [first, ...rest] = members.filter(isOfThem);
			if (first === undefined) continue;
			const group = { stretch: hull([first, ...rest]), members: [first, ...rest] as const };
			const [met, ...also] = edited.filter((each) => meet(each.stretch, group.stretch));
			if (met === undefined) groups.push(groupOf(bucket, group.members));
			else if (also.length === 0) attach(met.record.value.id, group.members);
			else
				for (const member of group.members) {
					const [own, ...more] = edited.filter(({ stretch }) => meet(stretch, member.stretch));
					if (own !== undefined && more.length === 0) attach(own.record.value.id, [member]);
					else {
						alone.push(member);
						if (own !== undefined) spanning.push(member);
					}
				}
		}
		for (const { members } of groupMeeting(alone)) groups.push(groupOf(bucket, members));
	}
	return { ...nameOffices(groups, attached, records, means), spanning };
}

function bucketsOf(
	records: readonly Located<WrittenRelationship>[],
	observed: readonly Observed[],
	{ isMutual }: Means
): Bucket[] {
	const buckets = new Map<string, Bucket>();
	for (const each of observed) {
		const mutual = isMutual(each.tie);
		const [base, details] = [baseOf(each.tie, mutual), detailsOf(each.tie, mutual)];
		const key = `${base} ${details}`;
		let bucket = buckets.get(key);
		if (bucket === undefined)
			buckets.set(key, (bucket = { base, details, statements: [], records: [] }));
		bucket.statements.push({ observed: each, stretch: stretchOf(each.claim) });
	}
	for (const record of records) {
		const mutual = isMutual(record.value);
		const key = `${baseOf(record.value, mutual)} ${detailsOf(record.value, mutual)}`;
		buckets.get(key)?.records.push(record);
	}
	return [...buckets.values()];
}

function groupOf({ base, details }: Bucket, members: readonly [Statement, ...Statement[]]): Group {
	return { tie: members[0].observed.tie, base, details, stretch: hull(members), members };
}
