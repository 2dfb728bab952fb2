import { ALL_IMPORTERS, STATE_IMPORTERS, UCDP_IMPORTERS } from '../all-importers.ts';
import { archigos } from '../archigos/importer.ts';
import { factbookLeaders } from '../factbook-leaders/importer.ts';
import { herreIdeologies } from '../herre/importer.ts';
import type { Compiled, Identities, Importer } from '../importer.ts';
import { compileLeaders } from '../leaders/compile-leaders.ts';
import type { TableRow } from '../table/read-table.ts';

/** What the command line compiles by one name: mostly one importer's table, for the leaders three. */
export interface Dataset {
	/** Of the command line and of its files. */
	readonly id: string;
	/** Its files, in the order in which they are given. */
	readonly tables: readonly [Table, ...Table[]];
	/** Ids of those that must be compiled before it. */
	readonly after: readonly string[];
	/** Maps the rows of its tables, in their order. */
	compile(rows: readonly (readonly TableRow[])[], identities: Identities): CompiledDataset;
}

export interface Table {
	readonly name: string;
	readonly columns: readonly string[];
}

export interface CompiledDataset extends Compiled {
	/** Ids of curated entities that the tables should hold and do not. */
	readonly missing: readonly string[];
}

const STATES = STATE_IMPORTERS.map(({ id }) => id);

/** One entity for each leader of the three datasets that know any; it tells no ties, which their own importers do. */
const LEADERS: Dataset = {
	id: 'leaders',
	tables: [tableOf(archigos), tableOf(herreIdeologies), tableOf(factbookLeaders)],
	after: STATES,
	compile([archigosRows = [], herreRows = [], factbookRows = []], identities) {
		const { entities, missing } = compileLeaders(
			{ archigos: archigosRows, herre: herreRows, factbook: factbookRows },
			identities
		);
		return { entities, observations: [], passedOver: new Map(), missing };
	}
};

/** All that can be compiled, in the order in which it is: states, leaders, the rest. */
export const ALL_DATASETS: readonly Dataset[] = [
	...STATE_IMPORTERS.map((importer) => datasetOf(importer, [])),
	LEADERS,
	...ALL_IMPORTERS.filter((importer) => !STATE_IMPORTERS.includes(importer)).map((importer) =>
		datasetOf(importer, neededBy(importer))
	)
];

function neededBy(importer: Importer): string[] {
	const [dyadic, ...others] = UCDP_IMPORTERS;
	return [...STATES, LEADERS.id, ...(others.includes(importer) ? [dyadic.id] : [])];
}

function datasetOf(importer: Importer, after: readonly string[]): Dataset {
	return {
		id: importer.id,
		tables: [tableOf(importer)],
		after,
		compile: ([rows = []], identities) => ({ ...importer.map(rows, identities), missing: [] })
	};
}

function tableOf({ id, columns }: Importer): Table {
	return { name: id, columns };
}
