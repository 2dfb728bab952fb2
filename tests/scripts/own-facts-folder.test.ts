import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

let at: string;

beforeEach(() => {
	at = mkdtempSync(join(tmpdir(), 'facts-'));
});

afterEach(() => rmSync(at, { recursive: true, force: true }));

/** Builds a folder of facts as `npm start -- <folder>` does. */
function build(folder: string) {
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		['--import', 'tsx', 'scripts/snapshot.ts', folder, join(at, 'snapshot')],
		{ encoding: 'utf8' }
	);
	return { status, out: stdout.trim(), error: stderr.trim() };
}

/** The files of the guide's example, each begun by a comment that names it. */
function exampleOfGuide(): [string, string][] {
	const guide = readFileSync('docs/guides/self-hosting.md', 'utf8');
	const block = /```yaml\n([\s\S]*?)```/.exec(guide)?.[1] ?? '';
	return block
		.split(/^# my-facts\//m)
		.slice(1)
		.map((part) => {
			const end = part.indexOf('\n');
			return [part.slice(0, end), part.slice(end + 1)];
		});
}

function writeExample(): string {
	const folder = join(at, 'my-facts');
	mkdirSync(folder);
	cpSync('graph-data/vocabulary.yaml', join(folder, 'vocabulary.yaml'));
	for (const [file, text] of exampleOfGuide()) {
		mkdirSync(dirname(join(folder, file)), { recursive: true });
		writeFileSync(join(folder, file), text);
	}
	return folder;
}

describe('a folder of facts of one’s own', () => {
	it('is built as the guide writes the smallest one', () => {
		const { status, out } = build(writeExample());
		expect(out).toContain('2 entities, 1 relationships, 1 claims');
		expect(status).toBe(0);
	});

	it('that is not there, is a file, or is empty is refused with what mends it', () => {
		mkdirSync(join(at, 'empty'));
		writeFileSync(join(at, 'file.txt'), 'x');
		for (const [name, why] of [
			['none', `There is no folder ${join(at, 'none')}.`],
			['file.txt', `${join(at, 'file.txt')} is a file, not a folder.`],
			['empty', `${join(at, 'empty')} holds no facts.`]
		] as const) {
			const { status, error } = build(join(at, name));
			expect(status).toBe(1);
			expect(error).toContain(why);
			expect(error).toContain('docs/guides/self-hosting.md');
		}
	});

	it('that names nobody is refused, though it has a vocabulary', () => {
		const folder = writeExample();
		rmSync(join(folder, 'entities'), { recursive: true });
		rmSync(join(folder, 'relationships'), { recursive: true });
		expect(build(folder).error).toContain(`${join(folder, 'entities')} holds no file`);
	});

	it('with a broken record is refused with the place and what comes near', () => {
		const folder = writeExample();
		const ties = join(folder, 'relationships/ties.yaml');
		writeFileSync(ties, readFileSync(ties, 'utf8').replace('to: borduria', 'to: bordura'));
		const { status, error } = build(folder);
		expect(status).toBe(1);
		expect(error).toContain(`${ties}:4:`);
		expect(error).toContain('Did you mean "borduria"?');
	});
});
