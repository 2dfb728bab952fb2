import { codedClaimId } from '../../model/coded-claim-id.ts';
import type { PartialDate } from '../../model/partial-date.ts';
import type { WrittenClaim } from '../schemas/relationship-schema.ts';
import type { Statement } from './statement.ts';

/** What a statement's claim needs of its surroundings. */
export interface ClaimContext {
	/** The day on which the dataset's file was read: its source's `accessed`. */
	readonly checked: PartialDate;
	/** Unlike that of any other claim of its tie. */
	readonly id: string;
	/** The origin that it shares with other claims of its tie; its own, else the dataset, where absent. */
	readonly origin?: string;
}

/** A statement as a claim of its dataset's source. */
export function claimOf(
	{ observed: { dataset, claim } }: Statement,
	{ checked, id, origin }: ClaimContext
): WrittenClaim {
	const { modality = 'fact', origin: own, ...rest } = claim;
	const from = origin ?? own;
	return {
		...rest,
		id,
		source: dataset,
		stance: 'asserts',
		modality,
		status: 'holds',
		rank: 'normal',
		...(from === undefined ? {} : { origin: from }),
		checked,
		coded: true
	};
}

/** Names for the claims of statements, in their order: none of those taken, each once. */
export function claimIdsFor(
	statements: readonly Statement[],
	taken: readonly { readonly id: string }[]
): string[] {
	const known = new Set(taken.map(({ id }) => id));
	return statements.map(({ observed: { dataset, claim } }) => {
		const year = (claim.since ?? claim.until ?? claim.observed)?.year;
		const name = codedClaimId(dataset, year);
		let id = name;
		for (let count = 2; known.has(id); count++) id = `${name}-${String(count)}`;
		known.add(id);
		return id;
	});
}
