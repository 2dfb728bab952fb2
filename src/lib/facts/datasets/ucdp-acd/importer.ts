import type { Compiled, Identities, Importer } from '../importer.ts';
import type { TableRow } from '../table/read-table.ts';
import { Cast } from '../ucdp/cast.ts';
import { stage } from '../ucdp/contest.ts';
import { mapFighting } from '../ucdp/map-fighting.ts';
import { mapParts } from '../ucdp/map-parts.ts';
import { partsOf, partsPassedOver } from '../ucdp/parts-of.ts';
import { COLUMNS } from './columns.ts';
import { contestsOf } from './contests-of.ts';
import { mapConflicts } from './map-conflicts.ts';
import { nameGroups } from './name-groups.ts';
import { readConflictYears } from './read-conflict-years.ts';

const ID = 'ucdp-prio-acd-25-1';

/** The first year that the Dyadic dataset does not have yet. Before it, parties are taken from there: a conflict's sides put states on both, and opponents on one. */
const PARTIES_FROM = 2024;

/** UCDP/PRIO Armed Conflict 25.1: episodes of fighting and intensity since 1946, and the parties of 2024. */
export const ucdpAcd: Importer = { id: ID, columns: COLUMNS, map };

function map(rows: readonly TableRow[], identities: Identities): Compiled {
	const years = readConflictYears(rows);
	const labels = nameGroups(years);
	const lastYear = Math.max(...years.map(({ year }) => year));
	const cast = new Cast(identities, ID);
	const contests = years
		.filter(({ year }) => year >= PARTIES_FROM)
		.flatMap((year) => contestsOf(year, labels))
		.map((contest) => stage(contest, cast, identities));
	const parts = contests.flatMap((contest) => partsOf(contest, cast));
	return {
		entities: [...mapConflicts(years, labels, identities), ...cast.entities],
		observations: [...mapParts(parts, lastYear), ...mapFighting(contests, lastYear)],
		passedOver: partsPassedOver(contests)
	};
}
