import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ALL_DATASETS, type Dataset } from '../src/lib/facts/datasets/compile/all-datasets.ts';
import { authoritiesOf } from '../src/lib/facts/datasets/compile/authorities-of.ts';
import { compileDataset } from '../src/lib/facts/datasets/compile/compile-dataset.ts';
import {
	lookedUpBy,
	missingBefore,
	staleAfter
} from '../src/lib/facts/datasets/compile/compiled-before.ts';
import { appendEntityIds, readEntityIds } from '../src/lib/facts/datasets/compile/entity-ids.ts';
import { readCurated } from '../src/lib/facts/datasets/compile/read-curated.ts';
import { readEntities } from '../src/lib/facts/datasets/compile/read-entities.ts';
import { wordOutcome } from '../src/lib/facts/datasets/compile/word-outcome.ts';
import {
	writeEntities,
	writeObservations
} from '../src/lib/facts/datasets/compile/write-records.ts';
import { writeSeries } from '../src/lib/facts/datasets/compile/write-series.ts';
import { ImportProblem, inTable } from '../src/lib/facts/datasets/import-problem.ts';
import { formatProblem } from '../src/lib/facts/model/problem.ts';
import { AUTHORITIES_FILE } from '../src/lib/facts/records/read-authorities.ts';
import { readRecordFiles } from './read-record-files.ts';
import { replaceFiles } from './replace-files.ts';

/** Compiles a dataset's files into graph-data/compiled: import.ts <dataset> <file>… [--into <folder>]. */
const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { into: { type: 'string', default: join('graph-data', 'compiled') } }
});
const folder = values.into;
const [id, ...files] = positionals;
const IDS = 'entity-ids.tsv';

const dataset = ALL_DATASETS.find((each) => each.id === id);
const wrong = dataset === undefined ? unknownDataset() : wrongFiles(dataset);
if (dataset === undefined || wrong !== undefined) fail(wrong ?? '');
else run(dataset);

function run(chosen: Dataset): void {
	try {
		importFiles(chosen);
	} catch (problem) {
		if (!(problem instanceof ImportProblem)) throw problem;
		const { table, line, reason } = problem;
		const place = chosen.tables.findIndex(({ name }) => name === table);
		const file = files[place] ?? table ?? '';
		fail(line === 0 ? `${file}: ${reason}` : `${file}:${String(line)} ${reason}`);
	}
}

function importFiles(chosen: Dataset): void {
	const curated = readCurated(readRecordFiles('graph-data'));
	if (curated === undefined) {
		fail('The curated entities are not in order: `npm run data:check` says what is wrong.');
		return;
	}
	const authoritiesFile = join('graph-data', AUTHORITIES_FILE);
	const written = existsSync(authoritiesFile) ? readFileSync(authoritiesFile, 'utf8') : '';
	const { authorities, problems } = authoritiesOf(written, curated);
	if (problems.length > 0) {
		const lines = problems.map((problem) => formatProblem({ ...problem, file: authoritiesFile }));
		fail(lines.join('\n'));
		return;
	}
	const idsFile = join(folder, IDS);
	const ids = existsSync(idsFile) ? readFileSync(idsFile, 'utf8') : '';
	const before = lookedUpBy(chosen).map(entitiesFile).filter(existsSync);
	const outcome = compileDataset(
		chosen,
		files.map((file) => readFileSync(file, 'utf8')),
		{
			entities: [
				...curated.entities,
				...before.flatMap((file) => inTable(file, () => readEntities(readFileSync(file, 'utf8'))))
			],
			taken: curated.taken,
			authorities,
			named: inTable(idsFile, () => readEntityIds(ids)),
			tell: (table, read, of) => {
				console.error(`${table}: ${String(read)} of ${String(of)} rows`);
			}
		}
	);
	const { observations, entities, series } = outcome.compiled;
	replaceFiles(
		folder,
		new Map([
			[`${chosen.id}.observations.jsonl`, writeObservations(observations)],
			[`${chosen.id}.entities.jsonl`, writeEntities(entities)],
			...(series === undefined
				? []
				: [[`${chosen.id}.series.jsonl`, writeSeries(chosen.id, series)] as const]),
			[IDS, appendEntityIds(ids, outcome.named)]
		])
	);
	for (const line of wordOutcome(chosen, outcome)) console.log(line);
	const stale = staleAfter(chosen, compiledSoFar());
	if (stale.length > 0)
		console.log(`Compiled from what was there before, so import again: ${stale.join(', ')}.`);
}

function unknownDataset(): string {
	const known = ALL_DATASETS.map(
		({ id: name, tables }) =>
			`  ${name} ${tables.length === 1 ? '<file>' : tables.map((table) => `<${table.name}>`).join(' ')}`
	);
	return [
		id === undefined
			? 'Say which dataset: npm run data:import -- <dataset> <file> [--into <folder>]'
			: `There is no importer for “${id}”.`,
		'Datasets, in the order in which they are imported:',
		...known
	].join('\n');
}

/** What keeps the import from beginning; undefined where nothing does. */
function wrongFiles(chosen: Dataset): string | undefined {
	const names = chosen.tables.map(({ name }) => name);
	if (files.length !== names.length)
		return `${chosen.id} takes ${String(names.length)} ${names.length === 1 ? 'file' : 'files'}: ${names.join(', ')}, in this order.`;
	const absent = files.find((file) => !existsSync(file));
	if (absent !== undefined) return `${absent}: there is no such file.`;
	const missing = missingBefore(chosen, compiledSoFar());
	if (missing.length > 0)
		return `${chosen.id} looks up what other datasets say: import ${missing.join(', ')} into ${folder} first, in this order.`;
	return undefined;
}

function compiledSoFar(): Set<string> {
	return new Set(
		ALL_DATASETS.map((each) => each.id).filter((each) => existsSync(entitiesFile(each)))
	);
}

function entitiesFile(name: string): string {
	return join(folder, `${name}.entities.jsonl`);
}

function fail(message: string): void {
	console.error(message);
	process.exitCode = 1;
}
