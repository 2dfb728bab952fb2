import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatProblem } from '../src/lib/facts/model/problem.ts';
import {
	checkExpectations,
	EXPECTATIONS_FILE
} from '../src/lib/facts/records/expectations/check-expectations.ts';
import { parseRecords } from '../src/lib/facts/records/parse-records.ts';
import { whyNoFacts } from './demand-facts.ts';
import { readRecordFiles } from './read-record-files.ts';

/** Checks the facts in a folder (graph-data unless said) and names every problem with its place. */
const folder = process.argv[2] ?? 'graph-data';
const files = readRecordFiles(folder);
const nothing = whyNoFacts(folder, files);
if (nothing !== undefined) {
	console.error(nothing);
	process.exit(1);
}
const { records, problems } = parseRecords(files);
const expected = join(folder, EXPECTATIONS_FILE);
const missed =
	records !== undefined && existsSync(expected)
		? checkExpectations(readFileSync(expected, 'utf8'), records)
		: [];
const wrong = problems ?? missed;

if (records === undefined || wrong.length > 0) {
	for (const problem of wrong)
		console.error(formatProblem({ ...problem, file: join(folder, problem.file) }));
	console.error(`\n${wrong.length} ${wrong.length === 1 ? 'problem' : 'problems'} in ${folder}.`);
	process.exitCode = 1;
} else {
	const claims = records.relationships.reduce((sum, { claims }) => sum + claims.length, 0);
	const voting =
		records.voting === undefined
			? ''
			: ` Beside them ${records.voting.series.length} series of UN voting.`;
	console.log(
		`The facts are in order: ${records.entities.length} entities, ${records.relationships.length} relationships, ${claims} claims, ${records.sources.length} sources, ${records.briefings.length} briefings.${voting}`
	);
}
