import type { Budget } from '../walking/budget.ts';
import type { Walk } from '../walking/walk.ts';
import type { Podium } from './podium.ts';
import type { Reach } from './reach.ts';
import type { RouteReader } from './route-reader.ts';

/** One search for routes: between whom, with what is known of distances, and where the best are gathered. */
export interface RouteSearch {
	readonly walk: Walk;
	readonly from: number;
	readonly to: number;
	readonly reach: Reach;
	readonly podium: Podium;
	readonly budget: Budget;
	/** All of these are on the route, between its ends. */
	readonly via: readonly number[];
	/** Every route must be read, whatever its steps are. */
	readonly always: boolean;
	/** Reads routes whose merits depend on how their steps stand together. */
	readonly reader: RouteReader;
}
