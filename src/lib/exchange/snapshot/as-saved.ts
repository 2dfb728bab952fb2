import type { SavedRecord } from './snapshot-file.ts';

/** As a file would hold them: what JSON cannot say, such as what is undefined, is gone. */
export function asSaved<T extends SavedRecord>(records: readonly object[]): T[] {
	return JSON.parse(JSON.stringify(records)) as T[];
}
