import type { Extract } from '../extract.ts';
import {
	CLAIM_COLUMNS,
	ENTITY_COLUMNS,
	RELATIONSHIP_COLUMNS,
	SOURCE_COLUMNS
} from './csv-columns.ts';
import { toTable, type Column } from './csv-table.ts';

/** One table of an archive: its text, and how it hangs together with the others. */
export interface Table {
	/** Its file is called so, with `.csv` after it. */
	readonly name: 'entities' | 'relationships' | 'claims' | 'sources';
	readonly about: string;
	readonly columns: readonly Pick<Column<never>, 'id' | 'type'>[];
	/** Columns that together tell its rows apart. */
	readonly key: readonly string[];
	/** Which of its columns name rows of which table. */
	readonly names: readonly { readonly column: string; readonly in: Table['name'] }[];
	readonly text: string;
}

/** Entities, relationships, claims and sources of an extract; every row says its revision. */
export function tablesOf({
	entities,
	relationships,
	sources,
	provenance
}: Extract): readonly Table[] {
	const revision = { id: 'revision', read: () => provenance.revision };
	const claims = relationships.flatMap((tie) =>
		tie.claims.map((claim) => ({ ...claim, relationship: tie.id }))
	);
	const table = <T>(
		about: Pick<Table, 'name' | 'about' | 'key' | 'names'>,
		given: readonly Column<T>[],
		records: readonly T[]
	): Table => {
		const columns: readonly Column<T>[] = [...given, revision];
		const described = columns.map(({ id, type }) => ({
			id,
			...(type === undefined ? {} : { type })
		}));
		return { ...about, columns: described, text: toTable(columns, records) };
	};
	return [
		table(
			{ name: 'entities', about: 'Who and what is related.', key: ['id'], names: [] },
			ENTITY_COLUMNS,
			entities
		),
		table(
			{
				name: 'relationships',
				about: 'Dated ties of one kind between two entities.',
				key: ['id'],
				names: [
					{ column: 'from', in: 'entities' },
					{ column: 'to', in: 'entities' }
				]
			},
			RELATIONSHIP_COLUMNS,
			relationships
		),
		table(
			{
				name: 'claims',
				about: 'Who says in which source that a relationship holds, does not, or how.',
				key: ['relationship', 'claim'],
				names: [
					{ column: 'relationship', in: 'relationships' },
					{ column: 'source', in: 'sources' }
				]
			},
			CLAIM_COLUMNS,
			claims
		),
		table(
			{ name: 'sources', about: 'Where claims were published.', key: ['id'], names: [] },
			SOURCE_COLUMNS,
			sources
		)
	];
}
