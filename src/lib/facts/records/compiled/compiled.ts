import type { CompiledEntity } from '../../model/compiled-entity.ts';
import type { Observation } from '../../model/observation.ts';
import type { DayRange, PartialDate } from '../../model/partial-date.ts';
import type { Place } from '../place.ts';

/** An entity as one dataset tells of it. */
export interface Told {
	readonly dataset: string;
	readonly place: Place;
	readonly entity: CompiledEntity;
}

/** An observation with its dates read. */
export interface Observed {
	readonly dataset: string;
	readonly place: Place;
	readonly tie: Omit<Observation, 'claim'>;
	readonly claim: ReadClaim;
}

export interface ReadClaim extends Omit<Observation['claim'], 'since' | 'until' | 'observed'> {
	readonly since?: PartialDate;
	readonly until?: PartialDate;
	readonly observed?: PartialDate;
}

/** A line of `ids.tsv`: an id, and the tie and the days it was given to. */
export interface RecordedId {
	readonly id: string;
	/** What tells the tie from others between the same ends, as `detailsOf` writes it. */
	readonly details: string;
	readonly stretch: DayRange;
	readonly place: Place;
}

/** What the importers have written, read line by line, not yet joined. */
export interface CompiledFacts {
	readonly told: readonly Told[];
	readonly observed: readonly Observed[];
	readonly ids: readonly RecordedId[];
}
