import type { Place, Path } from '#lib/facts/records/place.ts';
import type { ListItem } from '#lib/facts/records/read-list.ts';
import type { Problem } from '#lib/facts/model/problem.ts';
import type { FileProblem } from '../upload/file-problem.ts';
import { exportedKey } from './written-keys.ts';

/** A record and its place in a structured file, such as `relationships[3]` or `edge e7`; `renamed` says what keys are called there. */
export function itemAt(
	value: unknown,
	where: string,
	renamed: Readonly<Record<string, string>> = {}
): ListItem {
	const place = (path: Path = []): Place => ({
		file: path.reduce<string>((so, key) => `${so}${step(key, renamed)}`, where),
		line: 0,
		column: 0
	});
	return { value, place, placeOfKey: place };
}

/** A record that is a row of a table, which counts from 1 with its head. */
export function itemInRow(
	value: unknown,
	table: string,
	row: number,
	columnOf: (path: Path) => string | undefined
): ListItem {
	const place = (path: Path = []): Place => ({
		file: `${table}${SEPARATOR}${columnOf(path) ?? ''}`,
		line: row,
		column: 0
	});
	return { value, place, placeOfKey: place };
}

/** Stands in no name of a file or column. */
const SEPARATOR = '\n';

/** A problem of a record as it is told of a file: `relationships.csv, row 12, column since`. */
export function toFileProblem({ file, line, message }: Problem): FileProblem {
	const [table = '', column = ''] = file.split(SEPARATOR);
	const where = [
		table,
		line === 0 ? '' : `row ${String(line)}`,
		column === '' ? '' : `column ${column}`
	]
		.filter((part) => part !== '')
		.join(', ');
	return { where, message: line === 0 ? message : inTableWords(message, column) };
}

/** Records have keys and names, rows have columns: who fills in a table has seen no other. */
function inTableWords(message: string, column: string): string {
	const [, unknown] = /^"(.*)" is not known here/.exec(message) ?? [];
	if (column === 'grade' && unknown !== undefined)
		return `"${unknown}" is no grade: write one from A1 to F6.`;
	return message.replace(
		/ needs "([^"]+)": add it to "[^"]*"\.$/,
		(_, key: string) => ` needs the column "${exportedKey(key)}": fill it in.`
	);
}

function step(key: string | number, renamed: Readonly<Record<string, string>>): string {
	if (typeof key === 'number') return `[${String(key)}]`;
	return `.${Object.hasOwn(renamed, key) ? (renamed[key] ?? key) : key}`;
}
