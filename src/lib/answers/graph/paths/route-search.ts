import type { Budget } from '../walking/budget.ts';
import type { Walk } from '../walking/walk.ts';
import type { Placed, Podium } from './podium.ts';
import type { Reach } from './reach.ts';

/** Reads a route whose merits depend on how its steps stand together; undefined where a rule forbids it. */
export type ReadRoute = (route: readonly number[]) => Placed | undefined;

/** One search for routes: between whom, with what is known of distances, and where the best are gathered. */
export interface RouteSearch {
	readonly walk: Walk;
	readonly from: number;
	readonly to: number;
	readonly reach: Reach;
	readonly podium: Podium;
	readonly budget: Budget;
	/** All of these are on the route. */
	readonly via: readonly number[];
	/** Every route must be read, whatever its steps are. */
	readonly always: boolean;
	readonly read: ReadRoute;
}
