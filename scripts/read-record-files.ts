import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isSeriesFile } from '../src/lib/facts/records/series/series-files.ts';

const FOLDERS = ['entities', 'relationships', 'sources', 'briefings', 'compiled'];
const FILES = ['vocabulary.yaml', 'retired.yaml', 'authorities.yaml', 'layout/positions.json'];

/** Of what importers write, the series are facts as they are. */
const COMPILED = 'compiled';

/** Texts of all record files in a folder of facts, by their path inside it. */
export function readRecordFiles(folder: string): Map<string, string> {
	const inFolders = FOLDERS.filter((name) => existsSync(join(folder, name))).flatMap((name) =>
		readdirSync(join(folder, name))
			.filter((file) => !file.startsWith('.'))
			.map((file) => `${name}/${file}`)
	);
	const paths = [
		...FILES.filter((file) => existsSync(join(folder, file))),
		...inFolders,
		...seriesIn(folder)
	].sort();
	return new Map(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

/** Whether a path inside a folder of facts is one of its record files. */
export function isRecordFile(path: string): boolean {
	const [folder = '', file = '', ...deeper] = path.split('/');
	if (FILES.includes(path) || isSeriesFile(path)) return true;
	return FOLDERS.includes(folder) && deeper.length === 0 && file !== '' && !file.startsWith('.');
}

function seriesIn(folder: string): string[] {
	const compiled = join(folder, COMPILED);
	if (!existsSync(compiled)) return [];
	return readdirSync(compiled)
		.map((file) => `${COMPILED}/${file}`)
		.filter(isSeriesFile);
}
