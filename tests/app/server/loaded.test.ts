import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { loaded, useLoaded } from '#lib/app/server/loaded.ts';
import { BrokenSnapshotError } from '#lib/app/server/broken-snapshot.ts';
import { loadedFrom } from '#lib/app/server/loaded-from.ts';
import { readSnapshotFolder } from '#lib/app/server/read-snapshot-folder.ts';
import { SCHEMA_AT } from '#lib/facts/snapshot/core-prefix.ts';
import { TODAY } from '../../build/asking.ts';
import { artefactsOf } from './ask.ts';

const sound = artefactsOf(
	'aaland —support.arms→ borduria @2020',
	'borduria —support.training→ syldavia @2019'
);

/** The check that a snapshot fails. */
function failedCheck(texts: Partial<typeof sound>): string {
	try {
		loadedFrom({ ...sound, ...texts }, () => TODAY);
	} catch (error) {
		if (error instanceof BrokenSnapshotError) return error.check;
		throw error;
	}
	return 'none';
}

describe('a snapshot', () => {
	it('is loaded where its artefacts fit each other', () => {
		const world = loadedFrom(sound, () => TODAY);
		expect(world.graph.relationships.map(({ id }) => id)).toEqual([
			'aaland-arms-borduria',
			'borduria-training-syldavia'
		]);
		expect(world.textOf('aaland-arms-borduria/gazette')?.says).toBe('Said for a test.');
		expect(world.freshness()).toEqual({ revision: '000000000000', today: '2026-11-24' });
		expect(world.part('core')).toEqual({ content: sound.core });
		expect(world.part('claims-0')).toEqual({ content: sound.shards[0] });
		expect(world.part('sources-0')).toEqual({ content: sound.sources[0] });
		expect(world.part('series')).toEqual({ content: '{"revision":"000000000000"}' });
		expect(world.shards).toEqual({ claims: 1, sources: 1 });
		expect(world.sourceOf('gazette')?.title).toBe('The gazette');
		expect(world.voting).toBeUndefined();
	});

	it('has how states voted, where the facts hold that', () => {
		const files = artefactsOf(
			{ voting: ['aaland 10: 2020 0.5 70'] },
			'aaland —support.arms→ borduria @2020'
		);
		const { voting } = loadedFrom(files, () => TODAY);
		expect(voting?.points.get('aaland')?.get(2020)).toEqual({
			year: 2020,
			ideal: 0.5,
			votes: 70,
			code: '10'
		});
	});

	it('has no parts but its own', () => {
		const { part } = loadedFrom(sound, () => TODAY);
		for (const name of [
			'claims-1',
			'claims-00',
			'sources-1',
			'manifest',
			'constructor',
			'__proto__',
			''
		])
			expect(part(name)).toBeUndefined();
	});

	it('is refused where it is damaged, naming the check', () => {
		const changed = (at: number) => sound.core.map((byte, index) => (index === at ? 99 : byte));
		expect(failedCheck({ core: changed(100) })).toBe('checksum');
		expect(failedCheck({ core: sound.core.slice(0, -20) })).toBe('checksum');
		expect(failedCheck({ core: new Uint8Array(0) })).toBe('head');
		expect(failedCheck({ core: changed(SCHEMA_AT) })).toBe('schema');
		expect(failedCheck({ manifest: '' })).toBe('manifest');
		expect(failedCheck({ manifest: '{"revision":"ffffffffffff","shards":1}' })).toBe('revision');
		expect(failedCheck({ shards: [] })).toBe('claims');
		expect(failedCheck({ shards: ['{"revision":"ffffffffffff","texts":[]}'] })).toBe('claims');
		expect(failedCheck({ shards: ['{"revision":"000000000000","texts":[]}'] })).toBe('claims');
		expect(failedCheck({ sources: [] })).toBe('sources');
		expect(failedCheck({ sources: [...sound.sources, ...sound.sources] })).toBe('sources');
		expect(failedCheck({ sources: ['{"revision":"ffffffffffff","sources":[]}'] })).toBe('sources');
		expect(failedCheck({ series: '{"revision":"ffffffffffff"}' })).toBe('series');
		expect(failedCheck({ series: '{' })).toBe('series');
		expect(failedCheck({})).toBe('none');
	});

	it('is sent as it was packed, and refused where something else was', () => {
		const packed = brotliCompressSync(sound.core);
		const world = loadedFrom({ ...sound, packed: new Map([['core', packed]]) }, () => TODAY);
		expect(world.part('core')).toEqual({ content: sound.core, packed });
		expect(failedCheck({ packed: new Map([['claims-0', packed]]) })).toBe('packed');
		expect(failedCheck({ packed: new Map([['core', packed.subarray(1)]]) })).toBe('packed');
	});
});

describe('the folder of a snapshot', () => {
	const folder = mkdtempSync(join(tmpdir(), 'snapshot-'));
	afterAll(() => {
		rmSync(folder, { recursive: true });
	});

	it('is a broken snapshot where a file is missing', () => {
		expect(() => readSnapshotFolder(folder)).toThrow(BrokenSnapshotError);
		expect(() => readSnapshotFolder(folder)).toThrow('manifest.json');
	});

	it('is the one that SNAPSHOT names, read once', () => {
		mkdirSync(join(folder, 'claims'));
		mkdirSync(join(folder, 'sources'));
		writeFileSync(join(folder, 'sources', '0.json'), sound.sources[0] ?? '');
		writeFileSync(join(folder, 'manifest.json'), sound.manifest);
		writeFileSync(join(folder, 'core.bin'), sound.core);
		expect(() => readSnapshotFolder(folder)).toThrow('series.json');
		writeFileSync(join(folder, 'series.json'), sound.series);
		writeFileSync(join(folder, 'claims', '0.json'), sound.shards[0] ?? '');
		writeFileSync(join(folder, 'core.bin.br'), brotliCompressSync(sound.core));
		process.env['SNAPSHOT'] = folder;
		try {
			useLoaded(undefined);
			const first = loaded();
			expect(first.graph.entities.length).toBe(3);
			expect(first.today().text).toMatch(/^\d{4}-\d{2}-\d{2}$/);
			expect(loaded()).toBe(first);
			expect(first.part('core')?.packed?.length).toBeGreaterThan(0);
			expect(first.part('claims-0')?.packed).toBeUndefined();
		} finally {
			delete process.env['SNAPSHOT'];
			useLoaded(undefined);
		}
	});
});
