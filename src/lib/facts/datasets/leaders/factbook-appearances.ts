import { holderCode } from '../factbook-leaders/read-tenures.ts';
import type { Tenure } from '../factbook-leaders/tenures.ts';
import type { Identities } from '../importer.ts';
import type { Appearance } from './appearance.ts';
import { calledBy, normalCase } from './normal-case.ts';

/** Holders of the Factbook, with every spelling; the latest one first, as the one that stood last. */
export function factbookAppearances(
	tenures: readonly Tenure[],
	identities: Identities
): Appearance[] {
	const groups = new Map<string, Tenure[]>();
	for (const tenure of tenures) {
		const code = holderCode(tenure);
		groups.set(code, [...(groups.get(code) ?? []), tenure]);
	}
	return [...groups].flatMap(([code, group]) => {
		const listings = group.flatMap((tenure) => tenure.listings);
		const states = new Set(
			listings.flatMap(({ gec, firstSeen }) => identities.find('fips', gec, firstSeen) ?? [])
		);
		const latest = [...listings].sort((a, b) => (a.firstSeen > b.firstSeen ? -1 : 1));
		const [name, ...names] = new Set(latest.map((listing) => normalCase(listing.name)));
		const [years, ...others] = group.map(({ since, until, observed, listings: [first] }) => ({
			from: Number((since ?? first.firstSeen).slice(0, 4)),
			to: Number((until ?? observed ?? first.lastSeen).slice(0, 4))
		}));
		if (states.size === 0 || name === undefined || years === undefined) return [];
		return [
			{
				system: 'factbook-leader',
				code,
				states: [...states],
				names: [name, ...names],
				called: [...new Set(listings.flatMap((listing) => calledBy(listing.name).split(' ')))].join(
					' '
				),
				years: [years, ...others]
			}
		];
	});
}
