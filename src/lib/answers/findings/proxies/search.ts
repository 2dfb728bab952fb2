import type { DayRange } from '#lib/facts/model/partial-date.ts';
import type { Filters } from '../../graph/filters.ts';
import type { Graph } from '../../graph/graph.ts';
import type { Work } from '../work.ts';
import type { Duty } from './find-obligors.ts';
import type { ReadBetween } from './read-between.ts';

/** What is asked about contests; no actors or conflicts: all of them. */
export interface ProxiesRequest {
	readonly filters: Filters;
	readonly window: DayRange;
	/** One: a backer or a client. Two: both are backers. */
	readonly actors: readonly string[];
	readonly conflicts: readonly string[];
}

/** A search under way, with what it remembers. */
export interface Search {
	readonly graph: Graph;
	readonly request: ProxiesRequest;
	/** All days up to the last one asked about: what comes later does not leak in, what came before shows who takes both sides. */
	readonly until: DayRange;
	readonly work: Work;
	readonly read: ReadBetween;
	readonly obligorsOf: (client: string) => readonly Duty[];
}
