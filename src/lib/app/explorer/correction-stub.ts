import type { ClaimHead, ClaimText } from '#lib/facts/model/claim.ts';
import type { Attested } from '#lib/facts/model/relationship.ts';

/** What a report of an error says of the claim it is about. */
export interface Disputed {
	readonly tie: Attested;
	readonly claim: ClaimHead;
	readonly text: ClaimText | undefined;
	/** Address of the source, or its id. */
	readonly source: string;
	readonly revision: string;
	/** Page of the relationship. */
	readonly page: string;
}

/**
 * A report as YAML, to be filled in by a reader and pasted by an editor: what is said
 * now, and open places for what is wrong, for a source that shows it and for the
 * wording proposed. Quoted so that any text is one value.
 */
export function correctionStub({ tie, claim, text, source, revision, page }: Disputed): string {
	const dates = [
		...(claim.since === undefined ? [] : [`  since: ${quote(claim.since.text)}`]),
		...(claim.until === undefined ? [] : [`  until: ${quote(claim.until.text)}`])
	];
	return [
		'correction:',
		`  record: ${tie.id}`,
		`  claim: ${tie.id}/${claim.id}`,
		`  revision: ${quote(revision)}`,
		`  page: ${quote(page)}`,
		`  kind: ${tie.kind}`,
		`  stance: ${claim.stance}`,
		...dates,
		`  says: ${quote(text?.says ?? '')}`,
		`  source: ${quote(source)}`,
		...(text?.at === undefined ? [] : [`  at: ${quote(text.at)}`]),
		'  # To be filled in:',
		'  wrong: ""          # what is wrong, in one sentence',
		'  proposed: ""       # what it should say instead',
		'  shown-by:          # a source that shows it, found and read by you',
		'    url: ""',
		'    at: ""           # page, heading or paragraph'
	].join('\n');
}

/** A double-quoted scalar of YAML, which takes the escapes of JSON. */
function quote(text: string): string {
	return JSON.stringify(text);
}
