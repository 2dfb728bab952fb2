import type { ClaimHead } from '#lib/facts/model/claim.ts';
import { isAtLeast } from '#lib/facts/model/grade.ts';
import { assertingClaims } from '#lib/facts/model/standing-claims.ts';
import type { Filters } from './filters.ts';
import { indexOfRelationship, type Graph } from '../graph.ts';
import { perGraph } from '../per-graph.ts';
import { sieveOf, type Sieve } from './passes-at.ts';

/** Whether a relationship passes every filter but those of time; one claim that stands must assert it and pass all claim filters together. */
export function passes(graph: Graph, { id }: { readonly id: string }, filters: Filters): boolean {
	const index = indexOfRelationship(graph, id);
	return index !== undefined && readySieve(graph, filters).passes(index);
}

/** Filters made ready once for as long as the same value asks. */
export function readySieve(graph: Graph, filters: Filters): Sieve {
	const known = sieves(graph);
	const ready = known.get(filters);
	if (ready !== undefined) return ready;
	const sieve = sieveOf(graph, filters);
	known.set(filters, sieve);
	return sieve;
}

const sieves = perGraph(() => new WeakMap<Filters, Sieve>());

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
	const known = CLAIM_FILTERS.get(filters);
	if (known !== undefined) return known;
	const { families: _f, layers: _l, kinds: _k, entityKinds: _e, ...rest } = filters;
	CLAIM_FILTERS.set(filters, rest);
	return rest;
}

const CLAIM_FILTERS = new WeakMap<Filters, Filters>();

/** For claims at hand what `Sieve.claimPasses` decides for those in columns. */
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
