// Many leaders are also called by the last words of their names: such an alias is kept
// as how many words it is.

/** Aliases, those that end the label as a number of words. */
export function offLabel(aliases: readonly string[], label: string): readonly (string | number)[] {
	return aliases.map((alias) => {
		const count = alias.split(' ').length;
		return lastWords(label, count) === alias ? count : alias;
	});
}

/** The aliases again, from what `offLabel` left of them. */
export function ontoLabel(kept: readonly (string | number)[], label: string): string[] {
	return kept.map((alias) => (typeof alias === 'number' ? lastWords(label, alias) : alias));
}

function lastWords(label: string, count: number): string {
	return label.split(' ').slice(-count).join(' ');
}
