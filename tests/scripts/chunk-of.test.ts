import { describe, expect, it } from 'vitest';
import { chunkOf, type ModuleOf } from '../../scripts/chunk-of.ts';

const EXPLORER = '/work/src/routes/+page.svelte';
const EMBED = '/work/src/routes/embed/+page.svelte';
const RECORD = '/work/src/routes/entity/[id]/+page.svelte';
const LAYOUT = '/work/src/routes/+layout.svelte';
const PARTS = '/work/src/lib/app/components/later/parts.ts';

/** Modules by who imports them, and who imports them later. */
function modules(
	importers: Readonly<Record<string, readonly string[]>>,
	later: Readonly<Record<string, readonly string[]>> = {}
): ModuleOf {
	return (id) => ({ importers: importers[id] ?? [], dynamicImporters: later[id] ?? [] });
}

describe('the chunk of a module', () => {
	it('is the program for what any page starts with, whoever else uses it', () => {
		expect(chunkOf('svelte', modules({ svelte: [LAYOUT, EXPLORER, RECORD] }))).toBe('program');
	});

	it('is the explorer for what its page and the embedded picture need', () => {
		const of = modules({ scene: ['stage'], stage: [EXPLORER, EMBED] });
		expect(chunkOf('scene', of)).toBe('explorer');
	});

	it('is that of several pages where a record needs it as well', () => {
		expect(chunkOf('dates', modules({ dates: [EXPLORER, 'fact'], fact: [RECORD] }))).toBe('pages');
	});

	it('is the parts for what comes later alone, however deep', () => {
		const of = modules({ words: ['told'], told: ['dossier'] }, { dossier: [PARTS] });
		expect(chunkOf('words', of)).toBe('parts');
	});

	it('is the map for what draws one, and for that alone', () => {
		const LOAD_MAP = '/work/src/lib/app/explorer/load-map.ts';
		const of = modules(
			{ outlines: ['canvas', 'page'], marks: ['canvas', 'dossier'] },
			{ canvas: [LOAD_MAP], page: ['/work/write-apart.ts'], dossier: [PARTS] }
		);
		expect(chunkOf('canvas', of)).toBe('map');
		expect(chunkOf('outlines', of)).toBe('map');
		expect(chunkOf('marks', of)).toBe('parts');
	});

	it('is its own for a part itself, by whose name its style is found', () => {
		expect(chunkOf('dossier', modules({}, { dossier: [PARTS] }))).toBeUndefined();
	});

	it('is left to the bundler where another page would have to take all parts for it', () => {
		const of = modules({ claim: ['dossier', RECORD] }, { dossier: [PARTS] });
		expect(chunkOf('claim', of)).toBeUndefined();
		expect(chunkOf('table', modules({ table: [EMBED] }, { table: [PARTS] }))).toBeUndefined();
	});

	it('is left to the bundler for what only another page needs, and ends where modules import each other', () => {
		const of = modules({ one: ['other'], other: ['one', RECORD] });
		expect(chunkOf('one', of)).toBeUndefined();
	});
});
