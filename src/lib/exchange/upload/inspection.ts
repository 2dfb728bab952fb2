import type { FileProblem } from './file-problem.ts';

/** Problems that are told; what has more is broken altogether. */
const MOST_PROBLEMS = 50;
const LONGEST_TEXT = 20_000;
/** Keys that mean something to careless code. */
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);
const CONTROL = /[\u0000-\u001f\u007f-\u009f]/;
const CONTROL_IN_NOTES = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/;

/** An object of the file. */
export type Fields = ReadonlyMap<string, unknown>;

/** Looks at a parsed file field by field and notes what is wrong, with its place. */
export class Inspection {
	readonly problems: FileProblem[] = [];

	report(where: string, message: string): void {
		if (this.problems.length < MOST_PROBLEMS) this.problems.push({ where, message });
	}

	/** Whether a field may be called so. */
	isHarmless(key: string, where: string): boolean {
		if (!FORBIDDEN_KEYS.has(key)) return true;
		this.report(where, 'No field is called so.');
		return false;
	}

	/** The fields of an object; undefined, and noted, where it is none. */
	fields(value: unknown, where: string): Fields | undefined {
		if (typeof value === 'object' && value !== null && !Array.isArray(value))
			return new Map(Object.entries(value));
		this.report(where, 'An object is expected here.');
		return undefined;
	}

	list(fields: Fields, name: string, where = ''): readonly unknown[] {
		const value = fields.get(name);
		if (Array.isArray(value)) return value;
		this.report(placeIn(where, name), 'A list is expected here.');
		return [];
	}

	/** Text of one line, not empty unless it may be. */
	text(fields: Fields, name: string, where = '', mayBeEmpty = false): string {
		const value = fields.get(name);
		if (typeof value === 'string' && (mayBeEmpty || value !== '')) return value;
		this.report(placeIn(where, name), 'A text is expected here.');
		return '';
	}

	id(fields: Fields, name: string, where = ''): string {
		const value = fields.get(name);
		if (typeof value === 'string' && /^[a-z0-9][a-z0-9._-]{0,199}$/.test(value)) return value;
		this.report(placeIn(where, name), 'An id is expected here: small letters, digits, hyphens.');
		return '';
	}

	number(fields: Fields, name: string, where = ''): number {
		const value = fields.get(name);
		if (typeof value === 'number' && Number.isFinite(value)) return value;
		this.report(placeIn(where, name), 'A number is expected here.');
		return 0;
	}

	/** Every text and key inside, whatever it is for: no control characters, nothing endless, no key that could change how objects work. */
	sift(value: unknown, where: string, isNote = false): void {
		if (typeof value === 'string') {
			if (value.length > LONGEST_TEXT)
				this.report(where, `A text of more than ${LONGEST_TEXT} characters.`);
			else if ((isNote ? CONTROL_IN_NOTES : CONTROL).test(value))
				this.report(where, 'A control character stands in this text.');
		} else if (Array.isArray(value))
			for (const [index, each] of value.entries()) this.sift(each, `${where}[${index}]`);
		else if (typeof value === 'object' && value !== null)
			for (const [key, each] of Object.entries(value))
				if (this.isHarmless(key, placeIn(where, key))) this.sift(each, placeIn(where, key));
	}
}

/** `relationships[3].from`. */
export function placeIn(where: string, name: string): string {
	return where === '' ? name : `${where}.${name}`;
}
