import { isSlug, isText } from '../schemas/fields.ts';
import type { Place } from '../place.ts';
import { problemAt, type ProblemCode } from '../problem-codes.ts';
import type { Problem } from '../../model/problem.ts';
import { readDate } from './read-date.ts';

/** What a value has to be. */
export type Field = { readonly needed?: true } & (
	| { readonly is: 'text' | 'slug' | 'date' | 'flag' | 'number' }
	| { readonly is: 'one'; readonly of: readonly (string | number)[] }
	| { readonly is: 'list'; readonly each: Field }
	| { readonly is: 'record'; readonly shape: Shape }
);

/** Keys of a record and what their values have to be; no other key may be there. */
export type Shape = Readonly<Record<string, Field>>;

/** Where importers alone write, there is one remedy. */
const REMEDY = 'import the dataset again, these files are not edited by hand';

/** The first thing that is wrong with a value, or nothing. Strict: unknown keys are wrong too. */
export function checkShape(value: unknown, shape: Shape, place: Place): Problem | undefined {
	return inRecord(value, shape, '', place);
}

function inRecord(value: unknown, shape: Shape, path: string, at: Place): Problem | undefined {
	if (typeof value !== 'object' || value === null || Array.isArray(value))
		return wrong(at, 'wrong-type', path, 'is no record');
	const record = value as Readonly<Record<string, unknown>>;
	for (const key in record) {
		const field = Object.hasOwn(shape, key) ? shape[key] : undefined;
		if (field === undefined) return wrong(at, 'unknown-key', path + key, 'is not known here');
		const problem = inField(record[key], field, path + key, at);
		if (problem !== undefined) return problem;
	}
	for (const key in shape)
		if (shape[key]?.needed === true && !Object.hasOwn(record, key))
			return wrong(at, 'missing-key', path + key, 'is missing');
	return undefined;
}

function inField(value: unknown, field: Field, path: string, at: Place): Problem | undefined {
	switch (field.is) {
		case 'text':
			return isText(value) ? undefined : wrong(at, 'wrong-type', path, 'is no plain text');
		case 'slug':
			return isSlug(value) ? undefined : wrong(at, 'not-a-slug', path, 'is no id');
		case 'date':
			return typeof value === 'string' && readDate(value) !== undefined
				? undefined
				: wrong(at, 'not-a-date', path, 'is no date');
		case 'flag':
			return typeof value === 'boolean'
				? undefined
				: wrong(at, 'wrong-type', path, 'is neither true nor false');
		case 'number':
			return typeof value === 'number' && Number.isFinite(value)
				? undefined
				: wrong(at, 'wrong-type', path, 'is no number');
		case 'one':
			return field.of.includes(value as string | number)
				? undefined
				: wrong(at, 'unknown-value', path, `is none of ${field.of.join(', ')}`);
		case 'list':
			if (!Array.isArray(value)) return wrong(at, 'wrong-type', path, 'is no list');
			for (const [index, each] of value.entries()) {
				const problem = inField(each, field.each, `${path}[${String(index)}]`, at);
				if (problem !== undefined) return problem;
			}
			return undefined;
		case 'record':
			return inRecord(value, field.shape, `${path}.`, at);
		default:
			return field satisfies never;
	}
}

function wrong(at: Place, code: ProblemCode, path: string, what: string): Problem {
	const name = path === '' ? 'The line' : `"${path.replace(/\.$/, '')}"`;
	return problemAt(at, code, `${name} ${what}: ${REMEDY}.`);
}
