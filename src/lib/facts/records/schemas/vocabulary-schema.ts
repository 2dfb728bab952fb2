import * as v from 'valibot';
import { ENTITY_KINDS } from '../../model/entity.ts';
import {
	DIRECTIONS,
	DURATIONS,
	FAMILIES,
	KIND_SIGNS,
	LAYERS,
	WALKS
} from '../../model/vocabulary.ts';
import { oneOf, record, someOf, text } from './fields.ts';

export const kindSchema = record({
	id: v.pipe(text, v.regex(/^[a-z]+\.[a-z-]+$/, 'not-a-slug: A kind is named "<family>.<kind>".')),
	family: oneOf(FAMILIES),
	layer: oneOf(LAYERS),
	sign: oneOf(KIND_SIGNS),
	direction: oneOf(DIRECTIONS),
	duration: oneOf(DURATIONS),
	walked: oneOf(WALKS),
	label: text,
	inverse: text,
	verb: record({ past: text, present: text }),
	from: someOf(oneOf(ENTITY_KINDS)),
	to: someOf(oneOf(ENTITY_KINDS)),
	definition: text,
	standard: v.exactOptional(text)
});
