import { EVIDENCES, MEMBERSHIPS, type Standing } from '#lib/facts/model/relationship.ts';
import { FAMILIES, KIND_SIGNS, LAYERS } from '#lib/facts/model/vocabulary.ts';
import {
	about,
	BOOLEAN,
	choiceOf,
	COUNT,
	DAY,
	GRADE,
	IDS,
	list,
	object,
	orNull,
	PARTIAL_DATE,
	RANGE,
	ref,
	TEXT,
	type Schema
} from './schema.ts';

const STANDINGS = [
	'in-force',
	'suspended',
	'last-observed',
	'ended',
	'not-yet',
	'not-covered',
	'uncoded'
] as const satisfies readonly Standing[];

/** How a relationship stands on the dates asked about. */
export const STANDING: Schema = choiceOf(STANDINGS);

const TIE = {
	id: TEXT,
	kind: about('Its full name, such as support.arms.', TEXT),
	family: choiceOf(FAMILIES),
	layer: choiceOf(LAYERS),
	sign: choiceOf(KIND_SIGNS),
	from: TEXT,
	to: TEXT,
	mutual: BOOLEAN,
	end: about(
		'How the record ends, not whether: observed is last attested then.',
		choiceOf(['ended', 'observed', 'open'])
	),
	spans: list(
		object({
			state: choiceOf(['holds', 'declared', 'suspended']),
			possible: RANGE,
			certain: orNull(RANGE)
		})
	),
	differing: about('Ids of claims that give other dates.', IDS),
	standing: STANDING,
	evidence: object({ state: choiceOf(EVIDENCES) }, { by: choiceOf(['accused', 'independent']) }),
	grade: GRADE,
	origins: about('Independent origins: claims that trace back to one count once.', COUNT),
	opinionOnly: BOOLEAN
};
const TIE_DETAILS = {
	since: PARTIAL_DATE,
	until: PARTIAL_DATE,
	observedUntil: DAY,
	in: about('The conflict that support is given in.', TEXT),
	against: TEXT,
	oneOf: list(TEXT),
	party: object({ pair: TEXT, side: TEXT, part: choiceOf(['primary', 'secondary']) }),
	office: TEXT,
	hold: choiceOf(['effective', 'titular']),
	membership: choiceOf(MEMBERSHIPS),
	mandate: TEXT,
	coalition: TEXT,
	elements: BOOLEAN,
	grave: BOOLEAN
};

/** A relationship with its claims, as `plainRelationship` writes it. */
export const RELATIONSHIP: Schema = object({ ...TIE, claims: list(ref('Claim')) }, TIE_DETAILS);
/** A relationship that names its claims by address. */
export const INCLUDED_RELATIONSHIP: Schema = object({ ...TIE, claims: IDS }, TIE_DETAILS);
