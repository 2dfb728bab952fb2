import type { BattleDeaths } from '../../model/battle-deaths.ts';
import type { Told } from '../compiled/compiled.ts';

/**
 * Deaths in battle by conflict, sorted by its id, as datasets tell them. An editor's
 * conflict may be several coded ones, whose deaths are added up. Where two datasets
 * count the same conflict, the later by id stands: sums of both would count twice.
 */
export function sumDeaths(told: readonly Told[]): BattleDeaths[] {
	const byConflict = new Map<string, { source: string; years: Map<number, number> }>();
	for (const { dataset, entity } of [...told].sort((a, b) => compare(a.dataset, b.dataset)))
		for (const { year, deaths } of entity.years ?? []) {
			if (deaths === undefined) continue;
			const known = byConflict.get(entity.id);
			const sum = known?.source === dataset ? known : { source: dataset, years: new Map() };
			sum.years.set(year, (sum.years.get(year) ?? 0) + deaths);
			byConflict.set(entity.id, sum);
		}
	return [...byConflict]
		.sort(([a], [b]) => compare(a, b))
		.map(([conflict, { source, years }]) => ({
			conflict,
			source,
			years: [...years]
				.sort(([a], [b]) => a - b)
				.map(([year, deaths]): BattleDeaths['years'][number] => ({ year, deaths }))
		}));
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
