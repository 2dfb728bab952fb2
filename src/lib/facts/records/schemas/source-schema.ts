import * as v from 'valibot';
import { RELIABILITIES } from '../../model/grade.ts';
import { SOURCE_TYPES } from '../../model/source.ts';
import { address, date, listOf, oneOf, record, slug, text } from './fields.ts';

const name = v.union(
	[record({ family: text, given: v.exactOptional(text) }), record({ literal: text })],
	'wrong-type: An author is { family: Doe, given: Jane } or { literal: Ministry of ... }.'
);

export const sourceSchema = record({
	id: slug,
	type: oneOf(SOURCE_TYPES),
	title: text,
	author: listOf(name),
	'container-title': v.exactOptional(text),
	publisher: v.exactOptional(text),
	issued: v.exactOptional(date),
	URL: v.exactOptional(address),
	archived: v.exactOptional(address),
	DOI: v.exactOptional(text),
	language: v.exactOptional(text),
	accessed: date,
	read: oneOf(['whole', 'opening']),
	reliability: oneOf(RELIABILITIES),
	because: text,
	version: v.exactOptional(text),
	horizon: v.exactOptional(date),
	licence: v.exactOptional(text),
	citation: v.exactOptional(text),
	// Where it is a part or another edition of something else that is cited: the id under which the claims of all of them count once.
	origin: v.exactOptional(slug)
});

export type WrittenSource = v.InferOutput<typeof sourceSchema>;
