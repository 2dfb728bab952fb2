import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { fetchGraph } from '#lib/app/service/fetch-facts.ts';
import { fileOf, partsIn } from '#lib/app/service/kept/part-address.ts';
import { patrons } from '../server/world.ts';

const world = patrons();
const core = world.part('core')?.content;
if (typeof core !== 'object') throw new Error('The core is bytes.');

function fetchBytes(bytes: Uint8Array) {
	const fetch = () => Promise.resolve(new Response(new Uint8Array(bytes)));
	return fetchGraph(fetch as typeof globalThis.fetch, partsIn('/snapshot/aaa'));
}

describe('the core, over the network', () => {
	it('is read as it is, and packed by gzip, since a host may unpack it or not', async () => {
		const { revision } = world.graph.snapshot;
		for (const bytes of [core, gzipSync(core)])
			expect((await fetchBytes(bytes)).snapshot.revision).toBe(revision);
	});

	it('is refused where it was cut off', async () => {
		await expect(fetchBytes(core.subarray(0, core.length - 9))).rejects.toThrow();
		await expect(fetchBytes(gzipSync(core).subarray(0, 500))).rejects.toThrow();
	});
});

describe('the parts of a revision', () => {
	it('stand in its folder', () => {
		expect([undefined, 'claims-3'].map(partsIn('/s/aaa'))).toEqual([
			'/s/aaa/core',
			'/s/aaa/claims-3'
		]);
	});

	it('have endings where they are files, that tell a host what to compress', () => {
		expect(['core', 'claims-3', 'series'].map(fileOf)).toEqual([
			'core.bin.gz',
			'claims-3.json',
			'series.json'
		]);
	});
});
