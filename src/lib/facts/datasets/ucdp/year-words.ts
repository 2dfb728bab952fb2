/** `1992`, `1992–1994`, `1992 and 1995–1997`: years in order, joined where they follow each other. */
export function yearWords(years: readonly number[]): string {
	const runs: [number, number][] = [];
	for (const year of [...new Set(years)].sort((a, b) => a - b)) {
		const run = runs.at(-1);
		if (run !== undefined && run[1] === year - 1) run[1] = year;
		else runs.push([year, year]);
	}
	return listWords(
		runs.map(([from, to]) => (from === to ? String(from) : `${String(from)}–${String(to)}`))
	);
}

/** `arms`, `arms and training`, `arms, materiel and training`. */
export function listWords(parts: readonly string[]): string {
	const last = parts.at(-1) ?? '';
	return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}
