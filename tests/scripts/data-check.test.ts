import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeFactsFolder, removeFolder } from '../build/facts-folder.ts';

let folder: string;

beforeEach(() => {
	folder = makeFactsFolder();
});

afterEach(() => removeFolder(folder));

function check(): { status: number | null; lines: string[] } {
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		['--import', 'tsx', 'scripts/data-check.ts', folder],
		{ encoding: 'utf8' }
	);
	return { status, lines: `${stdout}${stderr}`.trim().split('\n') };
}

function damage(file: string, from: string, to: string): void {
	const path = join(folder, file);
	const text = readFileSync(path, 'utf8');
	expect(text).toContain(from);
	writeFileSync(path, text.replace(from, to));
}

describe('data:check', () => {
	it('counts what is in order and exits 0', () => {
		expect(check()).toEqual({
			status: 0,
			lines: [
				'The facts are in order: 8 entities, 1 relationships, 1 claims, 3 sources, 0 briefings.'
			]
		});
	});

	it('names every damage with its place and exits 1', () => {
		damage('relationships/base.yaml', 'to: borduria', 'to: bordurai');
		damage('relationships/base.yaml', 'source: gazette', 'source: gazete');
		damage('relationships/base.yaml', 'kind: support.arms', 'kind: support.arm');
		damage('relationships/base.yaml', 'until: "2020"', 'until: "2019"');
		damage('entities/base.yaml', '- id: freedonia', '- id: concord');
		damage('entities/base.yaml', 'label: Syldavia', 'label: Syldavia\n  capitol: Klow');
		damage('sources/base.yaml', 'issued: "2021"', 'issued: 2021');
		const { status, lines } = check();
		expect(status).toBe(1);
		expect(lines.map((line) => line.replace(`${folder}/`, '').split(': ')[0])).toEqual([
			'entities/base.yaml:15:7 duplicate-id',
			'entities/base.yaml:33:3 unknown-key',
			'relationships/base.yaml:2:9 unknown-kind',
			'relationships/base.yaml:4:7 unknown-entity',
			'relationships/base.yaml:7:15 unknown-source',
			'relationships/base.yaml:10:14 period-reversed',
			'sources/base.yaml:13:11 not-quoted',
			'',
			`7 problems in ${folder}.`
		]);
	});
});
