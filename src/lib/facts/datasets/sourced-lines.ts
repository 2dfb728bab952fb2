/** A line of a table that is kept here, and not in a dataset. */
export interface SourcedLine {
	readonly text: string;
	/** What it rests on: the address of a page, or the id of a source record. */
	readonly source: string;
}

/** Reads a table in which every source stands on a line of its own, with the lines that rest on it indented below. */
export function sourcedLines(table: string): readonly SourcedLine[] {
	let source = '';
	const lines: SourcedLine[] = [];
	for (const line of table.split('\n')) {
		if (line.startsWith('\t')) lines.push({ text: line.trim(), source });
		else if (line !== '') source = line;
	}
	return lines;
}
