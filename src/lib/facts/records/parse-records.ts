import type { Problem } from '../model/problem.ts';
import { assembleRecords, type Records } from './assemble/assemble-records.ts';
import { checkAuthorities } from './check-authorities.ts';
import { checkParts } from './check-parts.ts';
import { ALL_CHECKS } from './checks/all-checks.ts';
import { compareProblems } from './problem-codes.ts';
import { readCompiled } from './compiled/read-compiled.ts';
import { joinRecords, type Joining } from './join/join-records.ts';
import { sumDeaths } from './join/sum-deaths.ts';
import { NO_POSITIONS, readPositions } from './read-positions.ts';
import { POSITIONS_FILE, readWritten, type RecordFiles } from './read-written.ts';
import { buildRegister } from './register.ts';
import { parseSeries } from './series/parse-series.ts';
import { withoutSeries } from './series/series-files.ts';

export type ParsedRecords =
	| { readonly records: Records; readonly joining: Joining; readonly problems?: never }
	/** All of them, in the order of files and lines; never empty. */
	| {
			readonly records?: never;
			readonly joining?: never;
			readonly problems: readonly [Problem, ...Problem[]];
	  };

/** Reads and checks all record files together, joined with what was compiled: checked records, or the complete list of what is wrong. Paths are those inside the folder of facts. */
export function parseRecords(given: RecordFiles): ParsedRecords {
	const files = withoutSeries(given);
	const { written: edited, parts, problems: malformed } = readWritten(files);
	const { compiled, problems: garbled } = readCompiled(files);
	const { written, joining, problems: apart } = joinRecords(edited, compiled);
	const layout = files.get(POSITIONS_FILE);
	const { positions, problems: unplaced } =
		layout === undefined
			? { positions: NO_POSITIONS, problems: [] }
			: readPositions(POSITIONS_FILE, layout);
	const register = buildRegister(written, parts);
	const { voting, problems: unvoted } = parseSeries(given, register);
	const [first, ...rest] = [
		...malformed,
		...unplaced,
		...garbled,
		...apart,
		...ALL_CHECKS.flatMap((check) => check(register)),
		...checkParts(register, parts, malformed),
		...checkAuthorities(files, register),
		...unvoted
	].sort(compareProblems);
	if (first !== undefined) return { problems: [first, ...rest] };
	return {
		records: assembleRecords(written, positions, voting, sumDeaths(compiled.told)),
		joining
	};
}
