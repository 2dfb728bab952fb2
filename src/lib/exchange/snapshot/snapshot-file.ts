import type { Point } from '#lib/facts/snapshot/snapshot.ts';

/** Version of the snapshot file's format, see docs/guides/formats.md. */
export const SNAPSHOT_FILE_SCHEMA = 'multipolar-snapshot/1';

/** A record as the file holds it: what is needed here is checked, all else is carried along. */
export interface SavedRecord {
	readonly id: string;
	readonly [field: string]: unknown;
}

export interface SavedEntity extends SavedRecord {
	readonly kind: string;
	readonly label: string;
}

export interface SavedClaim extends SavedRecord {
	readonly source: string;
	readonly stance: string;
	readonly rank: string;
	readonly says: string;
}

export interface SavedRelationship extends SavedRecord {
	readonly kind: string;
	readonly from: string;
	readonly to: string;
	readonly end: string;
	readonly since?: string;
	readonly until?: string;
	readonly claims: readonly SavedClaim[];
}

/** A line as it was drawn: its ends, first in code-unit order, and whether it stood for support, opposition, alignment, roles or both sides at once. */
export interface SavedLine {
	readonly a: string;
	readonly b: string;
	readonly family: string;
}

/** A view as a file: all that draws it again, and every record that it showed. */
export interface SnapshotFile {
	readonly title: string;
	/** The dates shown, in words. */
	readonly when: string;
	/** Day on which it was saved: what "today" meant. */
	readonly savedOn: string;
	readonly revision: string;
	readonly link: string;
	/** The view as the explorer's address says it, `?…#…`: scope, filters, date, question, selection, what the reader moved. */
	readonly view: string;
	/** What the reader wrote beside it; may have line ends. */
	readonly notes: string;
	/** Where everything stood that was drawn, world coordinates, y downwards. */
	readonly positions: ReadonlyMap<string, Point>;
	readonly lines: readonly SavedLine[];
	readonly entities: readonly SavedEntity[];
	readonly relationships: readonly SavedRelationship[];
	readonly sources: readonly SavedRecord[];
}
