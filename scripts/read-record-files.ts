import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDERS = ['entities', 'relationships', 'sources', 'briefings', 'compiled'];
const FILES = ['vocabulary.yaml', 'retired.yaml', 'layout/positions.json'];

/** Texts of all record files in a folder of facts, by their path inside it. */
export function readRecordFiles(folder: string): Map<string, string> {
	const inFolders = FOLDERS.filter((name) => existsSync(join(folder, name))).flatMap((name) =>
		readdirSync(join(folder, name))
			.filter((file) => !file.startsWith('.'))
			.map((file) => `${name}/${file}`)
	);
	const paths = [...FILES.filter((file) => existsSync(join(folder, file))), ...inFolders].sort();
	return new Map(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

/** Whether a path inside a folder of facts is one of its record files. */
export function isRecordFile(path: string): boolean {
	const [folder = '', file = '', ...deeper] = path.split('/');
	if (FILES.includes(path)) return true;
	return FOLDERS.includes(folder) && deeper.length === 0 && file !== '' && !file.startsWith('.');
}
