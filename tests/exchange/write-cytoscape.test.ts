import cytoscape from 'cytoscape';
import { describe, expect, it } from 'vitest';
import { writeCytoscape } from '#lib/exchange/write-cytoscape.ts';
import { NASTY, SMALL, taken } from './taken.ts';

const small = taken(SMALL);
const file = JSON.parse(writeCytoscape(small)) as {
	readonly format_version: string;
	readonly target_cytoscapejs_version: string;
	readonly columnTypes: unknown;
	readonly data: Record<string, unknown>;
	readonly elements: cytoscape.ElementsDefinition;
};
const opened = cytoscape({
	headless: true,
	elements: file.elements,
	layout: { name: 'preset' }
});

describe('Cytoscape JSON', () => {
	it('is read by cytoscape.js: every entity and relationship, by id', () => {
		expect(opened.nodes().map((node) => node.id())).toEqual(small.entities.map(({ id }) => id));
		expect(
			opened.edges().map((edge) => [edge.id(), edge.source().id(), edge.target().id()])
		).toEqual(small.relationships.map(({ id, from, to }) => [id, from, to]));
	});

	it('keeps labels, texts of any letters, and how things stand', () => {
		expect(opened.getElementById('aaland').data()).toMatchObject({ name: 'Åland', kind: 'state' });
		expect(opened.getElementById('borduria').data('summary')).toBe(NASTY);
		const pact = opened.edges('[kind = "alignment.defence-pact"]');
		expect(pact.data()).toMatchObject({
			interaction: 'alignment.defence-pact',
			mutual: true,
			standing: 'suspended',
			spells: '1997-01-01/2018-12-31 | 2022-01-01/..'
		});
	});

	it('puts entities where they stand in the picture', () => {
		expect(opened.getElementById('borduria').position()).toEqual({ x: -5.5, y: 3 });
	});

	it('says which columns hold whole numbers, which the desktop takes for decimals otherwise', () => {
		expect(file.columnTypes).toEqual({
			node: [],
			edge: [{ columnName: 'origins', type: 'Integer' }]
		});
		expect(opened.edges().every((edge) => Number.isInteger(edge.data('origins')))).toBe(true);
	});

	it('says what the desktop looks for, and where it comes from', () => {
		expect(file).toMatchObject({ format_version: '1.0', target_cytoscapejs_version: '~2.1' });
		expect(file.data).toMatchObject({ name: 'Aaland & Borduria', revision: '000000000000' });
	});
});
