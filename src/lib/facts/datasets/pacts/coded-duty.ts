import type { Duty } from './duties.ts';

/** One row of a directed dyad-year: what the first state owes the second in a year. */
export interface CodedDuties {
	readonly line: number;
	readonly codes: readonly [string, string];
	readonly year: number;
	readonly duties: readonly Duty[];
}
