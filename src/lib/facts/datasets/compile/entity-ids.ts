import { ImportProblem } from '../import-problem.ts';
import type { Identities } from '../importer.ts';

/** Reads `entity-ids.tsv`: the ids given in earlier runs, by the key they were given to. */
export function readEntityIds(text: string): Map<string, string> {
	const ids = new Map<string, string>();
	for (const [index, line] of text.split('\n').entries()) {
		if (line === '') continue;
		const [key, id, ...rest] = line.split('\t');
		if (key === undefined || key === '' || id === undefined || id === '' || rest.length > 0)
			throw new ImportProblem(index + 1, 'A line is a key, a tab and an id.');
		if (ids.has(key)) throw new ImportProblem(index + 1, `The key “${key}” stands here twice.`);
		ids.set(key, id);
	}
	return ids;
}

/** The file's text with new ids after the old ones, sorted by key among themselves. What stands there stays. */
export function appendEntityIds(text: string, given: ReadonlyMap<string, string>): string {
	const known = readEntityIds(text);
	const added = [...given].filter(([key]) => !known.has(key)).sort(([a], [b]) => (a < b ? -1 : 1));
	const before = text === '' || text.endsWith('\n') ? text : `${text}\n`;
	return before + added.map(([key, id]) => `${key}\t${id}\n`).join('');
}

/** The same identities, and all that they have named so far, by key. */
export function rememberNames(identities: Identities): {
	readonly identities: Identities;
	readonly given: ReadonlyMap<string, string>;
} {
	const given = new Map<string, string>();
	return {
		given,
		identities: {
			...identities,
			name(label, key) {
				const id = identities.name(label, key);
				given.set(key, id);
				return id;
			}
		}
	};
}
