import { RELIABILITIES } from '#lib/facts/model/grade.ts';
import { SOURCE_TYPES } from '#lib/facts/model/source.ts';
import { BOOLEAN, choiceOf, list, object, TEXT, type Schema } from './schema.ts';

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
