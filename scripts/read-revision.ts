import { spawnSync } from 'node:child_process';
import { isRecordFile } from './read-record-files.ts';

/** Texts of all record files of a folder as they were in a git revision, by their path inside it; or what is wrong. */
export function readRevision(revision: string, folder: string): Map<string, string> | string {
	// A name that begins with a hyphen would be read as an option.
	const found = revision.startsWith('-')
		? undefined
		: git(folder, 'rev-parse', '--verify', '--quiet', `${revision}^{commit}`);
	if (found === undefined)
		return `git knows no revision "${revision}": write a commit, tag or branch, such as HEAD, HEAD~3 or main.`;
	const commit = found.trim();
	const listed = git(folder, 'ls-tree', '-r', '-z', '--name-only', commit, '.') ?? '';
	const paths = listed.split('\0').filter(isRecordFile);
	if (paths.length === 0) return `There were no facts in ${folder} at ${revision}.`;
	return new Map(paths.map((path) => [path, git(folder, 'show', `${commit}:./${path}`) ?? '']));
}

/** What git says in a folder; undefined where it fails. */
function git(folder: string, ...words: string[]): string | undefined {
	const { status, stdout } = spawnSync('git', words, {
		cwd: folder,
		encoding: 'utf8',
		maxBuffer: 2 ** 28
	});
	return status === 0 ? stdout : undefined;
}
