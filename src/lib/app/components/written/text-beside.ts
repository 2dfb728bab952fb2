/**
 * What a key copies where its text is nowhere but in the markup: what is set apart in
 * its details, else the words that it stands behind.
 */
export function textBeside(key: Element): string {
	const apart = key.closest('details')?.querySelector('pre');
	const text = apart?.textContent ?? key.previousSibling?.textContent?.trim() ?? '';
	// A file of HTML knows one kind of line end, RIS asks for the other.
	return text.startsWith('TY  - ') ? text.replaceAll('\n', '\r\n') : text;
}
