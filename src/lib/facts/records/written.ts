import type { Kind } from '../model/vocabulary.ts';
import type { Located, Place } from './place.ts';
import type { WrittenBriefing } from './schemas/briefing-schema.ts';
import type { WrittenEntity } from './schemas/entity-schema.ts';
import type { WrittenRelationship } from './schemas/relationship-schema.ts';
import type { WrittenSource } from './schemas/source-schema.ts';
import type { Retired } from '../model/retired.ts';

export const ROOMS = [
	'vocabulary',
	'entities',
	'relationships',
	'sources',
	'briefings',
	'retired'
] as const;

/** Stands in a record read in part for a text that is missing or none; no id is empty. */
export const UNREAD = '';

/** What a record file holds; follows from its place in the folder. */
export type Room = (typeof ROOMS)[number];

/** A record that has an id, whether or not the rest of it is well formed. */
export interface Listed {
	readonly id: string;
	readonly room: Room;
	readonly place: Place;
}

/** The records as their editors wrote them: well formed one by one, not yet checked against each other. */
export interface Written {
	readonly vocabulary: readonly Located<Kind>[];
	readonly entities: readonly Located<WrittenEntity>[];
	readonly relationships: readonly Located<WrittenRelationship>[];
	readonly sources: readonly Located<WrittenSource>[];
	readonly briefings: readonly Located<WrittenBriefing>[];
	readonly retired: readonly Located<Retired>[];
	/** In the order of files and lines, malformed records included. */
	readonly listed: readonly Listed[];
}

/** What could be read of records that are malformed, for the checks that can do with it. */
export type Parts = Pick<Written, 'entities' | 'relationships' | 'sources' | 'briefings'>;
