/** One piece of a query line. Offsets count UTF-16 code units from 0; `to` is exclusive. */
export interface Token {
	readonly what:
		| 'name'
		| 'quoted'
		| 'arrow'
		| 'kinds'
		| 'versus'
		| 'date'
		| 'comma'
		/** A quote, or a bracket of kinds, that nothing closes: it runs to the end of the line. */
		| 'open-quote'
		| 'open-kinds'
		| 'stray';
	/** Names and kinds without their quotes or brackets; arrows as `->`, `->>` or `--`; dates without `@`. */
	readonly text: string;
	readonly from: number;
	readonly to: number;
}

const RULES: readonly { what: Token['what']; pattern: RegExp }[] = [
	{ what: 'kinds', pattern: /-\[([^\]]*)\]/y },
	{ what: 'open-kinds', pattern: /-\[(.*)/sy },
	{ what: 'arrow', pattern: /(?:->>|→>|⇉)/y },
	{ what: 'arrow', pattern: /(?:->|→)/y },
	{ what: 'arrow', pattern: /(?:--|—)/y },
	{ what: 'quoted', pattern: /"((?:[^"\\]|\\.)*)"/sy },
	{ what: 'open-quote', pattern: /"(.*)/sy },
	{ what: 'date', pattern: /@\s*([^\s,"]*)/y },
	{ what: 'comma', pattern: /,/y },
	{ what: 'name', pattern: /(?:(?!->|--|-\[)[^\s,"@→⇉—[\]])+/y }
];

/** Splits a query line. Never fails: what fits nothing becomes a stray token with its place. */
export function tokenize(line: string): Token[] {
	const tokens: Token[] = [];
	let at = 0;
	while (at < line.length) {
		if (/\s/.test(line[at] ?? '')) {
			at++;
			continue;
		}
		const token = tokenAt(line, at) ?? {
			what: 'stray',
			text: line[at] ?? '',
			from: at,
			to: at + 1
		};
		tokens.push(token);
		at = token.to;
	}
	return tokens;
}

function tokenAt(line: string, at: number): Token | undefined {
	for (const { what, pattern } of RULES) {
		pattern.lastIndex = at;
		const match = pattern.exec(line);
		if (match === null) continue;
		const place = { from: at, to: at + match[0].length };
		if (what === 'arrow') return { what, text: plainArrow(match[0]), ...place };
		if (what === 'quoted' || what === 'open-quote')
			return { what, text: (match[1] ?? '').replace(/\\(.)/gs, '$1'), ...place };
		if (what === 'name' && /^(vs\.?|versus)$/i.test(match[0]))
			return { what: 'versus', text: 'vs', ...place };
		return { what, text: match[1] ?? match[0], ...place };
	}
	return undefined;
}

function plainArrow(arrow: string): string {
	if (arrow === '⇉' || arrow === '→>' || arrow === '->>') return '->>';
	return arrow === '→' || arrow === '->' ? '->' : '--';
}
