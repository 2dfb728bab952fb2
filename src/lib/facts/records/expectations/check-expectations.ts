import * as v from 'valibot';
import type { Problem } from '../../model/problem.ts';
import type { Records } from '../assemble/assemble-records.ts';
import { suggest } from '../nearest.ts';
import { compareProblems, problemAt } from '../problem-codes.ts';
import { readList, type ListItem } from '../read-list.ts';
import { record } from '../schemas/fields.ts';
import { toProblems } from '../to-problems.ts';

export const EXPECTATIONS_FILE = 'expectations.yaml';

const LISTS = ['entities-by-kind', 'relationships-by-kind', 'claims-by-source'] as const;
type List = (typeof LISTS)[number];

const schema = record({
	id: v.picklist(LISTS, `unknown-value: What is counted is one of ${LISTS.join(', ')}.`),
	least: v.record(
		v.string(),
		v.pipe(
			v.number('wrong-type: Write a whole number.'),
			v.integer('wrong-type: Write a whole number.')
		)
	)
});

/**
 * Whether the records hold as many of everything as `expectations.yaml` says they do at
 * least: what an import that went wrong without a word would lose. In order of lines.
 */
export function checkExpectations(text: string, records: Records): Problem[] {
	const { items, problems } = readList(EXPECTATIONS_FILE, text);
	return [...problems, ...items.flatMap((item) => missed(item, records))].sort(compareProblems);
}

function missed(item: ListItem, records: Records): Problem[] {
	const parsed = v.safeParse(schema, item.value);
	if (!parsed.success) return toProblems(item, parsed.issues);
	const { id, least } = parsed.output;
	const counts = countsOf(id, records);
	return Object.entries(least).flatMap(([name, expected]) => {
		const found = counts.get(name) ?? 0;
		if (found >= expected) return [];
		return [
			problemAt(
				item.place(['least', name]),
				'fewer-than-expected',
				`At least ${String(expected)} ${id.replaceAll('-', ' ')} "${name}" are expected, and there are ${String(found)}: find what was lost, or say in the commit why there are fewer.${found === 0 ? suggest(name, counts.keys()) : ''}`
			)
		];
	});
}

function countsOf(list: List, { entities, relationships }: Records): Map<string, number> {
	switch (list) {
		case 'entities-by-kind':
			return count(entities.map(({ kind }) => kind));
		case 'relationships-by-kind':
			return count(relationships.map(({ kind }) => kind));
		case 'claims-by-source':
			return count(relationships.flatMap(({ claims }) => claims.map(({ source }) => source)));
		default:
			return list satisfies never;
	}
}

function count(values: readonly string[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	return counts;
}
