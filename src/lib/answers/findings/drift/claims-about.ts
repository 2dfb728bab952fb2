import type { ClaimHead } from '#lib/facts/model/claim.ts';
import type { Attested } from '#lib/facts/model/relationship.ts';
import { standingClaims } from '#lib/facts/model/standing-claims.ts';
import type { Filters } from '../../graph/filters/filters.ts';
import { isStatementOfFact, passingClaims } from '../../graph/filters/passes.ts';

/** Addresses of the claims on a tie that are about a year: those that assert it and pass the filters, with denials and qualifications, of which opinions only where they are asked for. In the order of the record. */
export function claimsAbout(tie: Attested, year: number, filters: Filters): string[] {
	const passing = new Set<ClaimHead>(passingClaims(tie, filters));
	return standingClaims(tie.claims)
		.filter((claim) => passing.has(claim) || isReply(claim, filters))
		.filter((claim) => isAbout(claim, year))
		.map(({ id }) => `${tie.id}/${id}`);
}

function isReply(claim: ClaimHead, { opinions }: Filters): boolean {
	const replies = claim.stance === 'denies' || claim.stance === 'qualifies';
	return replies && (opinions === true || isStatementOfFact(claim));
}

function isAbout({ since, until, treaty }: ClaimHead, year: number): boolean {
	const dates = [
		since,
		until,
		treaty?.signed,
		treaty?.inForce,
		treaty?.suspended,
		treaty?.denounced,
		treaty?.terminated
	];
	return dates.some((date) => date?.year === year);
}
