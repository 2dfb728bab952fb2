/** `from 1951 to 2018, the last year looked at`, `in 1990`. */
export function wordYears(first: number, last: number, horizon: number): string {
	const end = last === horizon ? ', the last year looked at' : '';
	return first === last
		? `in ${String(first)}${end}`
		: `from ${String(first)} to ${String(last)}${end}`;
}

const ARTICLE =
	/^(United|Central African|Democratic|Dominican|Federal|Holy|Republic)\b|(Islands|Emirates|Netherlands|Philippines|Bahamas|Maldives|Comoros|Seychelles|Gambia|Union)$/;

/** A state's name as it stands inside a sentence. */
export function nameState(label: string): string {
	return ARTICLE.test(label) ? `the ${label}` : label;
}

/** A sentence from its words: first letter large, full stop. */
export function sentence(words: string): string {
	return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
