import { CLAIM_STATUSES, MODALITIES, RANKS, STANCES } from '#lib/facts/model/claim.ts';
import { about, choiceOf, GRADE, object, PARTIAL_DATE, TEXT, type Schema } from './schema.ts';

const CLAIM_MEMBERS = {
	id: TEXT,
	source: TEXT,
	stance: choiceOf(STANCES),
	modality: choiceOf(MODALITIES),
	status: choiceOf(CLAIM_STATUSES),
	grade: GRADE,
	origin: TEXT,
	rank: choiceOf(RANKS),
	checked: PARTIAL_DATE,
	says: about('In our own words.', TEXT)
};
const CLAIM_DETAILS = {
	speaker: about(
		'Who says it, if not the author: one of the two.',
		object({}, { entity: TEXT, name: TEXT })
	),
	repliesTo: TEXT,
	since: PARTIAL_DATE,
	until: PARTIAL_DATE,
	observed: PARTIAL_DATE,
	treaty: object(
		{},
		{
			signed: PARTIAL_DATE,
			inForce: PARTIAL_DATE,
			suspended: PARTIAL_DATE,
			denounced: PARTIAL_DATE,
			terminated: PARTIAL_DATE
		}
	),
	at: about('Where in the source.', TEXT),
	because: TEXT
};

/** A claim inside its relationship, as `plainClaim` writes it. */
export const CLAIM: Schema = object(CLAIM_MEMBERS, CLAIM_DETAILS);
/** A claim beside its relationship. */
export const ADDRESSED_CLAIM: Schema = object(
	{
		address: about('<relationship>/<claim>', TEXT),
		relationship: TEXT,
		...CLAIM_MEMBERS
	},
	CLAIM_DETAILS
);
