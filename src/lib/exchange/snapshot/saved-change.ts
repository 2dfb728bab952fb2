/** What became of something since a snapshot was saved, in the order in which it is told. */
export const SAVED_CHANGES = [
	'gone',
	'ended',
	'reopened',
	'suspended',
	'resumed',
	'turned',
	'redated',
	'evidence',
	'added',
	'claims',
	'stance',
	'source',
	'grade',
	'sentence',
	'rewritten'
] as const;
export type SavedChangeKind = (typeof SAVED_CHANGES)[number];

/** One difference between what a snapshot holds and what is known now, in one sentence. */
export interface SavedChange {
	readonly change: SavedChangeKind;
	readonly about: 'entity' | 'relationship' | 'line' | 'source';
	/** Of the record; of a line `a~b`. */
	readonly id: string;
	/** The record is still there to be looked at. */
	readonly isKnown: boolean;
	readonly sentence: string;
}

/** In the order in which changes are told, those of a kind as they came. */
export function inOrder(changes: readonly SavedChange[]): readonly SavedChange[] {
	const rank = new Map(SAVED_CHANGES.map((change, index) => [change, index]));
	return [...changes].sort((a, b) => (rank.get(a.change) ?? 0) - (rank.get(b.change) ?? 0));
}
