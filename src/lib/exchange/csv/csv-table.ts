/** One column: its heading, and how its cell is read off a record; an undefined cell is empty. */
export interface Column<T> {
	readonly id: string;
	readonly read: (record: T) => string | number | boolean | undefined;
	/** Of its cells; text unless said. */
	readonly type?: 'string' | 'boolean' | 'int';
	/** One of a closed set of words and signs: nobody's text, so written as it is, `-` too. */
	readonly closed?: true;
}

/** Records as a table: RFC 4180 with a header row, UTF-8 with a byte order mark so that spreadsheets read it. */
export function toTable<T>(columns: readonly Column<T>[], records: readonly T[]): string {
	const rows = records.map((record) =>
		columns.map(({ read, closed }) => toCell(read(record), closed)).join(',')
	);
	const lines = [columns.map(({ id }) => toCell(id)).join(','), ...rows];
	return `\uFEFF${lines.join('\r\n')}\r\n`;
}

/** Records for the clipboard: tabs between cells, a row a line, which spreadsheets and editors paste as a table. Tabs and line ends inside a cell become spaces: nothing quotes them there. */
export function toTabbed<T>(columns: readonly Column<T>[], records: readonly T[]): string {
	const rows = records.map((record) =>
		columns
			.map(({ read, closed }) => toHarmless(read(record), closed).replace(/[\t\r\n]+/g, ' '))
			.join('\t')
	);
	return `${[columns.map(({ id }) => id).join('\t'), ...rows].join('\n')}\n`;
}

/** Text that a spreadsheet would run as a formula, full-width forms included, or that is such a text made harmless already. */
const LIKE_A_FORMULA = /^'*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;

/** What stands before such a text; who reads the file by program takes it away again. */
function toCell(value: string | number | boolean | undefined, closed = false): string {
	const harmless = toHarmless(value, closed);
	return /[",;\r\n]/.test(harmless) ? `"${harmless.replace(/"/g, '""')}"` : harmless;
}

function toHarmless(value: string | number | boolean | undefined, closed = false): string {
	if (value === undefined) return '';
	if (typeof value !== 'string') return String(value);
	return !closed && LIKE_A_FORMULA.test(value) ? `'${value}` : value;
}
