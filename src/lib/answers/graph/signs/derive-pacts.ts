import type { Organisation } from '#lib/facts/model/entity.ts';
import type { Attested, Span } from '#lib/facts/model/relationship.ts';
import type { DayRange } from '#lib/facts/model/partial-date.ts';
import { isAdmitted, type Walking } from '../walking/admit.ts';
import type { Filters } from '../filters/filters.ts';
import { findEntity, indexOfRelationship, type Graph } from '../graph.ts';
import { possibleDays } from '../filters/holding.ts';
import { membershipsByActor } from './memberships-by-actor.ts';
import { PACT_KINDS } from './pact-kinds.ts';
import { isDormant } from './opponents.ts';
import { meetingOf } from './passage.ts';
import { claimFiltersOf, passes } from '../filters/passes.ts';
import type { SignedStrand } from './sign-strand.ts';
import { tieAt } from '../ties.ts';
import { intersectAll } from '../filters/window.ts';

/** The pacts that two entities owe each other through organisations whose treaty binds full members (rule 9), while both are members: derived, never stored, never the basis of another. */
export function derivePacts(
	graph: Graph,
	a: string,
	b: string,
	walking: Pick<Walking, 'filters' | 'window' | 'kinds'>
): SignedStrand[] {
	const { filters } = walking;
	if (filters.derived === 'out' || !admitsEnds(graph, [a, b], filters)) return [];
	const theirs = obligingMemberships(graph, b, walking);
	if (theirs.length === 0) return [];
	return obligingMemberships(graph, a, walking).flatMap((mine) =>
		theirs
			.filter((other) => other.organisation.id === mine.organisation.id)
			.flatMap((other) => pact(graph, mine, other, walking) ?? [])
	);
}

interface ObligingMembership {
	readonly tie: Attested;
	readonly organisation: Organisation;
}

function pact(
	graph: Graph,
	{ tie: mine, organisation }: ObligingMembership,
	{ tie: theirs }: ObligingMembership,
	{ window, filters }: Pick<Walking, 'filters' | 'window'>
): SignedStrand | undefined {
	const both = meetingOf(mine, theirs, window);
	const suspended = both === undefined && areMembersTogether(mine, theirs, window);
	const standing = suspended ? 'suspended' : both?.standing;
	if (standing === undefined || !isAdmitted(standing, filters)) return undefined;
	const strand = {
		relationship: `${mine.from}~${theirs.from} via ${organisation.id}`,
		derived: { via: organisation.id, basis: [mine.id, theirs.id] as const },
		standing,
		certain: both?.certain ?? true,
		layer: 'obligation',
		inContest: false,
		behind: [mine.id, theirs.id].map((id) => indexOfRelationship(graph, id) ?? -1)
	} as const;
	if (suspended) return { ...strand, sign: '0', unsigned: 'suspended' };
	const days = intersectAll(possibleDays(mine.period, window), possibleDays(theirs.period, window));
	if (isDormant(graph, mine.from, theirs.from, days, window))
		return { ...strand, sign: '0', unsigned: 'dormant' };
	return organisation.obligation?.dormant === true
		? { ...strand, sign: '0', unsigned: 'on-paper' }
		: { ...strand, sign: '+' };
}

/** Whether both may be members on one of those days, suspended ones too. */
function areMembersTogether(mine: Attested, theirs: Attested, window: DayRange): boolean {
	const days = ({ period }: Attested) =>
		period.spans.filter(({ state }) => state !== 'declared').map(({ possible }: Span) => possible);
	return intersectAll(intersectAll(days(mine), days(theirs)), [window]).length > 0;
}

function obligingMemberships(
	graph: Graph,
	entity: string,
	{ filters, kinds }: Pick<Walking, 'filters' | 'kinds'>
): ObligingMembership[] {
	const memberships = membershipsByActor(graph).get(graph.indexOfEntity.get(entity) ?? -1);
	if (memberships === undefined) return [];
	return memberships.flatMap((index) => {
		const tie = tieAt(graph, index);
		const organisation = findEntity(graph, tie.to);
		if (organisation?.kind !== 'organisation' || organisation.obligation === undefined) return [];
		const kind = PACT_KINDS[organisation.obligation.duty];
		if (kinds?.includes(kind) === false || !wantsPact(filters, kind)) return [];
		return passes(graph, tie, claimFiltersOf(filters)) ? [{ tie, organisation }] : [];
	});
}

/** The pact is an alignment by obligation, whatever family its memberships are of. */
function wantsPact({ families, layers, kinds }: Filters, kind: string): boolean {
	return (
		(families === undefined || families.includes('alignment')) &&
		(layers === undefined || layers.includes('obligation')) &&
		(kinds === undefined || kinds.includes(kind))
	);
}

/** The ends of the pact are the two members, not the organisation. */
function admitsEnds(graph: Graph, ends: readonly string[], { entityKinds }: Filters): boolean {
	if (entityKinds === undefined) return true;
	return ends.every((id) => {
		const entity = findEntity(graph, id);
		return entity !== undefined && entityKinds.includes(entity.kind);
	});
}
