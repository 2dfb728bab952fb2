import type { Claim } from '../../model/claim.ts';
import type { Source } from '../../model/source.ts';
import type { WrittenClaim } from '../schemas/relationship-schema.ts';

/** A claim with what its editor left to the defaults: origin and reliability are the source's. */
export function assembleClaim(
	written: WrittenClaim,
	source: Pick<Source, 'reliability' | 'origin'>
): Claim {
	const { 'replies-to': repliesTo, credibility, reliability, origin, coded: _, ...rest } = written;
	return {
		...rest,
		...(repliesTo === undefined ? {} : { repliesTo }),
		grade: { reliability: reliability ?? source.reliability, credibility },
		origin: origin ?? source.origin ?? written.source
	};
}
