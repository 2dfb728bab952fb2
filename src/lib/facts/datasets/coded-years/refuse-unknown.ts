import { ImportProblem } from '../import-problem.ts';
import type { StateYears } from './state-years.ts';

/** The world layer begins here: ties that were over before it are not told. */
export const FIRST_YEAR = 1946;

/** A code as a row uses it in a year. */
export interface UsedCode {
	readonly line: number;
	readonly code: string;
	readonly year: number;
}

/**
 * Stops at the first code that means no state in any year since 1946 in which the file
 * uses it. One that means a state in some of them is known; its other years lie before
 * the state began or after it ended.
 */
export function refuseUnknown(used: Iterable<UsedCode>, states: StateYears): void {
	const known = new Set<string>();
	const unknown = new Map<string, UsedCode>();
	for (const use of used) {
		if (use.year < FIRST_YEAR || known.has(use.code)) continue;
		const { before, after } = states(use.code, use.year);
		if (before !== undefined || after !== undefined) {
			known.add(use.code);
			unknown.delete(use.code);
		} else if (!unknown.has(use.code)) unknown.set(use.code, use);
	}
	const [first] = [...unknown.values()].sort((a, b) => a.line - b.line);
	if (first !== undefined)
		throw new ImportProblem(
			first.line,
			`No state has the code ${first.code} in ${String(first.year)}: add it to the table of codes.`
		);
}
