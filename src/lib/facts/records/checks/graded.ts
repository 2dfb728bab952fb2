import type { Problem } from '../../model/problem.ts';
import { problemAt } from '../problem-codes.ts';
import type { Check } from './check.ts';

/** Credibility 1 rests on two independent origins in the relationship; opinions and predictions cannot be judged. */
export const graded: Check = ({ written }) =>
	written.relationships.flatMap(({ value: { claims }, place }) => {
		const origins = new Set(
			claims
				.filter(({ stance, rank }) => stance === 'asserts' && rank !== 'deprecated')
				.map(({ origin, source }) => origin ?? source)
		);
		return claims.flatMap((claim, index) => {
			const problems: Problem[] = [];
			const at = place(['claims', index, 'credibility']);
			if (claim.credibility === 1 && origins.size < 2)
				problems.push(
					problemAt(
						at,
						'credibility-unconfirmed',
						'Credibility 1 is "confirmed by two independent origins", and this relationship has one: write 2 or add the other.'
					)
				);
			const isOpinion = claim.modality === 'opinion' || claim.modality === 'prediction';
			if (isOpinion && claim.credibility !== 6)
				problems.push(
					problemAt(
						at,
						'opinion-credibility',
						`An author's ${claim.modality} cannot be judged: write credibility 6.`
					)
				);
			return problems;
		});
	});
