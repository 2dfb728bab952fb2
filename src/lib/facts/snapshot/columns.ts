/** A JSON record. */
export type Row = Readonly<Record<string, unknown>>;

/** A list of records turned on its side: one list of values a key, `null` where a record lacks it. */
export interface Columns {
	readonly count: number;
	/** A key that few records have names the records, by ascending index, and their values. */
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
export function fromColumns(columns: Columns): Row[] {
	const rowAt = rowsOf(columns);
	return Array.from({ length: columns.count }, (_, index) => rowAt(index));
}

/** Reads single records out of columns. */
export function rowsOf({ columns }: Columns): (index: number) => Record<string, unknown> {
	const readers = columns.map(([key, values, at]): [string, (index: number) => unknown] => {
		if (at === undefined) return [key, (index) => values[index]];
		const placeOf = new Map(at.map((index, place) => [index, place]));
		return [key, (index) => values[placeOf.get(index) ?? -1]];
	});
	return (index) => {
		const row: Record<string, unknown> = {};
		for (const [key, read] of readers) {
			const value = read(index);
			if (value !== undefined && value !== null) row[key] = value;
		}
		return row;
	};
}
