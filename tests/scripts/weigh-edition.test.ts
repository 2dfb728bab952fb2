import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { weighEdition } from '../../scripts/weigh-edition.mjs';

const folder = mkdtempSync(join(tmpdir(), 'edition-'));

function write(path: string, bytes: number): void {
	mkdirSync(dirname(join(folder, path)), { recursive: true });
	writeFileSync(join(folder, path), 'x'.repeat(bytes));
}

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the weight of a static edition', () => {
	it('is told by what the files are for, the heaviest first', () => {
		write('index.html', 5);
		write('404.html', 1);
		write('_app/immutable/chunks/a.js', 7);
		write('entity/constructor/index.html', 30);
		write('entity/__proto__/index.html', 30);
		write('source/gazette/index.html', 20);
		write('api/v1/snapshot/abc/claims-0.json', 9);
		write('api/v1/snapshot/abc/claims-10.json', 9);
		write('api/v1/snapshot/abc/core.bin.gz', 2);
		expect(weighEdition(folder)).toEqual([
			{ what: '/entity', files: 2, bytes: 60 },
			{ what: '/source', files: 1, bytes: 20 },
			{ what: 'facts, claims', files: 2, bytes: 18 },
			{ what: 'program', files: 1, bytes: 7 },
			{ what: 'explorer', files: 2, bytes: 6 },
			{ what: 'facts, core', files: 1, bytes: 2 }
		]);
	});
});
