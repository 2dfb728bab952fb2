import { changedKeys } from '#lib/answers/findings/revisions/match-by-id.ts';
import type { SavedRecord } from './snapshot-file.ts';

/**
 * Names of the fields that are otherwise now. A field that the file does not know
 * counts only where records of its time could have had it: what later formats
 * say besides is no change of the facts.
 */
export function changedSince(
	was: SavedRecord,
	is: SavedRecord,
	mayAppear: readonly string[]
): readonly string[] {
	return changedKeys(was, is).filter((key) => was[key] !== undefined || mayAppear.includes(key));
}
