import type { Problem } from '../../model/problem.ts';
import { suggest } from '../nearest.ts';
import { problemAt } from '../problem-codes.ts';
import { UNREAD } from '../written.ts';
import type { Check } from './check.ts';

/** Claims have ids of their own; only a retraction must, and any may, reply to another claim; deprecation and another reliability give their reason. */
export const claimsInOrder: Check = ({ written }) =>
	written.relationships.flatMap(({ value: { id, claims }, place }) =>
		claims.flatMap((claim, index) => {
			const problems: Problem[] = [];
			const others = claims.map((each) => each.id).filter((_, at) => at !== index);
			if (claim.id !== UNREAD && others.slice(0, index).includes(claim.id))
				problems.push(
					problemAt(
						place(['claims', index, 'id']),
						'duplicate-claim',
						`"${id}" has two claims "${claim.id}": their addresses must differ.`
					)
				);
			const target = claim['replies-to'];
			if (claim.stance === 'retracts' && target === undefined)
				problems.push(
					problemAt(
						place(['claims', index, 'stance']),
						'reply-missing',
						'A retraction says what it takes back: add "replies-to" with the id of the claim.'
					)
				);
			const mayName = [target, UNREAD];
			if (target !== undefined && !others.some((other) => mayName.includes(other)))
				problems.push(
					problemAt(
						place(['claims', index, 'replies-to']),
						'unknown-claim',
						`"${id}" has no other claim "${target}".${suggest(target, others)}`
					)
				);
			const needsReason = claim.rank === 'deprecated' || claim.reliability !== undefined;
			if (needsReason && claim.because === undefined)
				problems.push(
					problemAt(
						place(['claims', index, claim.rank === 'deprecated' ? 'rank' : 'reliability']),
						'because-missing',
						'Say why: add "because" to this claim.'
					)
				);
			return problems;
		})
	);
