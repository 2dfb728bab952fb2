import * as v from 'valibot';
import { CLAIM_STATUSES, MODALITIES, RANKS, STANCES } from '../../model/claim.ts';
import { CREDIBILITIES, RELIABILITIES } from '../../model/grade.ts';
import { MEMBERSHIPS } from '../../model/relationship.ts';
import { date, dotted, flag, oneOf, record, slug, someOf, text } from './fields.ts';

const treaty = record({
	signed: v.exactOptional(date),
	inForce: v.exactOptional(date),
	suspended: v.exactOptional(date),
	denounced: v.exactOptional(date),
	terminated: v.exactOptional(date)
});

const speaker = v.union(
	[record({ entity: slug }), record({ name: text })],
	'wrong-type: A speaker is { entity: id } or { name: Somebody }.'
);

const claim = record({
	id: slug,
	source: slug,
	at: v.exactOptional(text),
	says: text,
	speaker: v.exactOptional(speaker),
	stance: v.optional(oneOf(STANCES), 'asserts'),
	'replies-to': v.exactOptional(slug),
	modality: v.optional(oneOf(MODALITIES), 'fact'),
	since: v.exactOptional(date),
	until: v.exactOptional(date),
	observed: v.exactOptional(date),
	treaty: v.exactOptional(treaty),
	status: v.optional(oneOf(CLAIM_STATUSES), 'holds'),
	credibility: oneOf(CREDIBILITIES),
	reliability: v.exactOptional(oneOf(RELIABILITIES)),
	origin: v.exactOptional(slug),
	rank: v.optional(oneOf(RANKS), 'normal'),
	because: v.exactOptional(text),
	checked: date
});

const entries = {
	kind: text,
	from: slug,
	to: slug,
	mutual: v.exactOptional(flag),
	in: v.exactOptional(slug),
	against: v.exactOptional(slug),
	oneOf: v.exactOptional(someOf(text)),
	pair: v.exactOptional(slug),
	side: v.exactOptional(slug),
	part: v.exactOptional(oneOf(['primary', 'secondary'])),
	office: v.exactOptional(text),
	hold: v.exactOptional(oneOf(['effective', 'titular'])),
	standing: v.exactOptional(oneOf(MEMBERSHIPS)),
	mandate: v.exactOptional(slug),
	coalition: v.exactOptional(text),
	elements: v.exactOptional(flag),
	grave: v.exactOptional(flag),
	claims: someOf(claim)
};

export const relationshipSchema = record({ id: slug, ...entries });

/** As a reader's file has it: also under the names that importers give. */
export const ownRelationshipSchema = record({ id: dotted, ...entries });

/** `coded`: read from a dataset's rows by an importer, not by an editor. No record file can say that of itself. */
export type WrittenClaim = v.InferOutput<typeof claim> & { readonly coded?: true };
export type WrittenRelationship = Omit<
	v.InferOutput<typeof relationshipSchema>,
	'claims' | 'oneOf'
> & {
	readonly claims: readonly WrittenClaim[];
	readonly oneOf?: readonly string[];
};
