/** A tie as one line of a test's world says it. */
export interface Line {
	readonly from: string;
	readonly to: string;
	readonly kind: string;
	readonly mutual: boolean;
	/** Kinds of entity stated as `name:kind`. */
	readonly stated: ReadonlyMap<string, string>;
	readonly words: Words;
}

/** What follows the ends: dates and `word value` pairs; a flag's value is `true`. */
export type Words = ReadonlyMap<string, string>;

const TIE = /^(\S+)\s+[—-]+([a-z.-]+?)(→|↔|<?->)\s*(\S+)\s*(.*)$/;
const FLAGS = new Set(['grave', 'elements', 'opinion', 'allegation', 'prediction', 'implied']);
const VALUED = new Set([
	'id',
	'in',
	'against',
	'grade',
	'source',
	'origin',
	'by',
	'as',
	'standing',
	'office',
	'hold',
	'mandate',
	'coalition',
	'oneOf',
	'observed',
	'signed',
	'in-force',
	'terminated',
	'suspended',
	'ended',
	'denied-by',
	'rank',
	'stance',
	'claim',
	'replies-to'
]);

/** Reads `aaland —support.arms→ borduria @2020 in river-war against syldavia`. */
export function parseLine(line: string): Line {
	const match = TIE.exec(line.trim());
	if (match === null) throw new Error(`No tie can be read from "${line}".`);
	const [, left = '', kind = '', arrow = '', right = '', words = ''] = match;
	const stated = new Map<string, string>();
	const end = (text: string) => {
		const [name = '', entityKind] = text.split(':');
		if (entityKind !== undefined) stated.set(name, entityKind);
		return name;
	};
	return {
		from: end(left),
		to: end(right),
		kind,
		mutual: arrow === '↔' || arrow === '<->',
		stated,
		words: parseWords(words)
	};
}

/** Reads `@1997..2010 grade A2 grave`; unknown words throw. */
export function parseWords(text: string): Words {
	const words = new Map<string, string>();
	const tokens = text.split(/\s+/).filter((token) => token !== '');
	for (let at = 0; at < tokens.length; at++) {
		const token = tokens[at] ?? '';
		if (token.startsWith('@')) words.set('@', token.slice(1));
		else if (FLAGS.has(token)) words.set(token, 'true');
		else if (VALUED.has(token)) words.set(token, tokens[++at] ?? '');
		else throw new Error(`"${token}" means nothing in "${text}".`);
	}
	return words;
}

/** `2020` gives both ends, `1997..` one, `1997..2010` two. */
export function parseDates(text: string | undefined): { since?: string; until?: string } {
	if (text === undefined) return {};
	const [since = '', until = text.includes('..') ? '' : since] = text.split('..');
	return { ...(since === '' ? {} : { since }), ...(until === '' ? {} : { until }) };
}
