import type { ClaimHead } from '../../model/claim.ts';
import { assertingClaims } from '../../model/standing-claims.ts';

/** How many independent origins assert the tie. */
export function originsOf(claims: readonly ClaimHead[]): number {
	return new Set(assertingClaims(claims).map(({ origin }) => origin)).size;
}
