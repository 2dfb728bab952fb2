import { badParameter, shorten } from './problem.ts';
import type { Reader } from './readers.ts';

/** One parameter of an endpoint: how one occurrence is read, and how often it may stand there. */
export interface Parameter<T = unknown> {
	readonly reader: Reader<T>;
	/** May be repeated; the value is a list. */
	readonly many: boolean;
	readonly least: number;
	readonly most: number;
}

export type Parameters = Readonly<Record<string, Parameter>>;

/** What was read: lists for repeated parameters, undefined for absent ones. */
export type Values<P extends Parameters> = {
	readonly [K in keyof P]: P[K] extends Parameter<infer T>
		? (P[K]['many'] extends true ? readonly T[] : T) | undefined
		: never;
};

export type Read<T> = { readonly ok: true; readonly value: T } | Refused;

interface Refused {
	readonly ok: false;
	readonly response: Response;
}

/** Nothing was read: a problem document answers. */
export function refused(response: Response): Refused {
	return { ok: false, response };
}

/** The longest value of any parameter, in UTF-16 code units. */
export const LONGEST_VALUE = 1000;
/** How often a parameter may be repeated. */
export const MOST_REPEATS = 50;

/** Reads the parameters of a request strictly: an unknown, repeated, missing or out-of-range one is answered with a problem document that names it. */
export function readParameters<P extends Parameters>(
	search: URLSearchParams,
	parameters: P
): Read<Values<P>> {
	const known = new Map(Object.entries(parameters));
	for (const name of new Set(search.keys()))
		if (!known.has(name)) return refuse(name, sayUnknown(name, [...known.keys()]));
	const values: Record<string, unknown> = {};
	for (const [name, parameter] of known) {
		const given = search.getAll(name);
		const wrong = countingProblem(name, parameter, given.length);
		if (wrong !== undefined) return refuse(name, wrong);
		const read: unknown[] = [];
		for (const text of given) {
			if (text.length > LONGEST_VALUE)
				return refuse(name, `“${name}” is longer than ${String(LONGEST_VALUE)} characters.`);
			const value = parameter.reader.read(text);
			if (value === undefined)
				return refuse(name, `“${name}” cannot be “${shorten(text)}”: ${parameter.reader.about}.`);
			read.push(value);
		}
		if (read.length > 0) values[name] = parameter.many ? read : read[0];
	}
	return { ok: true, value: values as Values<P> };
}

/** A parameter given once at most. */
export function one<T>(reader: Reader<T>) {
	return { reader, many: false as const, least: 0, most: 1 };
}

/** A parameter that must be given once. */
export function required<T>(reader: Reader<T>) {
	return { reader, many: false as const, least: 1, most: 1 };
}

/** A parameter that may be repeated; how often it must be, and may be at most. */
export function many<T>(reader: Reader<T>, { least = 0, most = MOST_REPEATS } = {}) {
	return { reader, many: true as const, least, most };
}

function countingProblem(
	name: string,
	{ many: repeats, least, most, reader }: Parameter,
	count: number
): string | undefined {
	const times = (number: number) => (number === 1 ? 'once' : `${String(number)} times`);
	if (count === 0 && least > 0)
		return repeats
			? `“${name}” is required, at least ${times(least)}: ${reader.about}.`
			: `“${name}” is required: ${reader.about}.`;
	if (count < least) return `Give “${name}” at least ${times(least)}: ${reader.about}.`;
	if (count > most && most === 1) return `“${name}” may be given once only.`;
	if (count > most) return `“${name}” may be repeated ${times(most)} at most: ${reader.about}.`;
	return undefined;
}

function sayUnknown(name: string, known: readonly string[]): string {
	const offer = known.length === 0 ? 'None are known' : `Known: ${known.join(', ')}`;
	return `There is no parameter “${shorten(name)}” here. ${offer}.`;
}

function refuse(name: string, detail: string): Refused {
	return refused(badParameter(name, detail));
}
