import {
	CLAIM_COLUMNS,
	ENTITY_COLUMNS,
	RELATIONSHIP_COLUMNS,
	SOURCE_COLUMNS
} from '../csv/csv-columns.ts';
import type { Table } from '../csv/tables-of.ts';
import type { FileProblem } from '../upload/file-problem.ts';
import { readTableCells, type TableRows } from './read-table-cells.ts';

type TableName = Table['name'];

/** Columns that a table may have: ours, and what readers may say besides. */
const COLUMNS: Readonly<Record<TableName, readonly string[]>> = {
	entities: [...ENTITY_COLUMNS.map(({ id }) => id), 'revision'],
	relationships: [...RELATIONSHIP_COLUMNS.map(({ id }) => id), 'says', 'revision'],
	claims: [...CLAIM_COLUMNS.map(({ id }) => id), 'revision'],
	sources: [...SOURCE_COLUMNS.map(({ id }) => id), 'revision']
};

/** Columns by which a table is known whatever its file is called. */
const TELLING: Readonly<Record<TableName, readonly string[]>> = {
	relationships: ['from', 'to'],
	claims: ['relationship', 'source'],
	sources: ['title', 'type'],
	entities: ['id', 'label']
};

/** The tables among the files of an archive, by what they hold; each at most once. */
export function tablesGiven(
	files: ReadonlyMap<string, string>,
	problems: FileProblem[]
): ReadonlyMap<TableName, TableRows> {
	const tables = new Map<TableName, TableRows>();
	for (const [file, text] of files) {
		const table = readTableCells(file, text, problems);
		if (table === undefined) continue;
		const name = nameOf(table);
		if (name === undefined)
			problems.push({
				where: `${file}, row 1`,
				message:
					'The head is none of ours: a table of relationships has the columns "from" and "to". Begin with the template.'
			});
		else if (tables.has(name))
			problems.push({ where: file, message: `There are two tables of ${name}: join them.` });
		else {
			tables.set(name, table);
			reportUnknown(table, name, problems);
		}
	}
	return tables;
}

function nameOf({ columns }: TableRows): TableName | undefined {
	const names = Object.keys(TELLING) as TableName[];
	return names.find((name) => TELLING[name].every((column) => columns.includes(column)));
}

function reportUnknown(table: TableRows, name: TableName, problems: FileProblem[]): void {
	const unknown = table.columns.filter(
		(column) => column !== '' && !COLUMNS[name].includes(column)
	);
	for (const column of unknown)
		problems.push({
			where: `${table.name}, row 1, column ${column}`,
			message: `There is no column "${column.slice(0, 60)}" in a table of ${name}. Known columns: ${COLUMNS[name].join(', ')}.`
		});
}
