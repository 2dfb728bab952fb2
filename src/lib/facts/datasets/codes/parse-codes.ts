import { ImportProblem } from '../import-problem.ts';
import { parseDatedCodes, type DatedCode } from './dated-code.ts';

/** A state and the codes that mean it. */
export interface StateCodes {
	readonly id: string;
	readonly label: string;
	readonly gw: readonly DatedCode[];
	readonly cow: readonly DatedCode[];
	/** FIPS 10-4 / GEC, lower case. */
	readonly fips: readonly DatedCode[];
	/** ISO 3166-1, lower case; `xk` and `xkx` are user-assigned. Absent for states that ended before they had one. */
	readonly iso2?: string;
	readonly iso3?: string;
}

/**
 * Reads a table of states, one a line:
 * `id | label | GW | COW | FIPS | ISO 3166-1 alpha-2 | alpha-3`, `-` for none.
 */
export function parseCodes(table: string): StateCodes[] {
	return table
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '')
		.map((line) => {
			const cells = line.split('|').map((cell) => cell.trim());
			const [id, label, gw, cow, fips, iso2, iso3] = cells.map((cell) =>
				cell === '-' ? undefined : cell
			);
			if (id === undefined || label === undefined || cells.length !== 7)
				throw new ImportProblem(0, `“${line}” is no row of the table of states.`);
			return {
				id,
				label,
				gw: parseDatedCodes(gw ?? ''),
				cow: parseDatedCodes(cow ?? ''),
				fips: parseDatedCodes(fips ?? ''),
				...(iso2 === undefined ? {} : { iso2 }),
				...(iso3 === undefined ? {} : { iso3 })
			};
		});
}
