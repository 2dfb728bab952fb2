import { CLAIM_STATUSES, MODALITIES, RANKS, STANCES } from '#lib/facts/model/claim.ts';
import { ENTITY_KINDS, LEADER_ROLES, STATEHOODS } from '#lib/facts/model/entity.ts';
import { RELIABILITIES } from '#lib/facts/model/grade.ts';
import { EVIDENCES, MEMBERSHIPS } from '#lib/facts/model/relationship.ts';
import { SOURCE_TYPES } from '#lib/facts/model/source.ts';
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
	pair,
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
] as const;

/** How a relationship stands on the dates asked about. */
export const STANDING: Schema = choiceOf(STANDINGS);

/** An entity, as `plainEntity` writes it. */
export const ENTITY: Schema = object(
	{
		id: TEXT,
		kind: choiceOf(ENTITY_KINDS),
		label: TEXT,
		aliases: list(TEXT),
		summary: TEXT,
		sources: IDS,
		status: list(
			object(
				{ standing: choiceOf(STATEHOODS), source: TEXT, says: TEXT },
				{ since: PARTIAL_DATE, until: PARTIAL_DATE }
			)
		)
	},
	{
		since: PARTIAL_DATE,
		until: PARTIAL_DATE,
		wikidata: TEXT,
		flag: about('ISO 3166-1 alpha-2, lower case.', TEXT),
		role: choiceOf(LEADER_ROLES),
		pairs: about('Who stands against whom.', list(object({ id: TEXT, sides: pair(TEXT) }))),
		episodes: list(
			object({ id: TEXT, label: TEXT, since: PARTIAL_DATE, source: TEXT }, { until: PARTIAL_DATE })
		),
		obligation: object({
			duty: choiceOf(['defence', 'consultation']),
			source: TEXT,
			dormant: BOOLEAN
		})
	}
);

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
/** A relationship with its claims, as `plainRelationship` writes it. */
export const RELATIONSHIP: Schema = object({ ...TIE, claims: list(ref('Claim')) }, TIE_DETAILS);
/** A relationship that names its claims by address. */
export const INCLUDED_RELATIONSHIP: Schema = object({ ...TIE, claims: IDS }, TIE_DETAILS);

const CSL_DATE = object({ 'date-parts': list(list({ type: 'integer' })) }, { circa: BOOLEAN });

/** A source as CSL-JSON, with how far it is trusted and how much of it was read. */
export const SOURCE: Schema = object(
	{
		id: TEXT,
		type: choiceOf(SOURCE_TYPES),
		title: TEXT,
		accessed: CSL_DATE,
		reliability: choiceOf(RELIABILITIES),
		because: TEXT,
		read: choiceOf(['whole', 'opening'])
	},
	{
		author: list(object({}, { family: TEXT, given: TEXT, literal: TEXT })),
		'container-title': TEXT,
		publisher: TEXT,
		issued: CSL_DATE,
		URL: TEXT,
		DOI: TEXT,
		archive_location: TEXT,
		language: TEXT,
		version: TEXT
	}
);

/** Every record that an answer rests on, once. */
export const INCLUDED: Schema = object(
	{
		entities: list(ref('Entity')),
		relationships: list(ref('IncludedRelationship')),
		claims: list(ref('AddressedClaim')),
		sources: list(ref('Source'))
	},
	{
		withheld: about(
			'How many more there are, where not all are included.',
			object({}, { entities: COUNT, relationships: COUNT })
		)
	}
);
