import type { ClaimHead } from './claim.ts';
import { compareGrades } from './grade.ts';

/** Claims that still stand: neither deprecated nor taken back by a claim that stands. */
export function standingClaims<C extends ClaimHead>(claims: readonly C[]): readonly C[] {
	// Most relationships have none of either: asked of every tie for every picture, that must cost nothing.
	if (claims.every(({ rank, stance }) => rank !== 'deprecated' && stance !== 'retracts'))
		return claims;
	const undeprecated = claims.filter(({ rank }) => rank !== 'deprecated');
	const retracted = new Set(
		undeprecated.flatMap(({ stance, repliesTo }) => (stance === 'retracts' ? repliesTo : undefined))
	);
	return undeprecated.filter(({ id }) => !retracted.has(id));
}

/** Standing claims that assert the tie; where none stands, those that ever did: never empty for a checked relationship. */
export function assertingClaims<C extends ClaimHead>(claims: readonly C[]): C[] {
	const standing = standingClaims(claims).filter(({ stance }) => stance === 'asserts');
	return standing.length > 0 ? standing : claims.filter(({ stance }) => stance === 'asserts');
}

/** Preferred first, then best graded first; the order in the file decides between equals. */
export function bestFirst<C extends ClaimHead>(claims: readonly C[]): C[] {
	return [...claims].sort(compareClaims);
}

/** Negative where `a` is to be believed before `b`; 0 where rank and grade are equal. */
export function compareClaims(a: ClaimHead, b: ClaimHead): number {
	return RANK_ORDER[a.rank] - RANK_ORDER[b.rank] || compareGrades(a.grade, b.grade);
}

const RANK_ORDER = { preferred: 0, normal: 1, deprecated: 2 } as const;
