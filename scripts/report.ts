import { formatGrade } from '../src/lib/facts/model/grade.ts';
import { formatProblem } from '../src/lib/facts/model/problem.ts';
import type { Records } from '../src/lib/facts/records/assemble/assemble-records.ts';
import type { Joining } from '../src/lib/facts/records/join/join-records.ts';
import { parseRecords } from '../src/lib/facts/records/parse-records.ts';
import { readRecordFiles } from './read-record-files.ts';
import { tellCoreSize } from './tell-core-size.ts';

/** Says what the facts hold and where they are thin, for those who edit them: report.ts [folder]. */
const folder = process.argv[2] ?? 'graph-data';
const { records, joining, problems } = parseRecords(readRecordFiles(folder));

if (problems !== undefined) {
	for (const problem of problems) console.error(formatProblem(problem));
	process.exitCode = 1;
} else {
	print('Entities by kind', tally(records.entities.map(({ kind }) => kind)));
	print('Relationships by kind', tally(records.relationships.map(({ kind }) => kind)));
	print(
		'Relationships by grade',
		tally(records.relationships.map(({ grade }) => formatGrade(grade)))
	);
	print('Relationships by end', tally(records.relationships.map(({ period }) => period.end)));
	const claims = records.relationships.flatMap((each) => each.claims);
	print('Claims by stance', tally(claims.map(({ stance }) => stance)));
	print('Claims by modality', tally(claims.map(({ modality }) => modality)));
	print('Sources by reliability', tally(records.sources.map(({ reliability }) => reliability)));
	print('Sources by how much was read', tally(records.sources.map(({ read }) => read)));
	print('Claims by dataset', claimsByDataset(records));
	print('Most used publishers', [...mostUsed(records)].slice(0, 20));
	list('Contested', records, ({ evidence }) => evidence.state === 'contested');
	list('Denied', records, ({ evidence }) => evidence.state === 'denied');
	list('Resting on opinion only', records, ({ opinionOnly }) => opinionOnly);
	list('With claims that give other dates', records, ({ period }) => period.differing.length > 0);
	tellJoining(joining);
	const single = records.relationships.filter(({ origins }) => origins === 1).length;
	console.log(`\n${single} of ${records.relationships.length} relationships rest on one origin.`);
	const tied = new Set(records.relationships.flatMap(({ from, to }) => [from, to]));
	const untied = records.entities.filter(({ id }) => !tied.has(id)).map(({ id }) => id);
	console.log(`${untied.length} entities have no relationship: ${untied.join(', ')}`);
	await tellCoreSize(records);
}

/** How many compiled observations joined what editors wrote, and which did not join what stands beside them. */
function tellJoining({ observations, attached, groups, misses }: Joining): void {
	const joined = [...attached.values()].reduce((sum, each) => sum + each.length, 0);
	console.log(
		`\nOf ${observations} compiled observations ${joined} joined ${attached.size} relationships of editors; the others are ${groups.length} relationships of their own.`
	);
	const apart = misses();
	print('Beside an editor’s relationship, not joined, because', [
		...tally(apart.map(({ because }) => because.replace(/=[^;,]*/g, '')))
	]);
	for (const { compiled, edited, because } of apart)
		console.log(`  ${compiled} and ${edited}: ${because}`);
}

/** How often each value occurs, most often first, then by name. */
function tally(values: readonly string[]): [string, number][] {
	const counts = new Map<string, number>();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
}

function claimsByDataset({ sources, relationships }: Records): [string, number][] {
	const datasets = new Set(sources.flatMap(({ id, type }) => (type === 'dataset' ? id : [])));
	return tally(
		relationships.flatMap(({ claims }) =>
			claims.flatMap(({ source }) => (datasets.has(source) ? source : []))
		)
	);
}

function mostUsed({ sources, relationships }: Records): [string, number][] {
	const publishers = new Map(
		sources.map(({ id, publisher, containerTitle }) => [id, publisher ?? containerTitle ?? id])
	);
	return tally(
		relationships.flatMap(({ claims }) =>
			claims.map(({ source }) => publishers.get(source) ?? source)
		)
	);
}

function list(
	title: string,
	{ relationships }: Records,
	isListed: (relationship: Records['relationships'][number]) => boolean
): void {
	const ids = relationships.filter(isListed).map(({ id }) => id);
	console.log(`\n${title} (${ids.length})`);
	for (const id of ids) console.log(`  ${id}`);
}

function print(title: string, counts: readonly [string, number][]): void {
	console.log(`\n${title}`);
	for (const [name, count] of counts) console.log(`${String(count).padStart(6)}  ${name}`);
}
