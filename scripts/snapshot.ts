import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatProblem } from '../src/lib/facts/model/problem.ts';
import { parseRecords } from '../src/lib/facts/records/parse-records.ts';
import { cutCore } from '../src/lib/facts/snapshot/section-sizes.ts';
import { writeShards } from '../src/lib/facts/snapshot/claim-shards.ts';
import { writeSourceShards } from '../src/lib/facts/snapshot/source-shards.ts';
import { writeSeriesArtefact } from '../src/lib/facts/snapshot/series-artefact.ts';
import { revisionOf } from '../src/lib/facts/snapshot/revision-of.ts';
import { toSnapshot } from '../src/lib/facts/snapshot/to-snapshot.ts';
import { whyNoFacts } from './demand-facts.ts';
import { readRecordFiles } from './read-record-files.ts';
import { writeArtefact } from './write-artefact.ts';

/**
 * Builds the snapshot of graph-data into generated/snapshot: core.bin,
 * claims/<n>.json, sources/<n>.json, series.json, each with its packed twin
 * (.br), and manifest.json. Skipped where facts and code are those of
 * the last build, unless --fresh. Another folder of facts and another target may
 * be named: snapshot.ts [--fresh] [facts] [target].
 */
const [facts = 'graph-data', target = 'generated/snapshot'] = process.argv
	.slice(2)
	.filter((argument) => argument !== '--fresh');
const files = readRecordFiles(facts);
const inputs = hashInputs(files);
const manifestFile = join(target, 'manifest.json');

const nothing = whyNoFacts(facts, files);
if (nothing !== undefined) {
	console.error(nothing);
	process.exitCode = 1;
} else if (!process.argv.includes('--fresh') && lastInputs() === inputs) {
	console.log('The snapshot is up to date.');
} else {
	const { records, problems } = parseRecords(files);
	if (problems !== undefined) {
		for (const problem of problems)
			console.error(formatProblem({ ...problem, file: join(facts, problem.file) }));
		console.error(
			`\n${problems.length === 1 ? 'One problem' : `${String(problems.length)} problems`} in ${facts}: no snapshot was written.`
		);
		process.exitCode = 1;
	} else {
		const { snapshot, core, texts } = toSnapshot(records, await revisionOf(records));
		const shards = writeShards(snapshot, texts);
		const sources = writeSourceShards(records.sources, snapshot.revision);
		clear(target);
		const series = writeSeriesArtefact(records, snapshot.revision);
		const [packed] = await Promise.all([
			writeArtefact(join(target, 'core.bin'), cutCore(core), 'best'),
			writeArtefact(join(target, 'series.json'), series, 'best'),
			...sources.map((text, number) =>
				writeArtefact(join(target, 'sources', `${number}.json`), text, 'best')
			),
			// Fetched a few at a time, and many.
			...shards.map((text, number) =>
				writeArtefact(join(target, 'claims', `${number}.json`), text, 'good')
			)
		]);
		const manifest = {
			schema: snapshot.schema,
			revision: snapshot.revision,
			positions: snapshot.positions.hash,
			counts: {
				entities: snapshot.entities.length,
				relationships: snapshot.relationships.length,
				claims: texts.size,
				sources: snapshot.sources.length,
				briefings: snapshot.briefings.length,
				series: records.voting?.series.length ?? 0
			},
			shards: shards.length,
			inputs
		};
		// Last: a build that was cut short leaves no manifest and is done again.
		writeFileSync(manifestFile, `${JSON.stringify(manifest, null, '\t')}\n`);
		console.log(
			`Snapshot ${snapshot.revision}: ${snapshot.entities.length} entities, ${snapshot.relationships.length} relationships, ${texts.size} claims; the core takes ${Math.round(packed / 1000)} kB.`
		);
	}
}

/** Removes what an earlier build left, and nothing else: a folder named by mistake may hold anything. */
function clear(folder: string): void {
	const held = existsSync(folder) ? readdirSync(folder) : [];
	const isOurs = held.includes('manifest.json') || held.includes('core.bin');
	if (held.length > 0 && !isOurs)
		throw new Error(
			`${folder} is not empty and holds no snapshot: name another folder for it, or empty this one.`
		);
	rmSync(folder, { recursive: true, force: true });
}

/** Facts and the code that reads them: either may change what the snapshot holds. */
function hashInputs(recordFiles: ReadonlyMap<string, string>): string {
	const hash = createHash('sha256');
	const code = readdirSync('src/lib/facts', { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.ts'))
		.sort()
		.map((file): [string, string] => [file, readFileSync(join('src/lib/facts', file), 'utf8')]);
	for (const [file, text] of [...code, ...recordFiles]) hash.update(`${file}\0${text}\0`);
	return hash.digest('hex');
}

function lastInputs(): unknown {
	if (!existsSync(manifestFile)) return undefined;
	const manifest: unknown = JSON.parse(readFileSync(manifestFile, 'utf8'));
	return typeof manifest === 'object' && manifest !== null && 'inputs' in manifest
		? manifest.inputs
		: undefined;
}
