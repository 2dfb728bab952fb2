/** A JSON Schema (2020-12), as far as the API describes itself with it. */
export type Schema = Readonly<Record<string, unknown>>;

export const TEXT: Schema = { type: 'string' };
export const NUMBER: Schema = { type: 'number' };
export const BOOLEAN: Schema = { type: 'boolean' };
/** A count: never negative. */
export const COUNT: Schema = { type: 'integer', minimum: 0 };
export const DAY: Schema = { type: 'string', pattern: '^-?\\d{4,6}-\\d{2}-\\d{2}$' };
export const GRADE: Schema = { type: 'string', pattern: '^[A-F][1-6]$' };
/** A date as its source gives it, no more precise. */
export const PARTIAL_DATE: Schema = {
	type: 'string',
	pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?[~?%]?$'
};
/** Days, both ends included; null where open. */
export const RANGE: Schema = object({ since: orNull(DAY), until: orNull(DAY) });
export const IDS: Schema = list(TEXT);

/** An object with these members; the second ones may be missing. */
export function object(
	members: Readonly<Record<string, Schema>>,
	optional: Readonly<Record<string, Schema>> = {}
): Schema {
	return {
		type: 'object',
		properties: { ...members, ...optional },
		required: Object.keys(members)
	};
}

/** An object whose members have any names. */
export function mapOf(value: Schema): Schema {
	return { type: 'object', additionalProperties: value };
}

export function list(
	items: Schema,
	{ least, most }: { least?: number; most?: number } = {}
): Schema {
	return {
		type: 'array',
		items,
		...(least === undefined ? {} : { minItems: least }),
		...(most === undefined ? {} : { maxItems: most })
	};
}

/** Exactly two of a kind. */
export function pair(items: Schema): Schema {
	return list(items, { least: 2, most: 2 });
}

export function choiceOf(words: readonly string[]): Schema {
	return { type: 'string', enum: words };
}

export function orNull(schema: Schema): Schema {
	return { anyOf: [schema, { type: 'null' }] };
}

/** The schema with a sentence that says what its name cannot. */
export function about(description: string, schema: Schema): Schema {
	return { ...schema, description };
}

/** A schema that is described once, under its name. */
export function ref(name: string): Schema {
	return { $ref: `#/components/schemas/${name}` };
}
