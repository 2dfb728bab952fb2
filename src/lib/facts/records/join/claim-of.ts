import type { PartialDate } from '../../model/partial-date.ts';
import type { WrittenClaim } from '../schemas/relationship-schema.ts';
import type { Statement } from './statement.ts';

/** What a statement's claim needs of its surroundings. */
export interface ClaimContext {
	/** The day on which the dataset's file was read: its source's `accessed`. */
	readonly checked: PartialDate;
	/** The origin that it shares with other claims of its tie; its own, else the dataset, where absent. */
	readonly origin?: string;
}

/** A statement as a claim of its dataset's source. */
export function claimOf(
	{ observed: { dataset, tie, claim } }: Statement,
	{ checked, origin }: ClaimContext
): WrittenClaim {
	const { modality = 'fact', origin: own, ...rest } = claim;
	const from = origin ?? own;
	return {
		...rest,
		id: claimIdOf(dataset, tie.key),
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

/** Of few datasets and many rows: what releases are taken off once. */
const names = new Map<string, string>();

/** `atop-220-290-consultation-1962`: the dataset without its release, so that the next one's claim is the same, and its key. */
export function claimIdOf(dataset: string, key: string): string {
	let name = names.get(dataset);
	if (name === undefined) names.set(dataset, (name = dataset.replace(/(?:-\d+)+$/, '')));
	return `${name}-${key}`.toLowerCase();
}
