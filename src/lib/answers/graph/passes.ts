import type { ClaimHead } from '#lib/facts/model/claim.ts';
import { isAtLeast } from '#lib/facts/model/grade.ts';
import type { Attested } from '#lib/facts/model/relationship.ts';
import { assertingClaims, standingClaims } from '#lib/facts/model/standing-claims.ts';
import type { Filters } from './filters.ts';
import { findEntity, kindOf, type Graph } from './graph.ts';

/** Whether a relationship passes every filter but those of time; one claim that stands must assert it and pass all claim filters together. */
export function passes(graph: Graph, relationship: Attested, filters: Filters): boolean {
	const kind = kindOf(graph, relationship);
	if (filters.families !== undefined && !filters.families.includes(kind.family)) return false;
	if (filters.kinds !== undefined && !filters.kinds.includes(kind.id)) return false;
	if (filters.layers !== undefined && !filters.layers.includes(kind.layer)) return false;
	if (filters.entityKinds !== undefined) {
		for (const end of [relationship.from, relationship.to]) {
			const entity = findEntity(graph, end);
			if (entity === undefined || !filters.entityKinds.includes(entity.kind)) return false;
		}
	}
	if (relationship.evidence.state === 'denied') return false;
	if (filters.contested === 'out' && relationship.evidence.state === 'contested') return false;
	if (filters.contested === 'only' && relationship.evidence.state !== 'contested') return false;
	if (relationship.opinionOnly && filters.opinions !== true) return false;
	return standingClaims(relationship.claims).some((claim) => claimPasses(claim, filters));
}

/** The standing claims that let a relationship pass: grade, origins and notes of an answer are theirs. Where none passes, all that assert it. */
export function passingClaims<C extends ClaimHead>(
	{ claims }: { readonly claims: readonly C[] },
	filters: Filters
): readonly C[] {
	const asserting = assertingClaims(claims);
	const passing = asserting.filter((claim) => claimPasses(claim, filters));
	return passing.length > 0 ? passing : asserting;
}

/** The filters that look at claims alone, for ties that stand behind another: memberships behind a pact, parts behind a contest. */
export function claimFiltersOf(filters: Filters): Filters {
	const { families: _f, layers: _l, kinds: _k, entityKinds: _e, ...rest } = filters;
	return rest;
}

function claimPasses(claim: ClaimHead, filters: Filters): boolean {
	if (claim.stance !== 'asserts') return false;
	if (filters.opinions !== true && !isStatementOfFact(claim)) return false;
	if (filters.grade !== undefined && !isAtLeast(claim.grade, filters.grade)) return false;
	if (filters.sources !== undefined && !filters.sources.includes(claim.source)) return false;
	if (filters.viewpoint !== undefined) {
		const speaker =
			claim.speaker !== undefined && 'entity' in claim.speaker ? claim.speaker.entity : undefined;
		if (filters.viewpoint !== speaker && filters.viewpoint !== claim.source) return false;
	}
	return true;
}

/** Facts and allegations say that something is so; opinions, predictions and implications do not. */
export function isStatementOfFact(claim: ClaimHead): boolean {
	return claim.modality === 'fact' || claim.modality === 'allegation';
}
