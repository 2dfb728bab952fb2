import { STATE_CODES } from '../codes/state-codes.ts';
import type { Authority, Known } from '../identities/known.ts';
import { identitiesOf } from '../identities/identities-of.ts';
import { inTable } from '../import-problem.ts';
import { readTable } from '../table/read-table.ts';
import type { CompiledDataset, Dataset } from './all-datasets.ts';
import { rememberNames } from './entity-ids.ts';
import { watchRows } from './watch-rows.ts';

/** What there is already when a dataset is compiled. */
export interface Surroundings {
	/** Curated entities, then compiled ones in the order of their datasets. */
	readonly entities: readonly Known[];
	/** Ids that are taken by something else than entities. */
	readonly taken: Iterable<string>;
	/** Who governed where it was not the state; nobody where it is left out. */
	readonly authorities?: readonly Authority[];
	/** Ids given in earlier runs, by key. */
	readonly named: ReadonlyMap<string, string>;
	/** Hears how far it has come in a long table, in rows. */
	readonly tell?: (table: string, read: number, of: number) => void;
}

export interface Outcome {
	readonly compiled: CompiledDataset;
	/** Rows of all tables. */
	readonly rows: number;
	/** Ids that it gave, or was given again, by key. */
	readonly named: ReadonlyMap<string, string>;
}

/** How many rows of a table pass before it is told again how far it has come. */
const A_WHILE = 20_000;

/**
 * Reads and maps the texts of a dataset's tables, in their order. Throws
 * ImportProblem, with the table's name, at the first thing it does not understand.
 */
export function compileDataset(
	dataset: Dataset,
	texts: readonly string[],
	{ entities, taken, authorities = [], named, tell }: Surroundings
): Outcome {
	const tables = dataset.tables.map(({ name, columns }, index) => {
		const rows = inTable(name, () => readTable(texts[index] ?? '', columns));
		return watchRows(rows, A_WHILE, (read) => tell?.(name, read, rows.length));
	});
	const { identities, given } = rememberNames(
		identitiesOf({ states: STATE_CODES, entities, authorities, taken, named })
	);
	const map = () => dataset.compile(tables, identities);
	const [only, ...others] = dataset.tables;
	return {
		compiled: others.length === 0 ? inTable(only.name, map) : map(),
		rows: tables.reduce((sum, { length }) => sum + length, 0),
		named: given
	};
}
