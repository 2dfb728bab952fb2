import type { Organisation } from '#lib/facts/model/entity.ts';
import type { Attested } from '#lib/facts/model/relationship.ts';
import type { DayRange } from '#lib/facts/model/partial-date.ts';
import { standingOn } from '#lib/facts/model/standing.ts';
import { isAdmitted } from './admit.ts';
import type { Filters } from './filters.ts';
import { findEntity, type Graph } from './graph.ts';
import { hostilitiesBetween } from './opponents.ts';
import { passes } from './passes.ts';
import type { SignedStrand } from './sign-strand.ts';
import { tiesOf } from './ties.ts';

/** The pacts that two entities owe each other through organisations whose treaty binds full members (rule 9): derived, never stored, never the basis of another. */
export function derivePacts(
	graph: Graph,
	a: string,
	b: string,
	window: DayRange,
	filters: Filters
): SignedStrand[] {
	if (filters.derived === 'out' || !wantsPacts(filters)) return [];
	const theirs = obligingMemberships(graph, b, filters);
	return obligingMemberships(graph, a, filters).flatMap((mine) =>
		theirs
			.filter((other) => other.organisation.id === mine.organisation.id)
			.flatMap((other) => pact(graph, mine, other, window, filters) ?? [])
	);
}

interface ObligingMembership {
	readonly tie: Attested;
	readonly organisation: Organisation;
}

function pact(
	graph: Graph,
	mine: ObligingMembership,
	theirs: ObligingMembership,
	window: DayRange,
	filters: Filters
): SignedStrand | undefined {
	const standings = [mine, theirs].map(({ tie }) => standingOn(tie.period, window));
	if (!standings.every(({ standing }) => isAdmitted(standing, filters))) return undefined;
	const has = (wanted: string) => standings.some(({ standing }) => standing === wanted);
	const standing = has('suspended')
		? 'suspended'
		: has('last-observed')
			? 'last-observed'
			: 'in-force';
	const { organisation } = mine;
	const dormant =
		organisation.obligation?.dormant === true ||
		hostilitiesBetween(graph, mine.tie.from, theirs.tie.from, window).length > 0;
	const strand = {
		relationship: `${mine.tie.from}~${theirs.tie.from} via ${organisation.id}`,
		derived: { via: organisation.id, basis: [mine.tie.id, theirs.tie.id] as const },
		standing,
		certain: standings.every(({ certain }) => certain),
		layer: 'obligation',
		inContest: false
	} as const;
	if (standing === 'suspended') return { ...strand, sign: '0', unsigned: 'suspended' };
	if (dormant) return { ...strand, sign: '0', unsigned: 'dormant' };
	return { ...strand, sign: '+' };
}

function obligingMemberships(graph: Graph, entity: string, filters: Filters): ObligingMembership[] {
	return tiesOf(graph, entity).flatMap((tie) => {
		if (tie.membership !== 'member' || tie.from !== entity) return [];
		const organisation = findEntity(graph, tie.to);
		if (organisation?.kind !== 'organisation' || organisation.obligation === undefined) return [];
		return passes(graph, tie, claimFiltersOf(filters)) ? [{ tie, organisation }] : [];
	});
}

/** The pact is an alignment by obligation, whatever family its memberships are of. */
function wantsPacts({ families, layers, kinds }: Filters): boolean {
	return (
		(families === undefined || families.includes('alignment')) &&
		(layers === undefined || layers.includes('obligation')) &&
		(kinds === undefined || kinds.includes('alignment.defence-pact'))
	);
}

function claimFiltersOf(filters: Filters): Filters {
	const { families: _f, layers: _l, kinds: _k, entityKinds: _e, ...rest } = filters;
	return rest;
}
