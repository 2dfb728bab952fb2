/** Written small inside a name. */
const SMALL = new Set(
	'al el bin ibn bint de da do dos das di du del van von der den la le y e i of the ben ould'.split(
		' '
	)
);
const NUMERAL = /^(?:II|III|IV|V|VI|VII|VIII|IX|X|XI|XII|XIII|XIV|XV|XVI)$/;

/**
 * A name as people write it: "Vladimir Vladimirovich PUTIN" becomes "Vladimir
 * Vladimirovich Putin". Order and first names stay; numerals after a name keep
 * their capitals, particles are small, and words not in capitals are left alone.
 */
export function normalCase(name: string): string {
	return name
		.split(' ')
		.map((word, index) => (index > 0 && NUMERAL.test(word) ? word : withCase(word, index === 0)))
		.join(' ');
}

function withCase(word: string, first: boolean): string {
	return word
		.split('-')
		.map((part, index) => {
			if (!inCapitals(part)) return part;
			const small = part.toLowerCase();
			if (!(first && index === 0) && SMALL.has(small)) return small;
			return capitalised(small);
		})
		.join('-');
}

/** Two letters at least, none small: "McLAUGHLIN" counts, "Xi" does not. */
function inCapitals(word: string): boolean {
	const letters = word.replace(/^(?:Mc|Mac|O['’])/, '').replaceAll(/[^\p{L}]/gu, '');
	return letters.length > 1 && letters === letters.toUpperCase();
}

function capitalised(small: string): string {
	return small.replace(
		/^((?:mc(?=\p{L}{3})|[od]['’])?)(["'(]?)(\p{L})/u,
		(_, prefix: string, quote: string, letter: string) =>
			(prefix === '' ? '' : prefix.charAt(0).toUpperCase() + prefix.slice(1)) +
			quote +
			letter.toUpperCase()
	);
}

/** The words in capitals: the surname, or the name a person is called by. */
export function calledBy(name: string): string {
	return name
		.split(/[\s-]+/)
		.filter((word) => inCapitals(word))
		.join(' ');
}
