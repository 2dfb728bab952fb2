import { readList } from './read-list.ts';
import type { RecordFiles } from './read-written.ts';
import { idOf } from './to-problems.ts';

/** The theatre of each relationship, by its id: the name of the file in which it stands. */
export function theatresOf(files: RecordFiles): Map<string, string> {
	const theatres = new Map<string, string>();
	for (const [path, text] of files) {
		const theatre = /^relationships\/([^/]+)\.yaml$/.exec(path)?.[1];
		if (theatre === undefined) continue;
		for (const { value } of readList(path, text).items) {
			const id = idOf(value);
			if (id !== undefined) theatres.set(id, theatre);
		}
	}
	return theatres;
}
