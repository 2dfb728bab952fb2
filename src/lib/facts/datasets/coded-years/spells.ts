/** A stretch of years, both inclusive. */
export interface Years {
	readonly first: number;
	readonly last: number;
}

/** Stretches of consecutive years, in order; a year may be given more than once. */
export function spellsOf(years: Iterable<number>): Years[] {
	const spells: { first: number; last: number }[] = [];
	for (const year of [...years].sort((a, b) => a - b)) {
		const open = spells.at(-1);
		if (open !== undefined && year <= open.last + 1) open.last = year;
		else spells.push({ first: year, last: year });
	}
	return spells;
}
