/** A key whose value the editor writes; the comment after it says what belongs there. Left as it is, it is read as nothing, and the check names it. */
export function openPlace(key: string, hint: string): string {
	return `${key}: # ${hint}`;
}

/** `- id: ...` as the first line of a record; an id that YAML would take for a number or a truth value is quoted. Without an id it is an open place. */
export function idLine(id: string | undefined, hint: string): string {
	if (id === undefined) return openPlace('- id', hint);
	return `- id: ${/^\d|^(?:true|false|null)$/.test(id) ? `"${id}"` : id}`;
}

/** Lines moved right by two columns a level. */
export function indented(lines: readonly string[], level = 1): string[] {
	return lines.map((line) => '  '.repeat(level) + line);
}
