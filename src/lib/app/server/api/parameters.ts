import * as v from 'valibot';
import { problem } from './problem.ts';

/** One parameter of an endpoint: what it accepts, and how it is described. */
export interface Parameter<T = unknown> {
	readonly about: string;
	/** May be repeated; the value is a list. */
	readonly many: boolean;
	/** Reads one occurrence. */
	readonly schema: v.GenericSchema<string, T>;
	readonly required?: boolean;
}

export type Parameters = Readonly<Record<string, Parameter>>;

/** What was read: lists for repeated parameters, undefined for absent ones. */
export type Values<P extends Parameters> = {
	readonly [K in keyof P]: P[K] extends Parameter<infer T>
		? (P[K]['many'] extends true ? readonly T[] : T) | undefined
		: never;
};

export type Read<T> =
	{ readonly ok: true; readonly value: T } | { readonly ok: false; readonly response: Response };

/** The longest value of any parameter, in UTF-16 code units. */
const LONGEST_VALUE = 1000;

/** Reads the parameters of a request strictly: an unknown, repeated, missing or out-of-range one is answered with a problem document that names it. */
export function readParameters<P extends Parameters>(
	search: URLSearchParams,
	parameters: P
): Read<Values<P>> {
	const bad = (name: string, detail: string) => ({
		ok: false as const,
		response: problem(400, 'A parameter cannot be read', detail, { parameter: name })
	});
	const known = new Map(Object.entries(parameters));
	for (const name of new Set(search.keys()))
		if (!known.has(name))
			return bad(
				name,
				`There is no parameter “${name}” here. Known: ${[...known.keys()].join(', ')}.`
			);
	const values: Record<string, unknown> = {};
	for (const [name, parameter] of known) {
		const given = search.getAll(name);
		if (given.length > 1 && !parameter.many) return bad(name, `“${name}” may be given once only.`);
		if (given.length > 50) return bad(name, `“${name}” may be repeated 50 times at most.`);
		if (given.length === 0 && parameter.required === true)
			return bad(name, `“${name}” is required: ${parameter.about}`);
		const read: unknown[] = [];
		for (const text of given) {
			if (text.length > LONGEST_VALUE)
				return bad(name, `“${name}” is longer than ${String(LONGEST_VALUE)} characters.`);
			const result = v.safeParse(parameter.schema, text);
			if (!result.success)
				return bad(name, `“${name}” cannot be “${text.slice(0, 60)}”: ${parameter.about}`);
			read.push(result.output);
		}
		if (read.length > 0) values[name] = parameter.many ? read : read[0];
	}
	return { ok: true, value: values as Values<P> };
}

/** A parameter given once. */
export function one<T>(about: string, schema: v.GenericSchema<string, T>) {
	return { about, many: false as const, schema };
}

/** A parameter that may be repeated. */
export function many<T>(about: string, schema: v.GenericSchema<string, T>) {
	return { about, many: true as const, schema };
}

/** A parameter that must be given once. */
export function required<T>(about: string, schema: v.GenericSchema<string, T>) {
	return { about, many: false as const, schema, required: true as const };
}

/** Whole numbers within a range, ends included. */
export function wholeNumber(least: number, most: number): v.GenericSchema<string, number> {
	return v.pipe(
		v.string(),
		v.regex(/^\d{1,7}$/),
		v.transform(Number),
		v.minValue(least),
		v.maxValue(most)
	);
}

/** `true` or `false`. */
export const yesOrNo: v.GenericSchema<string, boolean> = v.pipe(
	v.picklist(['true', 'false']),
	v.transform((text) => text === 'true')
);
