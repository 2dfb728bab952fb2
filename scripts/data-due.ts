import { findDue } from '../src/lib/answers/findings/due/find-due.ts';
import { buildGraph } from '../src/lib/answers/graph/graph.ts';
import { editorsTelling } from '../src/lib/answers/text/editors/editors-telling.ts';
import { tellDue } from '../src/lib/answers/text/editors/tell-due.ts';
import { firstDay, parsePartialDate, toDay } from '../src/lib/facts/model/partial-date.ts';
import { formatProblem } from '../src/lib/facts/model/problem.ts';
import { parseRecords } from '../src/lib/facts/records/parse-records.ts';
import { theatresOf } from '../src/lib/facts/records/theatres-of.ts';
import { toSnapshot } from '../src/lib/facts/snapshot/to-snapshot.ts';
import { readArguments } from './read-arguments.ts';
import { readRecordFiles } from './read-record-files.ts';

/** Lists what is to be checked again, by theatre, oldest first. */
const USAGE = 'npm run data:due [-- --before 2026-06] [--facts <folder>]';
const { values } = readArguments(USAGE, {
	before: { type: 'string' },
	facts: { type: 'string', default: 'graph-data' }
});
const before = values.before === undefined ? undefined : parsePartialDate(values.before);
const files = readRecordFiles(values.facts);
const { records, problems } = parseRecords(files);

if (values.before !== undefined && before === undefined) {
	console.error(`"${values.before}" is no date: write 2026, 2026-06 or 2026-06-15.\n${USAGE}`);
	process.exitCode = 1;
} else if (problems !== undefined) {
	for (const problem of problems) console.error(formatProblem(problem));
	console.error('\nMend these first: npm run data:check names them.');
	process.exitCode = 1;
} else {
	const now = new Date();
	const today = toDay(now.getFullYear(), now.getMonth() + 1, now.getDate());
	const graph = buildGraph(toSnapshot(records, '').snapshot);
	const telling = editorsTelling(graph, today, records.sources);
	const bounds = { today, ...(before === undefined ? {} : { before: firstDay(before) }) };
	const due = findDue(graph, bounds);
	const theatres = theatresOf(files);
	for (const theatre of [...new Set(theatres.values())].sort()) {
		const list = due.filter(({ tie }) => theatres.get(tie.id) === theatre);
		if (list.length === 0) continue;
		console.log(`\n${theatre} (${String(list.length)})`);
		for (const each of list) console.log(`  ${tellDue(telling, each)}`);
	}
	const unchecked = due.filter(({ why }) => why === 'unchecked').length;
	console.log(
		`\n${String(due.length)} of ${String(records.relationships.length)} relationships are to be checked again: ${String(unchecked)} said to hold, ${String(due.length - unchecked)} last observed lately.`
	);
}
