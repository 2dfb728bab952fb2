import type { PartialDate } from '#lib/facts/model/partial-date.ts';
import type { Attested } from '#lib/facts/model/relationship.ts';
import type { Graph } from '#lib/answers/graph/graph.ts';
import type { Held, MembershipList } from '../../explorer/profiles/profile.ts';
import { compareNames, heldOn, listTie, otherEnd, refOf } from './held.ts';

const OF_MEMBER: Readonly<Record<Held, string>> = {
	now: 'Belongs to',
	'last-observed': 'Belonged to when last observed',
	past: 'Belonged to'
};
const OF_ORGANISATION: Readonly<Record<Held, string>> = {
	now: 'Members and others who belong to it',
	'last-observed': 'Belonged to it when last observed',
	past: 'Belonged to it'
};

/** What an actor belongs to, and who belongs to an organisation; by how it stands on the day, then by name. */
export function membershipsOf(
	graph: Graph,
	about: string,
	ties: readonly Attested[],
	day: PartialDate
): MembershipList[] {
	const own = ties.filter(({ kind }) => kind === 'role.member-of');
	return [
		...listsOf(
			own.filter(({ to }) => to === about),
			OF_ORGANISATION
		),
		...listsOf(
			own.filter(({ from }) => from === about),
			OF_MEMBER
		)
	];

	function listsOf(
		members: readonly Attested[],
		headings: Readonly<Record<Held, string>>
	): MembershipList[] {
		return (['now', 'last-observed', 'past'] as const).flatMap((held) => {
			const rows = members
				.filter((tie) => heldOn(tie, day) === held)
				.map((tie) => ({
					...listTie(tie, day),
					with: refOf(graph, otherEnd(tie, about)),
					as: tie.membership ?? 'member'
				}))
				.sort((a, b) => compareNames(a.with, b.with));
			return rows.length === 0 ? [] : [{ heading: headings[held], rows }];
		});
	}
}
