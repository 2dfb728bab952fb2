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

function run(script: string, ...words: string[]) {
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		['--import', 'tsx', `scripts/${script}.ts`, ...words, '--facts', folder],
		{ encoding: 'utf8' }
	);
	return { status, out: stdout.trim(), error: stderr.trim() };
}

function git(...words: string[]): void {
	const who = ['-c', 'user.name=Editor', '-c', 'user.email=editor@example.org'];
	expect(spawnSync('git', [...who, ...words], { cwd: folder }).status).toBe(0);
}

function damage(file: string, from: string, to: string): void {
	const path = join(folder, file);
	const text = readFileSync(path, 'utf8');
	expect(text).toContain(from);
	writeFileSync(path, text.replace(from, to));
}

describe('data:new', () => {
	it('writes the template and says where it stands', () => {
		const { status, out } = run('data-new', 'source', 'aurora', '--in', 'base');
		expect(status).toBe(0);
		expect(out.split('\n')[0]).toBe(`${join(folder, 'sources/base.yaml')}:1`);
		expect(readFileSync(join(folder, 'sources/base.yaml'), 'utf8')).toContain('- id: aurora\n');
	});

	it('writes nothing where it refuses, and exits 1', () => {
		const { status, error } = run('data-new', 'state', 'borduria');
		expect(status).toBe(1);
		expect(error).toMatch(/^"borduria" is taken by entities\/base.yaml:/);
	});

	it('says how it is called where it is called otherwise', () => {
		expect(run('data-new', 'state', 'nova', '--into', 'base').error).toContain('npm run data:new');
		expect(run('data-new').error).toContain('npm run data:new');
	});
});

describe('data:due', () => {
	it('lists by theatre and counts', () => {
		const { status, out } = run('data-due', '--before', '2100');
		expect(status).toBe(0);
		expect(out).toMatch(/\d+ of 1 relationships are to be checked again/);
	});

	it('refuses what is no date', () => {
		expect(run('data-due', '--before', 'June')).toMatchObject({
			status: 1,
			error: expect.stringMatching(/^"June" is no date/) as string
		});
	});
});

describe('data:diff', () => {
	beforeEach(() => {
		git('init', '-q');
		git('add', '-A');
		git('commit', '-q', '-m', 'Facts');
	});

	it('compares the folder with a revision', () => {
		expect(run('data-diff', 'HEAD').out).toBe('Nothing changed in the facts since HEAD.');
		damage('entities/base.yaml', 'label: Syldavia', 'label: Kingdom of Syldavia');
		expect(run('data-diff', 'HEAD').out).toBe(
			'Entities (1)\n  Rewritten (label): Kingdom of Syldavia (syldavia).\n\n1 change in the facts since HEAD.'
		);
	});

	it('says so where the old facts are not in order by the rules of today', () => {
		damage('relationships/base.yaml', 'to: borduria', 'to: bordurai');
		git('commit', '-qam', 'Wrong');
		damage('relationships/base.yaml', 'to: bordurai', 'to: borduria');
		const { status, error } = run('data-diff', 'HEAD');
		expect(status).toBe(1);
		expect(error).toMatch(/^The facts of HEAD cannot be compared: .* unknown-entity/);
	});

	it('knows no revision that git does not know, nor an option', () => {
		expect(run('data-diff', 'nowhere').error).toMatch(/^git knows no revision "nowhere"/);
		expect(run('data-diff').error).toMatch(/^Say since when/);
	});
});
