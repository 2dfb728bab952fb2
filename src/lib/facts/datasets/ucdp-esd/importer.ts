import type { Compiled, Identities, Importer } from '../importer.ts';
import type { TableRow } from '../table/read-table.ts';
import { Cast } from '../ucdp/cast.ts';
import { codedYears } from './closing-of.ts';
import { COLUMNS } from './columns.ts';
import { conflictId, unknownConflicts } from './map-conflicts.ts';
import { mapSupport } from './map-support.ts';
import { readSupport } from './read-support.ts';
import { supportOf } from './support-of.ts';

const ID = 'ucdp-esd-18-1';

/** UCDP External Support 18.1, actor-year: who supported whom in which conflict against whom, 1975–2017, by type. */
export const ucdpEsd: Importer = { id: ID, columns: COLUMNS, map };

function map(rows: readonly TableRow[], identities: Identities): Compiled {
	const years = readSupport(rows);
	const cast = new Cast(identities, ID);
	const support = years.flatMap((year) => supportOf(year, cast));
	const none = years.filter(({ supporters }) => supporters.length === 0).length;
	return {
		entities: [...unknownConflicts(years, identities), ...cast.entities],
		observations: mapSupport(support, codedYears(years), ({ row }) => conflictId(row, identities)),
		passedOver: none === 0 ? new Map() : new Map([['no support is coded', none]])
	};
}
