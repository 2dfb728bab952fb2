/**
 * What a key copies where its text is nowhere but in the markup: what is set apart in
 * its details, else the words that it stands behind. A file knows one kind of line end;
 * for texts that have the other the key says so, by its `data-lines`.
 */
export function textBeside(key: HTMLElement): string {
	const apart = key.closest('details')?.querySelector('pre');
	const text = apart?.textContent ?? key.previousSibling?.textContent?.trim() ?? '';
	return key.dataset['lines'] === 'crlf' ? text.replaceAll('\n', '\r\n') : text;
}
