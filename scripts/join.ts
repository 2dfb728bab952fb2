import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatProblem } from '../src/lib/facts/model/problem.ts';
import { IDS_FILE, readCompiled } from '../src/lib/facts/records/compiled/read-compiled.ts';
import { joinRecords } from '../src/lib/facts/records/join/join-records.ts';
import { appendIds } from '../src/lib/facts/records/join/write-ids.ts';
import { readWritten } from '../src/lib/facts/records/read-written.ts';
import { readRecordFiles } from './read-record-files.ts';

/** Joins what was compiled with what editors wrote, and records the ids that ties were given: join.ts [facts]. */
const folder = process.argv[2] ?? 'graph-data';
const files = readRecordFiles(folder);
const { written, problems: malformed } = readWritten(files);
const { compiled, problems: garbled } = readCompiled(files);
const { joining, problems: apart } = joinRecords(written, compiled);
const problems = [...malformed, ...garbled, ...apart].filter(
	({ code }) => code !== 'id-unrecorded'
);

if (problems.length > 0) {
	for (const problem of problems)
		console.error(formatProblem({ ...problem, file: join(folder, problem.file) }));
	console.error(`\n${String(problems.length)} problems in ${folder}: no id was recorded.`);
	process.exitCode = 1;
} else {
	const file = join(folder, IDS_FILE);
	const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
	mkdirSync(join(folder, 'compiled'), { recursive: true });
	writeFileSync(file, appendIds(before, joining.added));
	const attached = [...joining.attached.values()].reduce((sum, each) => sum + each.length, 0);
	console.log(
		`${String(joining.observations)} observations: ${String(attached)} joined ${String(joining.attached.size)} relationships of editors, the others are ${String(joining.groups.length)} relationships of their own. ${String(joining.added.length)} ids are new, ${String(joining.gone.length)} are no longer used.`
	);
}
