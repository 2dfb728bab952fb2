import { firstDay, type Day } from '#lib/facts/model/partial-date.ts';
import type { Attested } from '#lib/facts/model/relationship.ts';
import { isStatementOfFact } from '../../../graph/filters/passes.ts';
import { addressOf, madeOn, qualificationsOf } from '../../cite.ts';
import type { Prose } from '../../prose.ts';
import type { Telling } from '../../telling.ts';
import { tellClaim, type ClaimOn } from './tell-claim.ts';

/** Statements of fact that qualify these ties, in the order in which they were made: what a party to them says itself before what others say, the latest before earlier ones, at most so many. Opinions on them are told where they are asked for, by themselves. */
export function tellQualifications(
	telling: Telling,
	ties: readonly Attested[],
	most: number
): Prose {
	const made = ({ claim }: ClaimOn): Day => {
		const date = madeOn(telling.graph, claim);
		return date === undefined ? -Infinity : firstDay(date);
	};
	return ties
		.flatMap((tie) =>
			qualificationsOf(telling.graph, tie, telling.window).map((claim) => ({ tie, claim }))
		)
		.filter(({ claim }) => isStatementOfFact(claim))
		.filter(({ tie, claim }) => telling.claimText(addressOf(tie, claim)) !== undefined)
		.sort((a, b) => Number(isOwn(b)) - Number(isOwn(a)) || made(b) - made(a))
		.slice(0, most)
		.sort((a, b) => made(a) - made(b))
		.map((qualified) => tellClaim(telling, qualified, []));
}

/** Said by one of the two that the tie is between. */
function isOwn({ tie, claim: { speaker } }: ClaimOn): boolean {
	return (
		speaker !== undefined &&
		'entity' in speaker &&
		(speaker.entity === tie.from || speaker.entity === tie.to)
	);
}
