import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { RecordFiles } from '../src/lib/facts/records/read-written.ts';

const LAID_OUT =
	'A folder of facts has vocabulary.yaml, entities/, relationships/ and sources/, laid out as graph-data is; docs/guides/self-hosting.md says how to begin one.';

/** Why nothing can be built from a folder at all, with what mends it, or undefined: what is wrong inside its files is told file by file. */
export function whyNoFacts(folder: string, files: RecordFiles): string | undefined {
	if (!existsSync(folder)) return `There is no folder ${folder}. ${LAID_OUT}`;
	if (!statSync(folder).isDirectory()) return `${folder} is a file, not a folder. ${LAID_OUT}`;
	if (files.size === 0) return `${folder} holds no facts. ${LAID_OUT}`;
	if (![...files.keys()].some((file) => file.startsWith('entities/')))
		return `${join(folder, 'entities')} holds no file: there is nobody to relate to anybody. ${LAID_OUT}`;
	return undefined;
}
