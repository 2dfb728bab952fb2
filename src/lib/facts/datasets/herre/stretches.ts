import type { CodedYear } from './read-years.ts';

/** Consecutive years of a state with the same value, in order. */
export interface Stretch {
	readonly years: readonly [CodedYear, ...CodedYear[]];
	readonly first: number;
	readonly last: number;
}

/** Cuts each state's years where the value changes, is absent, or a year is missing. */
export function stretchesBy(
	years: readonly CodedYear[],
	valueOf: (year: CodedYear) => string | undefined
): Stretch[] {
	const ordered = [...years].sort((a, b) => Number(a.cow) - Number(b.cow) || a.year - b.year);
	const stretches: { value: string; years: [CodedYear, ...CodedYear[]] }[] = [];
	let before: CodedYear | undefined;
	for (const year of ordered) {
		const value = valueOf(year);
		const current = stretches.at(-1);
		const goesOn =
			before !== undefined &&
			before.cow === year.cow &&
			before.year === year.year - 1 &&
			valueOf(before) === value;
		before = year;
		if (value === undefined) continue;
		if (goesOn) current?.years.push(year);
		else stretches.push({ value, years: [year] });
	}
	return stretches.map(({ years: coded }) => ({
		years: coded,
		first: coded[0].year,
		last: coded.at(-1)?.year ?? coded[0].year
	}));
}
