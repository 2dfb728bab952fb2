import type { ClaimHead } from '#lib/facts/model/claim.ts';
import { addressOf } from '../../cite.ts';
import type { DriftAnswer } from '../../../findings/drift/drift.ts';
import type { Prose, Sentence } from '../../prose.ts';
import { nameRun, speakerName, type Telling } from '../../telling.ts';
import { findClaim, type ClaimOn } from './tell-claim.ts';

/** Opinions told at most; the rest stay in the answer. */
const MOST_OPINIONS = 8;

/** Opinions that were asked for, each with whose it is and what it is about; nothing else rests on them. */
export function tellOpinions(telling: Telling, { opinions }: DriftAnswer): Prose {
	const told = opinions
		.flatMap((address) => findClaim(telling, address) ?? [])
		.flatMap((found) => tellOpinion(telling, found))
		.slice(0, MOST_OPINIONS);
	if (told.length === 0) return [];
	return [[{ text: 'What follows is opinion, told because it was asked for.' }], ...told];
}

function tellOpinion(telling: Telling, { tie, claim }: ClaimOn): Sentence[] {
	const address = addressOf(tie, claim);
	const says = telling.claimText(address)?.says.replace(/\.$/, '');
	if (says === undefined) return [];
	return [
		[
			{ text: 'On ' },
			nameRun(telling, tie.from),
			{ text: ' and ' },
			nameRun(telling, tie.to),
			{ text: `, ${wordManner(claim, speakerName(telling, claim))}: ${says}` },
			{ cite: [address] },
			{ text: '.' }
		]
	];
}

function wordManner({ modality }: ClaimHead, who: string): string {
	switch (modality) {
		case 'opinion':
			return `in the opinion of ${who}`;
		case 'prediction':
			return `as ${who} foresees`;
		case 'implied':
			return `as ${who} implies`;
		case 'fact':
		case 'allegation':
			return `according to ${who}`;
		default:
			return modality satisfies never;
	}
}
