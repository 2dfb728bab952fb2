import type { Claim } from '../../model/claim.ts';
import type { Problem } from '../../model/problem.ts';
import { assembleClaim } from '../assemble/assemble-claim.ts';
import { joinedPeriod } from '../assemble/joined-period.ts';
import { splitCoded } from '../assemble/split-coded.ts';
import { problemAt } from '../problem-codes.ts';
import type { Check } from './check.ts';
import { isBefore } from './periods-in-order.ts';
import { disordered } from './treaties-in-order.ts';

/** The period that follows from the claims together begins before it ends, and an act has a day on which it was seen. */
export const datesAgree: Check = ({ written, kinds, sources }) => {
	const dated = new Map([...sources].map(([id, { value }]) => [id, value]));
	return written.relationships.flatMap(({ value, place }): Problem[] => {
		const kind = kinds.get(value.kind);
		const claims = value.claims.map((claim) =>
			assembleClaim(claim, { reliability: dated.get(claim.source)?.reliability ?? 'F' })
		);
		if (kind === undefined || claims.every(({ stance }) => stance !== 'asserts')) return [];
		// Claims that are wrong by themselves are reported as such.
		if (claims.some(isDisordered)) return [];
		const { said, coded } = splitCoded(value.claims, claims);
		const { spans, end, since, until } = joinedPeriod(said, coded, kind, dated);
		if (kind.duration === 'act' && end === 'open')
			return [
				problemAt(
					place(['claims']),
					'undated-act',
					`"${value.id}" is an act and nothing says when: give a claim "since" and "until", or its source "issued".`
				)
			];
		const begins = spans[0].possible.from;
		const ends = spans.at(-1)?.possible.to ?? begins;
		return begins < ends
			? []
			: [
					problemAt(
						place(['claims']),
						'dates-disagree',
						`By its best claims "${value.id}" begins ("${String(since)}") after its end ("${until ?? 'its last attestation'}"): mend a date, or give the right claim "rank: preferred".`
					)
				];
	});
};

function isDisordered({ since, until, treaty }: Claim): boolean {
	const reversed = since !== undefined && until !== undefined && isBefore(until, since);
	return reversed || disordered(treaty).length > 0;
}
