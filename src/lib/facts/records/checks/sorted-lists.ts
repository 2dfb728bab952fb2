import { COMPILED_FOLDER } from '../compiled/read-compiled.ts';
import { problemAt } from '../problem-codes.ts';
import type { Check } from './check.ts';

/** Lists are sorted by id in code-unit order, so that diffs are small; the vocabulary keeps the order of its families. */
export const sortedLists: Check = ({ written }) =>
	written.listed.flatMap((listed, index) => {
		const before = written.listed[index - 1];
		// Compiled records are put together from several files, each sorted by its importer.
		if (listed.place.file.startsWith(COMPILED_FOLDER)) return [];
		if (listed.room === 'vocabulary' || before?.place.file !== listed.place.file) return [];
		return before.id <= listed.id
			? []
			: problemAt(
					listed.place,
					'not-sorted',
					`"${listed.id}" sorts before "${before.id}": move it up, the list is sorted by id.`
				);
	});
