/** What is coded of one tie in one year. */
export interface YearOfTie {
	/** Equal for what is one tie, and different where anything that an observation says is. */
	readonly tie: string;
	readonly year: number;
}

/** One tie in consecutive years, in order. */
export type Stretch<T extends YearOfTie> = readonly [T, ...T[]];

/** Joins consecutive years of the same tie; a year that is missing begins a new stretch. */
export function stretchesOf<T extends YearOfTie>(coded: readonly T[]): Stretch<T>[] {
	const stretches: [T, ...T[]][] = [];
	const latest = new Map<string, [T, ...T[]]>();
	for (const one of [...coded].sort((a, b) => a.year - b.year)) {
		const before = latest.get(one.tie);
		if (before !== undefined && lastOf(before).year === one.year - 1) before.push(one);
		else {
			const begun: [T, ...T[]] = [one];
			latest.set(one.tie, begun);
			stretches.push(begun);
		}
	}
	return stretches;
}

/** The last year of a stretch. */
export function lastOf<T extends YearOfTie>(stretch: Stretch<T>): T {
	return stretch.at(-1) ?? stretch[0];
}
