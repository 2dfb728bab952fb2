/** Reads RFC 4180, a character at a time; throws where a quote stands wrong. Cells that were made harmless for spreadsheets are what they were. */
export function readCsv(text: string): Record<string, string>[] {
	if (!text.startsWith('\uFEFF')) throw new Error('There is no byte order mark.');
	const rows: string[][] = [[]];
	let at = 1;
	while (at < text.length) {
		const row = rows.at(-1) ?? [];
		let cell = '';
		if (text[at] === '"') {
			at++;
			while (text[at] !== '"' || text[at + 1] === '"') {
				if (at >= text.length) throw new Error('A quote is never closed.');
				if (text[at] === '"') at++;
				cell += text[at];
				at++;
			}
			at++;
		} else
			while (at < text.length && !',\r'.includes(text[at] ?? '')) {
				if (text[at] === '"' || text[at] === '\n')
					throw new Error(`A stray mark at ${String(at)}.`);
				cell += text[at];
				at++;
			}
		row.push(/^'+[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/.test(cell) ? cell.slice(1) : cell);
		if (text[at] === ',') at++;
		else if (text.startsWith('\r\n', at)) {
			at += 2;
			if (at < text.length) rows.push([]);
		} else throw new Error(`Neither comma nor line end at ${String(at)}.`);
	}
	const [header = [], ...records] = rows;
	return records.map((record) => {
		if (record.length !== header.length) throw new Error('A row of another length.');
		return Object.fromEntries(header.map((name, index) => [name, record[index] ?? '']));
	});
}
