import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { formatProblem } from '../src/lib/facts/model/problem.ts';
import { parseRecords } from '../src/lib/facts/records/parse-records.ts';
import { POSITIONS_FILE } from '../src/lib/facts/records/read-written.ts';
import { roomOf } from '../src/lib/picture/canvas/layout/room-of.ts';
import { layOutWholeGraph } from '../src/lib/picture/canvas/layout/whole-graph.ts';
import { readRecordFiles } from './read-record-files.ts';

/**
 * Lays out the whole graph into graph-data/layout/positions.json. Entities that
 * have a place keep it, unless --fresh; another folder of facts may be named:
 * layout.ts [--fresh] [facts].
 */
const fresh = process.argv.includes('--fresh');
const [folder = 'graph-data'] = process.argv.slice(2).filter((argument) => argument !== '--fresh');
const { records, problems } = parseRecords(readRecordFiles(folder));

if (problems !== undefined) {
	for (const problem of problems)
		console.error(formatProblem({ ...problem, file: join(folder, problem.file) }));
	console.error(`\n${problems.length} problems in ${folder}: nothing was laid out.`);
	process.exitCode = 1;
} else {
	const known = fresh ? new Map<string, never>() : records.positions.of;
	const places = layOutWholeGraph({
		rooms: new Map(records.entities.map(({ id, kind }) => [id, roomOf(kind)])),
		ties: records.relationships.map(({ from, to }) => [from, to]),
		onEarth: new Map(
			records.entities.flatMap(({ id, seats }) => {
				const seat = seats?.at(-1);
				return seat === undefined ? [] : [[id, seat] as const];
			})
		),
		known
	});
	// One entity a line: a diff shows who moved.
	const rows = [...places].map(([id, { x, y }]) => JSON.stringify([id, x, y])).join(',\n');
	const hash = createHash('sha256').update(rows).digest('hex').slice(0, 12);
	const file = join(folder, POSITIONS_FILE);
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, `{"hash":"${hash}","positions":[\n${rows}\n]}\n`);
	const kept = [...places.keys()].filter((id) => known.has(id)).length;
	console.log(`${places.size} entities have a place, ${kept} of them the one they had (${hash}).`);
}
