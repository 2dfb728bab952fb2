import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startRecord } from '../src/lib/facts/records/templates/start-record.ts';
import { readArguments } from './read-arguments.ts';
import { readRecordFiles } from './read-record-files.ts';

/** Begins a record at its place in its file. */
const USAGE = 'npm run data:new -- <kind> [id] [--in <file>] [--facts <folder>]';
const { values, positionals } = readArguments(USAGE, {
	in: { type: 'string' },
	facts: { type: 'string', default: 'graph-data' }
});
const [kind, id, ...rest] = positionals;
const { in: file, facts } = values;

if (kind === undefined || rest.length > 0) {
	console.error(`Write ${USAGE}, such as npm run data:new -- leader jane-doe.`);
	process.exitCode = 1;
} else {
	const started = startRecord(readRecordFiles(facts), {
		kind,
		today: new Date().toISOString().slice(0, 10),
		...(id === undefined ? {} : { id }),
		...(file === undefined ? {} : { file })
	});
	if ('text' in started) {
		const path = join(facts, started.file);
		writeFileSync(path, started.text);
		console.log(
			`${path}:${String(started.line)}\nWrite after each colon what its comment asks for; npm run data:check names what is still open.`
		);
	} else {
		console.error(started.refusal);
		process.exitCode = 1;
	}
}
