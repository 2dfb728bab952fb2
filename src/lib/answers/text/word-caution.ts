import type { Attested } from '#lib/facts/model/relationship.ts';
import { assertingClaims } from '#lib/facts/model/standing-claims.ts';
import { wordEvidence } from './words.ts';

/** What keeps a tie from being stated in our own voice. */
export interface Caution {
	/** Before its verb: `allegedly` where nothing that stands asserts it but allegations, else `reportedly`. */
	readonly adverb: 'allegedly' | 'reportedly';
	/** The same of the tie as such: `alleged`, `claimed`. */
	readonly said: 'alleged' | 'claimed';
	/** Who gainsays it: `denied by the accused`. */
	readonly reply?: string;
}

/** Undefined where some source states the tie as a fact (or an opinion) and nobody denies it. */
export function cautionOf(tie: Pick<Attested, 'claims' | 'evidence'>): Caution | undefined {
	const isAlleged =
		tie.evidence.state === 'denied' ||
		assertingClaims(tie.claims).every(({ modality }) => modality === 'allegation');
	if (tie.evidence.state === 'supported')
		return isAlleged ? { adverb: 'allegedly', said: 'alleged' } : undefined;
	const reply = wordEvidence(tie.evidence);
	return isAlleged
		? { adverb: 'allegedly', said: 'alleged', reply }
		: { adverb: 'reportedly', said: 'claimed', reply };
}

/** The verb phrase with its adverb where English has it: `allegedly armed`, `was allegedly a rival of`. */
export function withCaution(phrase: string, caution: Caution | undefined): string {
	if (caution === undefined) return phrase;
	const [, be = '', rest = phrase] = /^((?:is|was) )?(.*)$/.exec(phrase) ?? [];
	return `${be}${caution.adverb} ${rest}`;
}
