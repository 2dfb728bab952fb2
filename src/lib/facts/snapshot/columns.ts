/** A JSON record. */
export type Row = Readonly<Record<string, unknown>>;

/** A list of records turned on its side: one list of values a key, `null` where a record lacks it. */
export interface Columns {
	readonly count: number;
	/** A key that few records have names the records, by index, and their values. */
	readonly columns: readonly (
		readonly [string, readonly unknown[]] | readonly [string, readonly unknown[], readonly number[]]
	)[];
}

/** Below this share of records a column is stored with indices. */
const SPARSE = 0.4;

/** Turns records into columns, so that equal keys are written once and compress well. Values must not be null. */
export function toColumns(rows: readonly Row[]): Columns {
	const keys = [...new Set(rows.flatMap((row) => Object.keys(row)))].sort();
	return {
		count: rows.length,
		columns: keys.map((key) => {
			const there = rows.flatMap((row, index) => (row[key] === undefined ? [] : index));
			return there.length < rows.length * SPARSE
				? [key, there.map((index) => rows[index]?.[key]), there]
				: [key, rows.map((row) => row[key] ?? null)];
		})
	};
}

/** Turns columns back into records. */
export function fromColumns({ count, columns }: Columns): Record<string, unknown>[] {
	const rows = Array.from({ length: count }, (): Record<string, unknown> => ({}));
	for (const [key, values, at] of columns)
		for (const [index, value] of values.entries()) {
			const row = rows[at?.[index] ?? index];
			if (row !== undefined && value !== null) row[key] = value;
		}
	return rows;
}
