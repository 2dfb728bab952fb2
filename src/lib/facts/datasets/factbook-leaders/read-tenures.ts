import { NO_STATES } from '../factbook-snapshots.ts';
import type { TableRow } from '../table/read-table.ts';
import { findHolders } from './holders.ts';
import { personsAmong } from './one-person.ts';
import { readListing } from './read-row.ts';
import { tenuresOf, type Tenure } from './tenures.ts';

export interface Tenures {
	readonly tenures: readonly Tenure[];
	/** Rows that tell nothing, by reason. */
	readonly passedOver: ReadonlyMap<string, number>;
}

/** Reads all rows into who held which line of succession of which state, and when. */
export function readTenures(rows: readonly TableRow[]): Tenures {
	const listings = rows.map(readListing);
	const ofStates = listings.filter(({ gec }) => !NO_STATES.has(gec));
	const { holders, vacancies, passedOver } = findHolders(ofStates);
	const tenures = tenuresOf(holders, personsAmong(holders), vacancies);
	const told = new Set(tenures.flatMap((tenure) => tenure.listings));
	const corrected = holders.filter((holder) => !told.has(holder)).length;
	return {
		tenures,
		passedOver: new Map([
			...passedOver,
			['dependencies and other places that are no states', listings.length - ofStates.length],
			['replaced by another name since the same day', corrected]
		])
	};
}

/** The code of a tenure's person among identities; monarchs of several states have one in each. */
export function holderCode({ gec, person }: Tenure): string {
	return `${gec} ${person.name}`;
}
