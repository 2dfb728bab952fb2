import type { Compiled, Identities, Importer } from '../importer.ts';
import type { TableRow } from '../table/read-table.ts';
import { Cast } from '../ucdp/cast.ts';
import { conflictsOf } from '../ucdp/conflicts-of.ts';
import { stage, type Contest } from '../ucdp/contest.ts';
import { mapFighting } from '../ucdp/map-fighting.ts';
import { mapParts } from '../ucdp/map-parts.ts';
import { partsOf, partsPassedOver } from '../ucdp/parts-of.ts';
import { COLUMNS } from './columns.ts';
import { readDyads, type DyadYear } from './read-dyads.ts';

const ID = 'ucdp-dyadic-24-1';

/**
 * UCDP Dyadic 24.1: who fought whom, and beside whom, year by year since 1946. A
 * dyad that is not coded in a year had fewer than 25 deaths: its stretch has ended.
 */
export const ucdpDyadic: Importer = { id: ID, columns: COLUMNS, map };

function map(rows: readonly TableRow[], identities: Identities): Compiled {
	const dyads = readDyads(rows);
	const lastYear = Math.max(...dyads.map(({ year }) => year));
	const cast = new Cast(identities, ID);
	const contests = dyads.map((dyad) => stage(contestOf(dyad), cast, identities));
	const parts = contests.flatMap((contest) => partsOf(contest, cast));
	return {
		entities: [...conflictsOf(dyads, identities), ...cast.entities],
		observations: [...mapParts(parts, lastYear), ...mapFighting(contests, lastYear)],
		passedOver: partsPassedOver(contests)
	};
}

function contestOf(dyad: DyadYear): Contest {
	return { ...dyad, oneOfSeveral: false, found: `dyad ${dyad.dyad}`, key: dyad.dyad };
}
