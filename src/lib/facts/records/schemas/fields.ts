import * as v from 'valibot';
import { parsePartialDate, type PartialDate } from '../../model/partial-date.ts';

// Messages begin with the code of the problem, so that the translation of
// valibot's issues (to-problems.ts) needs no table of its own.

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const DOTTED = /^[a-z0-9]+(?:[-.][a-z0-9]+)*$/;
// Labels and sentences stay on one line; bidirectional overrides could make a text read as another.
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/;

/** A record with these keys and no others. Every unknown key is reported, where valibot's strictObject stops at the first; typed as an object without the index signature of its rest. */
export function record<const E extends v.ObjectEntries>(entries: E): v.ObjectSchema<E, undefined> {
	const known = Object.keys(entries).join(', ');
	return v.objectWithRest(entries, v.never(`unknown-key: ${known}`)) as unknown as v.ObjectSchema<
		E,
		undefined
	>;
}

/** A string that is not empty and holds no control characters. */
export const text = v.pipe(
	v.string(notText),
	v.nonEmpty('empty-text: Write something here, or leave the key out.'),
	v.check(
		(value) => !CONTROL.test(value),
		'control-character: Take the control character or line break out; write the text on one line.'
	)
);

/** `a-z`, `0-9` and single hyphens between them. */
export const slug = v.pipe(
	v.string(notText),
	v.regex(SLUG, ({ input }) =>
		input === ''
			? 'empty-text: Nothing stands here: write the id, or in a table the name, of what is meant.'
			: 'not-a-slug: An id is made of a-z, 0-9 and single hyphens.'
	)
);

/** The same, parts of it joined by single stops: what importers call ties, and files that hold them. */
export const dotted = v.pipe(
	v.string(notText),
	v.regex(
		DOTTED,
		'not-a-slug: An id is made of a-z, 0-9 and single hyphens, or stops between such parts.'
	)
);

/** Whether it is such a string, for lines that are read without schemas. */
export function isText(value: unknown): value is string {
	return typeof value === 'string' && value !== '' && !CONTROL.test(value);
}

export function isSlug(value: unknown): value is string {
	return typeof value === 'string' && SLUG.test(value);
}

/** A partial date, quoted in the file. */
export const date = v.pipe(
	v.string(notDate),
	v.rawTransform<string, PartialDate>(({ dataset, addIssue, NEVER }) => {
		const parsed = parsePartialDate(dataset.value);
		if (parsed !== undefined) return parsed;
		addIssue({
			message: `not-a-date: "${dataset.value}" is no date: write "2020", "2020-09" or "2020-09-27", with "~" after it for about and "?" for unsure.`
		});
		return NEVER;
	})
);

/** An http or https address. */
export const address = v.pipe(
	text,
	v.check(isAddress, 'not-an-address: Write the whole address, beginning with https:// or http://.')
);

/** One of a closed set. */
export function oneOf<const T extends readonly (string | number)[]>(values: T) {
	return v.picklist(values, (issue) => unknownValue(issue.input, values));
}

/** `true` or `false`. */
export const flag = v.boolean('wrong-type: Write true or false, without quotes.');

/** A list with at least one member. */
export function someOf<const S extends v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>>>(
	item: S
) {
	return v.pipe(
		v.array(item, 'wrong-type: This is a list: put it in [ ] or begin each member with "- ".'),
		v.minLength(1, 'empty-text: Name at least one, or leave the key out.')
	);
}

/** A list that may be left out: then it is empty. */
export function listOf<const S extends v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>>>(
	item: S
) {
	return v.optional(
		v.array(item, 'wrong-type: This is a list: put it in [ ] or begin each member with "- ".'),
		[]
	);
}

/** The message for a value outside a closed set. */
export function unknownValue(input: unknown, values: readonly (string | number)[]): string {
	return `unknown-value: ${JSON.stringify(input)} is not known here: write one of ${values.join(', ')}.`;
}

function notText({ input }: { input: unknown }): string {
	if (typeof input === 'number' || typeof input === 'boolean')
		return `not-quoted: This reads as a ${typeof input}: put quotes around it, digit by digit as it should be.`;
	return 'wrong-type: Write a text here.';
}

function notDate({ input }: { input: unknown }): string {
	if (typeof input === 'number')
		return `not-quoted: A date is a text, and this reads as a number: put quotes around it ("${String(input)}").`;
	return 'wrong-type: Write a date here, in quotes ("2020", "2020-09" or "2020-09-27").';
}

function isAddress(value: string): boolean {
	return /^https?:\/\/[^\s/]+/.test(value) && URL.canParse(value);
}
