import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Puts texts in the place of a folder's files, by name. All are written beside them
 * first and renamed only once all are there: a full disk leaves the folder as it was.
 */
export function replaceFiles(folder: string, texts: ReadonlyMap<string, string>): void {
	mkdirSync(folder, { recursive: true });
	const written = [...texts.keys()].map((name) => ({
		at: join(folder, `.${name}.${String(process.pid)}`),
		name
	}));
	try {
		for (const { at, name } of written) writeFileSync(at, texts.get(name) ?? '');
		for (const { at, name } of written) renameSync(at, join(folder, name));
	} finally {
		for (const { at } of written) rmSync(at, { force: true });
	}
}
