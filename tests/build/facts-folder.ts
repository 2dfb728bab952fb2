import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const BASE = 'tests/fixtures/records/base';

/** A new folder of facts in order, to be spoilt and removed. */
export function makeFactsFolder(): string {
	const folder = mkdtempSync(join(tmpdir(), 'facts-'));
	copyFileSync('graph-data/vocabulary.yaml', join(folder, 'vocabulary.yaml'));
	for (const room of ['entities', 'relationships', 'sources']) {
		mkdirSync(join(folder, room));
		copyFileSync(join(BASE, `${room}.yaml`), join(folder, room, 'base.yaml'));
	}
	return folder;
}

export function removeFolder(folder: string): void {
	rmSync(folder, { recursive: true });
}
