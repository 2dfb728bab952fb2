import type { ClaimHead } from '#lib/facts/model/claim.ts';
import { madeOn } from './cite.ts';
import type { Telling } from './telling.ts';
import { wordDate } from './word-date.ts';

/** When a statement was made, in brackets with a space before; empty where that is not known. */
export function madeWords({ graph }: Telling, claim: ClaimHead): string {
	const made = madeOn(graph, claim);
	return made === undefined ? '' : ` (${wordDate(made)})`;
}
