import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startRecord } from '../src/lib/facts/records/templates/start-record.ts';
import { readRecordFiles } from './read-record-files.ts';

/** Begins a record at its place: data-new.ts <kind> [id] [--in <file>] [--facts <folder>]. */
const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { in: { type: 'string' }, facts: { type: 'string', default: 'graph-data' } }
});
const [kind = '', id] = positionals;
const { in: file, facts } = values;

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
