import { readFileSync } from 'node:fs';
import type { Observation } from '#lib/facts/model/observation.ts';
import type { Problem } from '#lib/facts/model/problem.ts';
import type { Attested } from '#lib/facts/model/relationship.ts';
import type { Claim } from '#lib/facts/model/claim.ts';
import { readCompiled } from '#lib/facts/records/compiled/read-compiled.ts';
import { joinRecords } from '#lib/facts/records/join/join-records.ts';
import { appendIds } from '#lib/facts/records/join/write-ids.ts';
import { parseRecords, type ParsedRecords } from '#lib/facts/records/parse-records.ts';
import { readWritten } from '#lib/facts/records/read-written.ts';
import { VOCABULARY } from './vocabulary.ts';

const BASE = 'tests/fixtures/records/base';

type Files = Map<string, string>;
/** An observation in as many words as matter for a test. */
export type Said = Partial<Omit<Observation, 'claim'>> &
	Pick<Observation, 'kind' | 'from' | 'to'> & {
		/** `1992..1994`, `2010..` (to no end), `2010..!2018` (last observed in 2018). */
		readonly on?: string;
		readonly dataset?: string;
		readonly origin?: string;
		readonly credibility?: Observation['claim']['credibility'];
	};

/** The fixtures' records with two datasets as sources, and what is written beside them. */
export function filesWith(more: Readonly<Record<string, string>> = {}): Files {
	return new Map([
		['vocabulary.yaml', VOCABULARY],
		...['entities', 'relationships', 'sources'].map((room): [string, string] => [
			`${room}/base.yaml`,
			readFileSync(`${BASE}/${room}.yaml`, 'utf8')
		]),
		['sources/datasets.yaml', sourceOf('codings-2-1') + sourceOf('listings')],
		...Object.entries(more)
	]);
}

function sourceOf(id: string): string {
	return `- { id: ${id}, type: dataset, title: A dataset of the fixtures, accessed: "2026-11-25", read: whole, reliability: A, because: Made up for the fixtures. }\n`;
}

/** The same files with observations, each named by its place unless it has a key. */
export function withObservations(files: Files, ...said: readonly Said[]): Files {
	const lines = new Map<string, string[]>();
	for (const [index, { on = '', dataset = 'codings-2-1', ...rest }] of said.entries()) {
		const { credibility = 2, origin, ...tie } = rest;
		const line = JSON.stringify({
			key: `k${String(index + 1)}`,
			...tie,
			claim: {
				at: `row ${String(index + 1)}`,
				says: 'A row of the fixtures.',
				...periodOf(on),
				credibility,
				...(origin === undefined ? {} : { origin })
			}
		});
		lines.set(dataset, [...(lines.get(dataset) ?? []), line]);
	}
	for (const [dataset, all] of lines)
		files.set(`compiled/${dataset}.observations.jsonl`, `${all.join('\n')}\n`);
	return files;
}

function periodOf(on: string): Partial<Observation['claim']> {
	const [since = '', last = ''] = on.split('..');
	return {
		...(since === '' ? {} : { since }),
		...(last === '' ? {} : last.startsWith('!') ? { observed: last.slice(1) } : { until: last })
	};
}

/** The files with all ids recorded, as the command does it. */
export function recorded(files: Files): Files {
	const { written } = readWritten(files);
	const { joining } = joinRecords(written, readCompiled(files).compiled);
	const before = files.get('compiled/ids.tsv') ?? '';
	return new Map([...files, ['compiled/ids.tsv', appendIds(before, joining.added)]]);
}

export function parsed(files: Files): Extract<ParsedRecords, { readonly problems?: never }> {
	const result = parseRecords(recorded(files));
	if (result.problems !== undefined) throw new Error(wordProblems(result.problems).join('\n'));
	return result;
}

/** The relationships that observations and records come to, by id. */
export function tiesIn(files: Files): Map<string, Attested<Claim>> {
	return new Map(parsed(files).records.relationships.map((tie) => [tie.id, tie]));
}

export function wordProblems(problems: readonly Problem[]): string[] {
	return problems.map(
		({ file, line, code, message }) => `${file}:${String(line)} ${code}: ${message}`
	);
}
