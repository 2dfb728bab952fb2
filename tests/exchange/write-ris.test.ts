import { Cite } from '@citation-js/core';
import '@citation-js/plugin-ris';
import { describe, expect, it } from 'vitest';
import { writeCsl } from '#lib/exchange/csl.ts';
import { writeRisFile } from '#lib/exchange/write-ris.ts';
import { NASTY, SMALL, taken } from './taken.ts';

const small = taken(SMALL);
const ids = small.sources.map(({ id }) => id);

describe('RIS', () => {
	const read = new Cite(writeRisFile(small)).data;
	const entryOf = (title: string) => read.find((entry) => entry['title'] === title);

	it('has one record a source, read back by another program', () => {
		expect(read).toHaveLength(ids.length);
		for (const { title } of small.sources) expect(entryOf(title)).toBeDefined();
	});

	it('keeps titles of any letters, names, addresses and dates', () => {
		expect(entryOf(NASTY)).toMatchObject({
			author: [{ family: 'Née', given: 'Zoë' }],
			URL: 'https://gazette.example/a_b%20c?x=1&y={z}#p~q'
		});
	});

	it('holds a record to one line a field, whatever a title holds', () => {
		const lines = writeRisFile(small).split('\r\n');
		expect(lines.every((line) => line === '' || /^[A-Z][A-Z0-9] {2}- /.test(line))).toBe(true);
	});
});

describe('CSL-JSON', () => {
	const items = JSON.parse(writeCsl(small)) as Record<string, unknown>[];

	it('has one item a source, under its id, read back whole by another program', () => {
		expect(items.map(({ id }) => id)).toEqual(ids);
		expect(new Cite(JSON.stringify(items)).data).toEqual(
			items.map((item) => expect.objectContaining(item) as unknown)
		);
	});

	it('has of exactly the sources that the extract cites', () => {
		const one = taken(SMALL, { entities: [], relationships: ['aaland-defence-pact-borduria'] });
		const cited = new Set(one.relationships.flatMap(({ claims }) => claims.map((c) => c.source)));
		const cites = one.entities.flatMap((entity) => entity.sources);
		const written = (JSON.parse(writeCsl(one)) as { id: string }[]).map(({ id }) => id);
		expect(written).toEqual([...new Set([...cited, ...cites])].sort());
	});
});
