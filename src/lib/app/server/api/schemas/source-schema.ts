import { RELIABILITIES } from '#lib/facts/model/grade.ts';
import { SOURCE_TYPES } from '#lib/facts/model/source.ts';
import {
	about,
	BOOLEAN,
	choiceOf,
	COUNT,
	list,
	object,
	PARTIAL_DATE,
	ref,
	TEXT,
	type Schema
} from './schema.ts';

const CSL_DATE = object({ 'date-parts': list(list({ type: 'integer' })) }, { circa: BOOLEAN });

const REQUIRED: Readonly<Record<string, Schema>> = {
	id: TEXT,
	type: choiceOf(SOURCE_TYPES),
	title: TEXT,
	accessed: CSL_DATE,
	reliability: choiceOf(RELIABILITIES),
	because: TEXT,
	read: choiceOf(['whole', 'opening'])
};

const OPTIONAL: Readonly<Record<string, Schema>> = {
	author: list(object({}, { family: TEXT, given: TEXT, literal: TEXT })),
	'container-title': TEXT,
	publisher: TEXT,
	issued: CSL_DATE,
	URL: TEXT,
	DOI: TEXT,
	archive_location: TEXT,
	language: TEXT,
	version: TEXT,
	horizon: about('Last day that a dataset looks at.', PARTIAL_DATE),
	licence: TEXT,
	citation: about('How it asks to be cited.', TEXT)
};

/** A source as CSL-JSON, with how far it is trusted and how much of it was read. */
export const SOURCE: Schema = object(REQUIRED, OPTIONAL);

/** How much rests on a source. */
export const RESTING: Schema = object({
	claims: about('Claims that cite it.', COUNT),
	relationships: about('Relationships that have such claims.', COUNT),
	entities: about('Entities whose records cite it.', COUNT)
});

/** A source in a list, with how much rests on it. */
export const LISTED_SOURCE: Schema = object({ ...REQUIRED, resting: ref('Resting') }, OPTIONAL);
