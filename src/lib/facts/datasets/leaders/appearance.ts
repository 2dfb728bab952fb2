import type { CodeSystem } from '../../model/compiled-entity.ts';

/** Years in which somebody was in office, both ends inclusive. */
export interface Years {
	readonly from: number;
	readonly to: number;
}

/** A leader as one dataset knows them. */
export interface Appearance {
	readonly system: CodeSystem;
	/** The dataset's own code: equal for all terms of a person in a state. */
	readonly code: string;
	/** Ids of the states led. */
	readonly states: readonly string[];
	/** As people write them, the fullest that the dataset has first. */
	readonly names: readonly [string, ...string[]];
	/** The words a person is called by, where the dataset marks them: the surname, or a name. */
	readonly called?: string;
	readonly years: readonly [Years, ...Years[]];
}

/** Whether two leaders were in office at one time, give or take a year. */
export function metInOffice(a: readonly Years[], b: readonly Years[]): boolean {
	return a.some(({ from, to }) => b.some((other) => from <= other.to + 1 && other.from <= to + 1));
}
