import * as v from 'valibot';
import { date, record, slug, someOf, text } from './fields.ts';

/** A dataset's own number of an actor or a conflict; in quotes, as it is a name and no quantity. */
const number = v.pipe(
	text,
	v.regex(/^\d+$/, 'unknown-value: A number of the dataset is made of digits, in quotes.')
);

/**
 * Who "the government of" a state was in a dataset, when it was not simply the
 * state: a curated `entity`, or a `group` that only the dataset knows. With
 * `actor` the other way round: a group of the dataset's that speaks for the state.
 */
export const authoritySchema = record({
	id: slug,
	state: slug,
	actor: v.exactOptional(number),
	entity: v.exactOptional(slug),
	group: v.exactOptional(record({ actor: number, label: text })),
	dataset: v.exactOptional(slug),
	/** Only as a party to these conflicts: not as anybody's supporter, nor in others. */
	conflicts: v.exactOptional(someOf(number)),
	/** Only against these actors. */
	against: v.exactOptional(someOf(number)),
	since: v.exactOptional(date),
	until: v.exactOptional(date),
	sources: someOf(slug),
	because: text
});

export type WrittenAuthority = v.InferOutput<typeof authoritySchema>;
