import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseRecords } from '#lib/facts/records/parse-records.ts';
import { PROBLEM_CODES } from '#lib/facts/records/problem-codes.ts';
import { VOCABULARY } from '../../build/vocabulary.ts';

// Each fixture is one record file beside the valid ones of base/. Its first lines
// say what it is about, where it stands, and every problem that is expected:
//   # stands in relationships/more.yaml
//   # problem 12:9 unknown-entity: No entity has the id "bordurai".

const FOLDER = 'tests/fixtures/records';
const names = readdirSync(FOLDER).filter((name) => name.endsWith('.yaml'));
const invalid = names.filter((name) => name.endsWith('.invalid.yaml'));
const valid = names.filter((name) => name.endsWith('.valid.yaml'));

function read(name: string): string {
	return readFileSync(join(FOLDER, name), 'utf8');
}

function baseFiles(): Map<string, string> {
	return new Map([
		['vocabulary.yaml', VOCABULARY],
		...['entities', 'relationships', 'sources'].map((room): [string, string] => [
			`${room}/base.yaml`,
			read(`base/${room}.yaml`)
		])
	]);
}

function problemsIn(name: string): string[] {
	const text = read(name);
	const file = /^# stands in (\S+)$/m.exec(text)?.[1] ?? '';
	const { problems = [] } = parseRecords(baseFiles().set(file, text));
	return problems.map(({ file: where, line, column, code, message }) => {
		const place = where === file ? `${line}:${column}` : `${where}:${line}:${column}`;
		return `${place} ${code}: ${message}`;
	});
}

function expectedIn(name: string): string[] {
	return [...read(name).matchAll(/^# problem (.+)$/gm)].map((match) => match[1] ?? '');
}

describe('record files', () => {
	it('of the base are in order', () => {
		expect(parseRecords(baseFiles()).problems).toBeUndefined();
	});

	it.each(invalid)('%s has exactly the problems it announces', (name) => {
		expect(expectedIn(name).length).toBeGreaterThan(0);
		expect(problemsIn(name)).toEqual(expectedIn(name));
	});

	it.each(valid)('%s has none', (name) => {
		expect(problemsIn(name)).toEqual([]);
	});

	it('have a fixture for every way to be wrong', () => {
		// Those of compiled files and of series have tests of their own.
		const elsewhere = [
			'missing-file',
			'positions-unreadable',
			'json-syntax',
			'id-unrecorded',
			'series-unreadable',
			'series-of-no-state',
			'fewer-than-expected'
		];
		const shown = new Set(
			invalid.flatMap(expectedIn).map((line) => line.split(' ')[1]?.slice(0, -1))
		);
		expect(PROBLEM_CODES.filter((code) => !shown.has(code) && !elsewhere.includes(code))).toEqual(
			[]
		);
	});

	it('need the vocabulary', () => {
		const files = baseFiles();
		files.delete('vocabulary.yaml');
		expect(parseRecords(files).problems?.map(({ file, code }) => `${file} ${code}`)).toEqual([
			'relationships/base.yaml unknown-kind',
			'vocabulary.yaml missing-file'
		]);
	});

	it('are not read with positions that cannot be', () => {
		for (const text of ['{', '{"hash":"x","positions":[["aaland",1]]}']) {
			const files = baseFiles().set('layout/positions.json', text);
			expect(parseRecords(files).problems).toMatchObject([
				{ file: 'layout/positions.json', code: 'positions-unreadable' }
			]);
		}
	});

	it('come out sorted by id, whatever file they stand in', () => {
		const files = baseFiles().set(
			'entities/more.yaml',
			'- { id: abba, kind: group, label: Abba, summary: A group. }'
		);
		expect(parseRecords(files).records?.entities.map(({ id }) => id)).toEqual([
			'aaland',
			'abba',
			'borduria',
			'concord',
			'freedonia',
			'league',
			'river-war',
			'syldavia',
			'tapioca'
		]);
	});
});

describe('the guide for editors', () => {
	it('explains every problem', () => {
		const guide = readFileSync('docs/guides/editors.md', 'utf8');
		expect(PROBLEM_CODES.filter((code) => !guide.includes(`\`${code}\``))).toEqual([]);
	});
});
