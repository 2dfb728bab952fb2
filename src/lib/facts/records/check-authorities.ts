import type { Problem } from '../model/problem.ts';
import { AUTHORITIES_FILE, readAuthorities } from './read-authorities.ts';
import type { RecordFiles } from './read-written.ts';
import type { Register } from './register.ts';

/** What is wrong with the file of authorities; most states they name have no record but are compiled. Datasets are those that were compiled. */
export function checkAuthorities(files: RecordFiles, { ids }: Register): readonly Problem[] {
	const text = files.get(AUTHORITIES_FILE);
	if (text === undefined) return [];
	const datasets = [...files.keys()].flatMap(
		(file) => /^compiled\/([^.]+)\./.exec(file)?.[1] ?? []
	);
	return readAuthorities(text, {
		entities: ids.get('entities') ?? new Set(),
		sources: ids.get('sources') ?? new Set(),
		datasets: new Set(datasets)
	}).problems;
}
