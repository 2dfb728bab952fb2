import * as v from 'valibot';
import { date, listOf, record, slug, someOf, text } from './fields.ts';

const reference = v.pipe(
	text,
	v.regex(
		/^[a-z0-9-]+(?:\/[a-z0-9-]+)?$/,
		'not-a-slug: Write the id of a relationship, or "<relationship>/<claim>".'
	)
);

const step = record({
	title: text,
	text,
	asOf: date,
	focus: listOf(slug),
	query: v.exactOptional(text),
	restsOn: listOf(reference)
});

export const briefingSchema = record({
	id: slug,
	place: v.exactOptional(
		v.pipe(
			v.number('wrong-type: A place is a whole number from 1.'),
			v.integer('wrong-type: A place is a whole number from 1.'),
			v.minValue(1, 'wrong-type: A place is a whole number from 1.')
		)
	),
	title: text,
	question: text,
	asOf: date,
	summary: text,
	query: v.exactOptional(text),
	steps: someOf(step)
});

export type WrittenBriefing = v.InferOutput<typeof briefingSchema>;
