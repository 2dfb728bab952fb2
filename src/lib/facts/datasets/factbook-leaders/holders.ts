import { ImportProblem } from '../import-problem.ts';
import { readHolder } from './read-holder.ts';
import type { Listing } from './read-row.ts';

/** A listing that names a holder. */
export interface Holder extends Listing {
	readonly office: string;
	/** As written, surname in capitals. */
	readonly name: string;
}

export interface Holders {
	/** In the order of the file. */
	readonly holders: readonly Holder[];
	readonly vacancies: readonly Listing[];
	readonly passedOver: ReadonlyMap<string, number>;
}

const LISTED_WITHOUT_TITLE = 'further deputies of a list, without a title';

/**
 * Tells holders from deputies: by the title, and where there is none by
 * succession. A name without a title beside a titled holder is one more deputy;
 * one with no holder beside it must be a holder whose listing was cut off, and
 * stops until `cut-names` says who it is.
 */
export function findHolders(listings: readonly Listing[]): Holders {
	const passedOver = new Map<string, number>();
	const passOver = (reason: string) => passedOver.set(reason, (passedOver.get(reason) ?? 0) + 1);
	const holders: Holder[] = [];
	const vacancies: Listing[] = [];
	const untitled: Listing[] = [];
	const byRank: Holder[] = [];
	for (const listing of listings) {
		const named = readHolder(listing);
		switch (named.kind) {
			case 'holder':
				if (!/^[\p{Lu}"'‘’]/u.test(named.name) && !/^[a-z]{1,3}[- ]\p{Lu}/u.test(named.name))
					throw new ImportProblem(listing.line, `“${listing.text}” gives a title and no name.`);
				(named.byRank === true ? byRank : holders).push({
					...listing,
					office: named.office,
					name: named.name
				});
				break;
			case 'other':
				if (named.reason === 'vacant') vacancies.push(listing);
				passOver(named.reason);
				break;
			case 'untitled':
				untitled.push(listing);
				break;
			default:
				named satisfies never;
		}
	}
	for (const ranked of byRank)
		if (holders.some((holder) => standsBeside(holder, ranked))) passOver(LISTED_WITHOUT_TITLE);
		else holders.push(ranked);
	for (const listing of untitled) {
		if (!holders.some((holder) => standsBeside(holder, listing)))
			throw new ImportProblem(
				listing.line,
				`“${listing.text}” has no title, and nobody with one was listed beside it as ${listing.role} of “${listing.gec}”: add it to the cut names.`
			);
		passOver(LISTED_WITHOUT_TITLE);
	}
	return { holders: holders.sort((a, b) => a.line - b.line), vacancies, passedOver };
}

function standsBeside(holder: Listing, listing: Listing): boolean {
	return (
		holder.gec === listing.gec &&
		holder.role === listing.role &&
		holder.firstSeen <= listing.firstSeen &&
		listing.firstSeen <= holder.lastSeen
	);
}
