import { MultiDirectedGraph } from 'graphology';
import graphml from 'graphology-graphml';
import { describe, expect, it } from 'vitest';
import { writeGraphml } from '#lib/exchange/write-graphml.ts';
import { allNamed, readXml } from './read-xml.ts';
import { NASTY, SMALL, taken } from './taken.ts';

const small = taken(SMALL);
const written = writeGraphml(small);

describe('GraphML', () => {
	it('is read by graphology with the same entities, relationships and attributes', () => {
		const graph = graphml.parse(MultiDirectedGraph, written);
		expect(graph.nodes()).toEqual(small.entities.map(({ id }) => id));
		expect(graph.edges()).toEqual(small.relationships.map(({ id }) => id));
		expect(graph.getNodeAttributes('aaland')).toMatchObject({
			label: 'Åland',
			kind: 'state',
			aliases: `أولاند | Aaland | ${NASTY}`,
			since: '1921',
			x: 10,
			y: 20
		});
		expect(graph.getNodeAttribute('borduria', 'summary')).toBe(NASTY);
		expect(graph.getEdgeAttributes('aaland-arms-borduria')).toMatchObject({
			kind: 'support.arms',
			family: 'support',
			layer: 'act',
			sign: '+',
			mutual: false,
			in: 'river-war',
			against: 'syldavia',
			since: '2020-07',
			until: '2020-11-10',
			standing: 'in-force',
			evidence: 'supported',
			grade: 'B2',
			origins: 1,
			sources: 'gazette-2020-11',
			says: `aaland-arms-borduria/gazette-2020-11: ${NASTY}`
		});
		expect(graph.extremities('aaland-arms-borduria')).toEqual(['aaland', 'borduria']);
		expect(graph.getEdgeAttribute('aaland-defence-pact-borduria', 'mutual')).toBe(true);
	});

	it('declares every key it uses, once', () => {
		const root = readXml(written);
		const declared = allNamed(root, 'key').map(({ attributes }) => attributes['id']);
		const used = allNamed(root, 'data').map(({ attributes }) => attributes['key']);
		expect(new Set(declared).size).toBe(declared.length);
		expect(used.filter((id) => !declared.includes(id))).toEqual([]);
	});

	it('says on the graph where it comes from', () => {
		const [graph] = allNamed(readXml(written), 'graph');
		const about = graph?.children.filter(({ name }) => name === 'data').map(({ text }) => text);
		expect(about).toEqual([
			'Aaland & Borduria',
			'on 15 October 2020',
			'000000000000',
			'https://multipolar.example/?as=2020-10-15&show=aaland',
			expect.stringContaining('does not imply wrongdoing')
		]);
	});

	it('leaves out positions that are not known', () => {
		const graph = graphml.parse(MultiDirectedGraph, written);
		expect(graph.getNodeAttributes('syldavia')).not.toHaveProperty('x');
	});
});
