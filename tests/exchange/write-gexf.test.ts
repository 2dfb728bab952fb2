import { MultiDirectedGraph } from 'graphology';
import gexf from 'graphology-gexf';
import { describe, expect, it } from 'vitest';
import { writeGexf } from '#lib/exchange/write-gexf.ts';
import { allNamed, readXml } from './read-xml.ts';
import { NASTY, SMALL, taken } from './taken.ts';

const small = taken(SMALL);
const written = writeGexf(small);

/** Spells of the first relationship of a world, as they stand in the file. */
function spellsOf(...lines: [string, ...string[]]): (string | undefined)[][] {
	const [edge] = allNamed(readXml(writeGexf(taken(lines))), 'edge');
	return allNamed(edge ?? { name: '', attributes: {}, children: [], text: '' }, 'spell').map(
		({ attributes }) => [attributes['start'], attributes['end']]
	);
}

describe('GEXF', () => {
	it('is version 1.3 and dynamic, by dates', () => {
		const root = readXml(written);
		expect(root.attributes).toMatchObject({ version: '1.3', xmlns: 'http://gexf.net/1.3' });
		expect(allNamed(root, 'graph')[0]?.attributes).toMatchObject({
			mode: 'dynamic',
			timeformat: 'date',
			timerepresentation: 'interval',
			defaultedgetype: 'directed'
		});
		expect(allNamed(root, 'description')[0]?.text).toContain('Revision 000000000000');
	});

	it('is read by graphology with the same entities, relationships and attributes', () => {
		const graph = gexf.parse(MultiDirectedGraph, written);
		expect(graph.nodes()).toEqual(small.entities.map(({ id }) => id));
		expect(graph.edges()).toEqual(small.relationships.map(({ id }) => id));
		expect(graph.getNodeAttributes('aaland')).toMatchObject({
			label: 'Åland',
			kind: 'state',
			x: 10,
			y: -20
		});
		expect(graph.getNodeAttribute('borduria', 'summary')).toBe(NASTY);
		expect(graph.getEdgeAttributes('aaland-arms-borduria')).toMatchObject({
			kind: 'support.arms',
			mutual: false,
			origins: 1,
			grade: 'B2',
			says: `aaland-arms-borduria/gazette-2020-11: ${NASTY}`
		});
	});

	it('declares every attribute it uses, once a class', () => {
		const root = readXml(written);
		for (const [domain, name] of [
			['node', 'node'],
			['edge', 'edge']
		] as const) {
			const declared = allNamed(root, 'attributes')
				.filter(({ attributes }) => attributes['class'] === domain)
				.flatMap((each) => allNamed(each, 'attribute').map(({ attributes }) => attributes['id']));
			const used = allNamed(root, name)
				.flatMap((each) => allNamed(each, 'attvalue'))
				.map(({ attributes }) => attributes['for']);
			expect(new Set(declared).size).toBe(declared.length);
			expect(used.filter((id) => !declared.includes(id))).toEqual([]);
		}
	});

	it('numbers kinds where two nodes have several of one, since Gephi melts edges of one kind into one', () => {
		const several = taken([
			'aaland —support.arms→ borduria @1992..1994',
			'aaland —support.arms→ borduria @2011..2020 in river-war against syldavia',
			'borduria —support.arms→ aaland @2011',
			'aaland —support.training→ borduria @2011'
		]);
		const edges = allNamed(readXml(writeGexf(several)), 'edge').map(({ attributes }) => [
			attributes['source'],
			attributes['kind'],
			attributes['target']
		]);
		expect(edges).toHaveLength(4);
		expect(new Set(edges.map((edge) => edge.join(' '))).size).toBe(4);
		expect(edges).toContainEqual(['aaland', 'support.arms', 'borduria']);
		expect(edges).toContainEqual(['aaland', 'support.arms 2', 'borduria']);
		// The other way round it is another edge.
		expect(edges).toContainEqual(['borduria', 'support.arms', 'aaland']);
		const kinds = allNamed(readXml(writeGexf(several)), 'attvalue').filter(
			({ attributes }) => attributes['for'] === 'kind' && attributes['value']?.includes('arms')
		);
		expect(new Set(kinds.map(({ attributes }) => attributes['value']))).toEqual(
			new Set(['support.arms'])
		);
	});

	it('gives the first and last day of a tie, both included', () => {
		expect(spellsOf('aaland —support.arms→ borduria @2020-07..2020-11-10')).toEqual([
			['2020-07-01', '2020-11-10']
		]);
	});

	it('leaves the end out where a tie still holds, and the start where none is known', () => {
		expect(spellsOf('aaland —alignment.partnership↔ borduria @1997-03-05..')).toEqual([
			['1997-03-05', undefined]
		]);
		expect(spellsOf('aaland —alignment.partnership↔ borduria @..2010')).toEqual([
			[undefined, '2010-12-31']
		]);
	});

	it('widens an approximate end by its unit', () => {
		expect(spellsOf('aaland —alignment.partnership↔ borduria @1992~..2010-06')).toEqual([
			['1991-01-01', '2010-06-30']
		]);
	});

	it('gives two spells where a tie was suspended in between', () => {
		expect(
			spellsOf('aaland —alignment.partnership↔ borduria @1997.. suspended 2019..2021-06')
		).toEqual([
			['1997-01-01', '2018-12-31'],
			['2021-07-01', undefined]
		]);
	});
});
