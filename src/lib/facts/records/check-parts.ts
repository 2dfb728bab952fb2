import type { Problem } from '../model/problem.ts';
import { CHECKS_OF_PARTS } from './checks/all-checks.ts';
import type { Register } from './register.ts';
import type { Parts } from './written.ts';

/** The value itself is wrong: what else could be said of it would follow from that. */
const WRONG_VALUE: ReadonlySet<string> = new Set([
	'wrong-type',
	'unknown-value',
	'not-a-slug',
	'empty-text',
	'control-character'
]);

/** What else is wrong with malformed records, beside what their schemas found: all that can be told from the parts of them that could be read. */
export function checkParts(
	register: Register,
	parts: Parts,
	malformed: readonly Problem[]
): Problem[] {
	const wrong = new Set(malformed.filter(({ code }) => WRONG_VALUE.has(code)).map(placeOf));
	// What concerns ids alone was checked for malformed records as for all others.
	const ofParts: Register = {
		...register,
		written: { ...parts, vocabulary: [], retired: [], listed: [] }
	};
	return CHECKS_OF_PARTS.flatMap((check) => check(ofParts)).filter(
		(problem) => !wrong.has(placeOf(problem))
	);
}

function placeOf({ file, line, column }: Problem): string {
	return `${file}:${String(line)}:${String(column)}`;
}
