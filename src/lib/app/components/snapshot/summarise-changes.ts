import { joinWords } from '#lib/answers/text/list.ts';
import {
	SAVED_CHANGES,
	type SavedChange,
	type SavedChangeKind
} from '#lib/exchange/snapshot/saved-change.ts';

const WORDS: Readonly<Record<SavedChangeKind, string>> = {
	gone: 'retired',
	ended: 'ended',
	reopened: 'no longer ended',
	suspended: 'suspended',
	resumed: 'no longer suspended',
	turned: 'turned',
	redated: 'with other dates',
	evidence: 'with other evidence',
	added: 'added',
	claims: 'with other claims',
	stance: 'with another stance',
	source: 'with another source',
	grade: 'graded otherwise',
	sentence: 'with another sentence',
	rewritten: 'rewritten'
};

/** `2 retired, 1 ended and 3 added`. */
export function summariseChanges(changes: readonly SavedChange[]): string {
	const counts = new Map<SavedChangeKind, number>();
	for (const { change } of changes) counts.set(change, (counts.get(change) ?? 0) + 1);
	return joinWords(
		SAVED_CHANGES.flatMap((change) => {
			const count = counts.get(change);
			return count === undefined ? [] : [`${String(count)} ${WORDS[change]}`];
		})
	);
}
