import type { Compiled, Identities, Importer } from '../importer.ts';
import type { TableRow } from '../table/read-table.ts';
import { conflictEntity } from '../ucdp/conflict.ts';
import { groupBy } from '../ucdp/group-by.ts';
import { COLUMNS } from './columns.ts';
import { readDeaths, type DeathsOfYear } from './read-deaths.ts';

/** UCDP calls a year of a thousand deaths in battle or more war. */
const WAR = 1000;

/** UCDP Battle-Related Deaths 24.1, by conflict: how many died in each year since 1989. It tells of no ties. */
export const ucdpBrd: Importer = { id: 'ucdp-brd-24-1', columns: COLUMNS, map };

function map(rows: readonly TableRow[], identities: Identities): Compiled {
	const byConflict = groupBy(readDeaths(rows), ({ of }) => of.conflict);
	const conflicts = [...byConflict.values()].flatMap((years) => {
		const ordered = [...years].sort((one, other) => one.year - other.year);
		const [first] = ordered;
		return first === undefined
			? []
			: [
					{
						...conflictEntity(first.of, String(first.year), identities),
						years: ordered.map(yearOf)
					}
				];
	});
	return { entities: conflicts, observations: [], passedOver: new Map() };
}

function yearOf({ year, deaths }: DeathsOfYear) {
	return { year, intensity: deaths >= WAR ? ('war' as const) : ('minor' as const), deaths };
}
