import type { Fields } from '../upload/inspection.ts';

/** What follows from a tie's claims and kind: exported for those who read files, never read back. */
const DERIVED = new Set([
	'family',
	'layer',
	'sign',
	'end',
	'since',
	'until',
	'observedUntil',
	'spans',
	'spells',
	'standing',
	'evidence',
	'grade',
	'origins',
	'opinionOnly',
	'differing'
]);

/** What keys of record files are called in exported ones. */
export const EXPORTED_KEYS: Readonly<Record<string, string>> = {
	'replies-to': 'repliesTo',
	credibility: 'grade',
	reliability: 'grade',
	pair: 'party',
	side: 'party',
	part: 'party',
	standing: 'membership'
};

/** What a key of record files is called in exported ones. */
export function exportedKey(key: string): string {
	return Object.hasOwn(EXPORTED_KEYS, key) ? (EXPORTED_KEYS[key] ?? key) : key;
}

/** A tie as record files write it. */
export function writtenTie(fields: Fields, claims: readonly unknown[]): Record<string, unknown> {
	const kept = [...fields].filter(([key]) => !DERIVED.has(key) && !TURNED.has(key));
	const party = fields.get('party');
	return {
		...Object.fromEntries(kept),
		...(typeof party === 'object' && party !== null ? party : {}),
		...present({ standing: fields.get('membership') }),
		claims
	};
}

const TURNED = new Set(['party', 'membership', 'claims']);

/** A claim as record files write it: its reliability only where it differs from its source's. */
export function writtenClaim(
	fields: Fields,
	reliabilityOf: (source: unknown) => unknown
): Record<string, unknown> {
	const { grade, repliesTo, origin, ...rest } = Object.fromEntries(fields);
	const [reliability, credibility] = splitGrade(grade);
	return {
		...rest,
		...present({
			'replies-to': repliesTo,
			origin: origin === fields.get('source') ? undefined : origin,
			credibility,
			reliability: reliability === reliabilityOf(fields.get('source')) ? undefined : reliability
		})
	};
}

/** `B2` as its two halves; anything else as it is, so that it is reported. */
function splitGrade(grade: unknown): readonly [unknown, unknown] {
	if (typeof grade !== 'string' || !/^[A-F][1-6]$/.test(grade)) return [undefined, grade];
	return [grade[0], Number(grade[1])];
}

/** A source as record files write it, from CSL-JSON. */
export function writtenSource(fields: Fields): Record<string, unknown> {
	const { archive_location: archived, ...rest } = Object.fromEntries(fields);
	const container = fields.get('container-title');
	return {
		...rest,
		...present({ archived }),
		// CSL asks for the paper of an article; where it is the publisher we say it once.
		...(container !== undefined && container === fields.get('publisher')
			? { 'container-title': undefined }
			: {}),
		...present({
			issued: dateText(fields.get('issued')),
			accessed: dateText(fields.get('accessed'))
		})
	};
}

/** A date of CSL-JSON as text; text as it is. */
function dateText(date: unknown): unknown {
	if (typeof date !== 'object' || date === null || !('date-parts' in date)) return date;
	const { 'date-parts': parts } = date;
	const first: unknown = Array.isArray(parts) ? parts[0] : undefined;
	if (!Array.isArray(first)) return date;
	const text = first
		.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0'))
		.join('-');
	return 'circa' in date && date.circa === true ? `${text}~` : text;
}

/** Without what is undefined: schemas tell absent from undefined. */
export function present(record: Readonly<Record<string, unknown>>): Record<string, unknown> {
	return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}
