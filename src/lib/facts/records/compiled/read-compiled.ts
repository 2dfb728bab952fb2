import type { CompiledEntity } from '../../model/compiled-entity.ts';
import type { Observation } from '../../model/observation.ts';
import type { Problem } from '../../model/problem.ts';
import type { Place } from '../place.ts';
import { problemAt } from '../problem-codes.ts';
import { checkShape, type Shape } from './check-shape.ts';
import type { CompiledFacts, Observed, ReadClaim, RecordedId, Told } from './compiled.ts';
import { ENTITY_SHAPE, OBSERVATION_SHAPE } from './line-shapes.ts';
import { readDate } from './read-date.ts';
import { readIds } from './read-ids.ts';

export const COMPILED_FOLDER = 'compiled/';
export const IDS_FILE = 'compiled/ids.tsv';

/** Read elsewhere: which ids importers gave to names, and yearly series, which are no ties. */
const ELSEWHERE = /^compiled\/(?:entity-ids\.tsv|[a-z0-9-]+\.series\.jsonl)$/;

const FILE = /^compiled\/([a-z0-9]+(?:-[a-z0-9]+)*)\.(entities|observations)\.jsonl$/;

/** Reads all files of `compiled/`, in the order of their names; a line is taken whole or reported. */
export function readCompiled(files: ReadonlyMap<string, string>): {
	compiled: CompiledFacts;
	problems: Problem[];
} {
	const told: Told[] = [];
	const observed: Observed[] = [];
	const ids: RecordedId[] = [];
	const problems: Problem[] = [];
	const paths = [...files.keys()].filter((path) => path.startsWith(COMPILED_FOLDER)).sort();
	for (const path of paths) {
		const text = files.get(path) ?? '';
		const [, dataset, what] = FILE.exec(path) ?? [];
		if (dataset !== undefined && what === 'entities')
			for (const { value, place } of readLines<CompiledEntity>(path, text, ENTITY_SHAPE, problems))
				told.push({ dataset, place, entity: value });
		else if (dataset !== undefined)
			for (const { value, place } of readLines<Observation>(
				path,
				text,
				OBSERVATION_SHAPE,
				problems
			)) {
				const { claim, ...tie } = value;
				observed.push({ dataset, place, tie, claim: datedClaim(claim) });
			}
		else if (path === IDS_FILE) {
			const read = readIds(path, text);
			ids.push(...read.ids);
			problems.push(...read.problems);
		} else if (!ELSEWHERE.test(path))
			problems.push(
				problemAt(
					{ file: path, line: 1, column: 1 },
					'unknown-file',
					'compiled/ holds <dataset>.entities.jsonl, .observations.jsonl and .series.jsonl, entity-ids.tsv and ids.tsv, all written by importers.'
				)
			);
	}
	return { compiled: { told, observed, ids }, problems };
}

interface Line<T> {
	readonly value: T;
	readonly place: Place;
}

/** The shape says that the value is a T; the two are held together by a test. */
function readLines<T>(file: string, text: string, shape: Shape, problems: Problem[]): Line<T>[] {
	const lines: Line<T>[] = [];
	let [start, line] = [0, 1];
	while (start < text.length) {
		const end = text.indexOf('\n', start);
		const stop = end === -1 ? text.length : end;
		const place = { file, line, column: 1 };
		const value = parsed(text.slice(start, stop));
		const problem =
			value === undefined
				? problemAt(
						place,
						'json-syntax',
						'This line is not JSON: import the dataset again, these files are not edited by hand.'
					)
				: checkShape(value, shape, place);
		if (problem === undefined) lines.push({ value: value as T, place });
		else problems.push(problem);
		start = stop + 1;
		line += 1;
	}
	return lines;
}

function datedClaim({ since, until, observed, ...rest }: Observation['claim']): ReadClaim {
	return {
		...rest,
		...dateAt('since', since),
		...dateAt('until', until),
		...dateAt('observed', observed)
	};
}

function dateAt(key: 'since' | 'until' | 'observed', text: string | undefined) {
	const date = text === undefined ? undefined : readDate(text);
	return date === undefined ? {} : { [key]: date };
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
