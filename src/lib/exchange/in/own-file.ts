import type { Point } from '#lib/facts/snapshot/snapshot.ts';
import type { OwnItems } from '#lib/facts/records/own/check-own.ts';

/** Formats in which a reader may bring data of their own. */
export const OWN_FORMATS = ['json', 'csv', 'graphml', 'gexf', 'cytoscape'] as const;
export type OwnFormat = (typeof OWN_FORMATS)[number];

/** What a reader's file holds, in the keys of record files, before anything was checked. */
export interface OwnFile {
	readonly format: OwnFormat;
	/** What it is called: the file's name. */
	readonly title: string;
	readonly items: OwnItems;
	/** By the ids of the file. */
	readonly positions: ReadonlyMap<string, Point>;
	/** What was read as what, and what the format does not hold. */
	readonly remarks: readonly string[];
	/** Ties of which the file does not say the kind, as their items' ids: the reader says it. */
	readonly kindless: number;
}

/** What a reader has to say where the file does not. */
export interface OwnChoices {
	/** The day on which the file is read: when a claim was looked up. */
	readonly today: string;
	/** Of ties that name no kind of the vocabulary. */
	readonly kind: string;
	/** Of entities that name no kind. */
	readonly entityKind: 'group' | 'state' | 'organisation';
}

/** The source that stands for the file itself. */
export const FILE_SOURCE = 'file';
