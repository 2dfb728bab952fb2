import { readWritten, type RecordFiles } from '../../records/read-written.ts';
import { knownOf, type Known } from '../identities/known.ts';

/** What has to be known of the curated facts before anything is named beside them. */
export interface Curated {
	readonly entities: readonly Known[];
	/** Ids that anything curated has or had. */
	readonly taken: readonly string[];
	/** Ids of sources. */
	readonly sources: ReadonlySet<string>;
}

/**
 * Reads curated entities whole, and of everything else only the ids: checking all records
 * takes longer than most imports. Undefined where an entity is malformed.
 */
export function readCurated(files: RecordFiles): Curated | undefined {
	const read = new Map([...files].filter(([path]) => isRead(path)));
	const { written, problems } = readWritten(read);
	if (problems.length > 0) return undefined;
	const others = [...files].flatMap(([path, text]) => (read.has(path) ? [] : idsIn(text)));
	return {
		entities: written.entities.map(({ value }) => knownOf(value)),
		taken: [...written.listed.map(({ id }) => id), ...others],
		sources: new Set(
			[...files].flatMap(([path, text]) => (path.startsWith('sources/') ? idsIn(text) : []))
		)
	};
}

function isRead(path: string): boolean {
	return path.startsWith('entities/') || path === 'vocabulary.yaml' || path === 'retired.yaml';
}

/** Ids of records, which begin a line; more than there are do no harm. */
function idsIn(text: string): string[] {
	return [...text.matchAll(/^- id: "?([a-z0-9-]+)/gm)].map(([, id = '']) => id);
}
