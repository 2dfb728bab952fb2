import type { DayRange } from '../../model/partial-date.ts';
import type { Observed } from '../compiled/compiled.ts';
import type { Located } from '../place.ts';
import type { WrittenRelationship } from '../schemas/relationship-schema.ts';
import type { LooseTie } from './tie-key.ts';

/** An observation with the days it may tell of. */
export interface Statement {
	readonly observed: Observed;
	readonly stretch: DayRange;
}

/** An editor's relationship with the days it may hold by its own claims. */
export interface Edited {
	readonly record: Located<WrittenRelationship>;
	readonly stretch: DayRange;
}

/** Statements that are one tie and that no editor has told of, before it has an id. */
export interface Group {
	readonly tie: LooseTie;
	readonly base: string;
	readonly details: string;
	readonly stretch: DayRange;
	readonly members: readonly [Statement, ...Statement[]];
}
