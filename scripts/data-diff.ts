import { compareRevisions } from '../src/lib/answers/findings/revisions/compare-revisions.ts';
import { buildGraph } from '../src/lib/answers/graph/graph.ts';
import { editorsTelling } from '../src/lib/answers/text/editors/editors-telling.ts';
import { tellDifference } from '../src/lib/answers/text/editors/tell-difference.ts';
import { toDay } from '../src/lib/facts/model/partial-date.ts';
import { formatProblem } from '../src/lib/facts/model/problem.ts';
import type { Records } from '../src/lib/facts/records/assemble/assemble-records.ts';
import { parseRecords } from '../src/lib/facts/records/parse-records.ts';
import { toSnapshot } from '../src/lib/facts/snapshot/to-snapshot.ts';
import { readArguments } from './read-arguments.ts';
import { readRecordFiles } from './read-record-files.ts';
import { readRevision } from './read-revision.ts';

/** Says in sentences what changed in the facts since a revision. */
const USAGE =
	'npm run data:diff -- <revision> [--facts <folder>], such as npm run data:diff -- HEAD';
const { values, positionals } = readArguments(USAGE, {
	facts: { type: 'string', default: 'graph-data' }
});
const SECTIONS = [
	['entity-', 'Entities'],
	['tie-', 'Relationships'],
	['claim-', 'Claims'],
	['source-', 'Sources'],
	['briefing-', 'Briefings'],
	['series-', 'Series']
] as const;
const [revision] = positionals;

if (revision === undefined) fail(`Say since when: ${USAGE}.`);
else {
	const old = readRevision(revision, values.facts);
	if (typeof old === 'string') fail(old);
	else report(revision, old);
}

function report(since: string, old: ReadonlyMap<string, string>): void {
	const before = parseRecords(old);
	const after = parseRecords(readRecordFiles(values.facts));
	if (after.problems !== undefined) {
		for (const problem of after.problems) console.error(formatProblem(problem));
		fail('Mend these first: npm run data:check names them.');
	} else if (before.problems !== undefined) {
		const [first] = before.problems;
		fail(
			`The facts of ${since} cannot be compared: by the rules of today they have ${String(before.problems.length)} problems, the first being ${formatProblem(first)}\nCompare with a later revision; git log -- ${values.facts} lists them.`
		);
	} else print(since, before.records, after.records);
}

function print(since: string, before: Records, after: Records): void {
	const now = new Date();
	const today = toDay(now.getFullYear(), now.getMonth() + 1, now.getDate());
	const [earlier, telling] = [before, after].map((records) =>
		editorsTelling(buildGraph(toSnapshot(records, '').snapshot), today, records.sources)
	);
	const differences = compareRevisions(before, after);
	if (telling === undefined || earlier === undefined) return;
	for (const [prefix, title] of SECTIONS) {
		const section = differences.filter(({ change }) => change.startsWith(prefix));
		if (section.length === 0) continue;
		console.log(`\n${title} (${String(section.length)})`);
		for (const each of section) console.log(`  ${tellDifference(telling, earlier, each)}`);
	}
	const count = differences.length;
	console.log(
		count === 0
			? `Nothing changed in the facts since ${since}.`
			: `\n${String(count)} ${count === 1 ? 'change' : 'changes'} in the facts since ${since}.`
	);
}

function fail(message: string): void {
	console.error(message);
	process.exitCode = 1;
}
