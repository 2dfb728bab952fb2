import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const A_WHILE = 60_000;

/** Two states of the table of codes, with made-up days. */
const GOOD = `"gwcode","stateabb","statename","startdate","enddate"
339,"ALB","Albania","1901-02-03","2017-12-31"
20,"CAN","Canada","1867-07-01","2017-12-31"
`;
const DAMAGED = GOOD.replace('"1901-02-03"', '"03/02/1901"');

let folder: string;
let into: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'import-'));
	into = join(folder, 'compiled');
});

afterEach(() => {
	rmSync(folder, { recursive: true });
});

function write(name: string, text: string): string {
	const path = join(folder, name);
	writeFileSync(path, text);
	return path;
}

function run(...words: readonly string[]): {
	status: number | null;
	stdout: string;
	stderr: string;
} {
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		['--import', 'tsx', 'scripts/import.ts', ...words, '--into', into],
		{ encoding: 'utf8' }
	);
	return { status, stdout, stderr };
}

/** All files of the target folder, hidden ones too, with their texts. */
function held(): Map<string, string> {
	return new Map(
		readdirSync(into)
			.sort()
			.map((name) => [name, readFileSync(join(into, name), 'utf8')])
	);
}

describe('data:import', () => {
	it(
		'writes one record a line, sorted, and counts them; the same file gives the same bytes again',
		() => {
			const file = write('states.csv', GOOD);
			const { status, stdout } = run('gw-states', file);
			expect(stdout).toBe('gw-states: 2 rows, 0 observations, 2 entities.\n');
			expect(status).toBe(0);
			const first = held();
			expect([...first.keys()]).toEqual([
				'entity-ids.tsv',
				'gw-states.entities.jsonl',
				'gw-states.observations.jsonl'
			]);
			const lines = first.get('gw-states.entities.jsonl')?.trim().split('\n') ?? [];
			expect(lines.map((line) => line.slice(0, 30))).toEqual([
				'{"id":"albania","kind":"state"',
				'{"id":"canada","kind":"state",'
			]);
			expect(run('gw-states', file).status).toBe(0);
			expect(held()).toEqual(first);
		},
		A_WHILE
	);

	it(
		'stops at a damaged row with its line, and leaves the folder as it was',
		() => {
			expect(run('gw-states', write('states.csv', GOOD)).status).toBe(0);
			const before = held();
			const damaged = write('damaged.csv', DAMAGED);
			const { status, stdout, stderr } = run('gw-states', damaged);
			expect(status).toBe(1);
			expect(stdout).toBe('');
			expect(stderr).toMatch(`${damaged}:2 startdate is “03/02/1901”, not a day`);
			expect(held()).toEqual(before);
		},
		A_WHILE
	);

	it(
		'does not begin before the datasets whose entities it looks up are there',
		() => {
			const { status, stderr } = run('atop-5', write('pacts.csv', ''));
			expect(status).toBe(1);
			expect(stderr).toBe(
				`atop-5 looks up what other datasets say: import gw-states, cow-states, gw-capitals, leaders into ${into} first, in this order.\n`
			);
			expect(readdirSync(folder)).toEqual(['pacts.csv']);
		},
		A_WHILE
	);

	it(
		'names the datasets that it knows, and the files that the leaders take',
		() => {
			const unknown = run('gw-sates', 'x.csv');
			expect(unknown.status).toBe(1);
			expect(unknown.stderr).toContain('There is no importer for “gw-sates”.');
			expect(unknown.stderr).toContain(
				'  leaders <archigos-4-1> <herre-leader-ideologies> <factbook-leaders>\n'
			);
			const one = run('leaders', 'x.csv');
			expect(one.status).toBe(1);
			expect(one.stderr).toContain('leaders takes 3 files: archigos-4-1,');
		},
		A_WHILE
	);
});
