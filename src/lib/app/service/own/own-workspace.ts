import type { Source } from '#lib/facts/model/source.ts';
import type { OwnRecords } from '#lib/facts/records/own/check-own.ts';
import type { ClaimTexts, Point } from '#lib/facts/snapshot/snapshot.ts';
import type { OwnFormat, OwnChoices } from '#lib/exchange/in/own-file.ts';
import type { SavedChange } from '#lib/exchange/snapshot/saved-change.ts';
import type { SameEntity } from '#lib/exchange/in/match-names.ts';

/** Of what is kept in the browser; what an older page kept otherwise is not read. */
export const WORKSPACE_VERSION = 1;

/** A reader's own data, read and checked: what is kept in their browser, and nowhere else. */
export interface OwnWorkspace {
	readonly version: typeof WORKSPACE_VERSION;
	/** Told apart from other workspaces by this; part of addresses. Lower-case hexadecimal. */
	readonly key: string;
	readonly title: string;
	readonly records: OwnRecords;
	/** Where the file places its entities, by the names that they go by now. */
	readonly places: ReadonlyMap<string, Point>;
}

/** What will be added, for the reader to look at before it is. */
export interface OwnPreview {
	readonly title: string;
	readonly format: OwnFormat;
	readonly counts: Readonly<Record<'entities' | 'relationships' | 'claims' | 'sources', number>>;
	/** Relationships of these that the project has already: among its own they are not shown twice. */
	readonly known: number;
	/** Those that say something else than the project's of the same id, and what; both are shown. */
	readonly otherwise: number;
	readonly changes: readonly SavedChange[];
	/** What this replaces in the browser, and what is otherwise in it; undefined where nothing is kept. */
	readonly replaced?: { readonly title: string; readonly changes: readonly SavedChange[] };
	readonly same: readonly SameEntity[];
	readonly remarks: readonly string[];
	/** Ties to which the file gives no kind. */
	readonly kindless: number;
	readonly choices: OwnChoices;
}

/** A workspace as it is shown: the core of a snapshot, and the texts that the network does not have. */
export interface OwnFacts {
	readonly core: Uint8Array<ArrayBuffer>;
	readonly texts: ClaimTexts;
	readonly sources: ReadonlyMap<string, Source>;
}
