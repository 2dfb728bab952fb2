import type { ClaimHead } from '../../model/claim.ts';
import { assertingClaims } from '../../model/standing-claims.ts';

/** True where everything that asserts the tie is opinion, prediction or implication. */
export function isOpinionOnly(claims: readonly ClaimHead[]): boolean {
	return assertingClaims(claims).every(
		({ modality }) => modality === 'opinion' || modality === 'prediction' || modality === 'implied'
	);
}
