import { describe, expect, it } from 'vitest';
import { claimsCiting } from '#lib/answers/graph/sources/claims-citing.ts';
import { countByFacet } from '#lib/answers/graph/sources/count-by-facet.ts';
import { restingOn } from '#lib/answers/graph/sources/resting-on.ts';
import { selectSources, type Library } from '#lib/answers/graph/sources/select-sources.ts';
import type { SourceOrder, SourceQuery } from '#lib/answers/graph/sources/source-query.ts';
import { buildGraph, type Graph } from '#lib/answers/graph/graph.ts';
import { sourcesIn, world } from '../../../build/world.ts';
import { catalogue } from './catalogue.ts';

const graph = catalogue();
const library = libraryOf(graph);

function libraryOf(of: Graph): Library {
	return { graph: of, sources: sourcesIn(of.snapshot) };
}

function ids(query: SourceQuery, order?: SourceOrder): string[] {
	return selectSources(library, query, order).map(({ id }) => id);
}

describe('what rests on a source', () => {
	it('counts every claim, and a relationship with two of them once', () => {
		const { claims, relationships } = restingOn(graph, 'gazette');
		const citing = claimsCiting(graph, 'gazette');
		expect(claims).toBe(citing.length);
		expect(relationships).toBe(new Set(citing.map(({ tie }) => tie)).size);
		expect(claims).toBeGreaterThan(relationships);
	});

	it('counts an entity once, however often its record names the source', () => {
		expect(restingOn(graph, 'herald').entities).toBe(1);
		expect(restingOn(graph, 'treaty-1997').entities).toBe(1);
	});

	it('is nothing where nobody cites it, whatever its id', () => {
		expect(restingOn(graph, 'constructor')).toEqual({ claims: 0, relationships: 0, entities: 0 });
		expect(restingOn(graph, '__proto__')).toEqual({ claims: 0, relationships: 0, entities: 0 });
		expect(claimsCiting(graph, 'no-such-source')).toEqual([]);
	});

	it('names the very claims that cite it', () => {
		for (const { id } of graph.snapshot.sources) {
			const slow = graph.relationships.flatMap((tie, index) =>
				tie.claims.flatMap((claim, place) => (claim.source === id ? [{ tie: index, place }] : []))
			);
			expect(claimsCiting(graph, id)).toEqual(slow);
		}
	});
});

describe('the list of sources', () => {
	it('has all of them by id where nothing is asked', () => {
		expect(ids({})).toEqual([
			'constructor',
			'gazette',
			'herald',
			'quarterly',
			'treaty-1997',
			'undated'
		]);
	});

	it('is found by words that all stand somewhere, without accents or case', () => {
		expect(ids({ text: 'ZOE borduria' })).toEqual(['gazette']);
		expect(ids({ text: 'arger' })).toEqual(['gazette']);
		expect(ids({ text: 'zoe herald' })).toEqual([]);
		expect(ids({ text: '  ' })).toHaveLength(6);
	});

	it('admits any member of a list, and all conditions together', () => {
		expect(ids({ types: ['treaty', 'dataset'] })).toEqual(['treaty-1997', 'undated']);
		expect(ids({ publishers: ['The Herald'], read: 'whole' })).toEqual(['constructor']);
		expect(ids({ reliabilities: ['A'], languages: ['en'] })).toEqual([]);
	});

	it('takes the periodical for the publisher where none is named', () => {
		expect(ids({ publishers: ['Affairs Quarterly'] })).toEqual(['quarterly']);
	});

	it('knows which sources speak of an entity as end, contest, opponent or by its record', () => {
		expect(ids({ about: 'river-war' })).toEqual(['gazette', 'herald', 'quarterly', 'treaty-1997']);
		expect(ids({ about: 'aaland' })).toEqual(['gazette', 'herald', 'undated']);
		expect(ids({ about: 'syldavia' })).toContain('herald');
		expect(ids({ about: 'nobody' })).toEqual([]);
	});

	it('begins with those on which most rests, the later of equal ones first, and leaves the undated for the end', () => {
		expect(ids({}, 'claims').slice(0, 2)).toEqual(['herald', 'gazette']);
		expect(ids({}, 'claims').at(-1)).toBe('constructor');
		expect(ids({}, 'date')[0]).toBe('herald');
		expect(ids({}, 'date').at(-1)).toBe('undated');
	});

	it('keeps publishers apart that differ by an article only', () => {
		const apart = buildGraph(
			world(
				{
					sources: {
						first: { publisher: 'The Herald', issued: '2022' },
						gazette: { publisher: 'The Gazette' },
						second: { publisher: 'Herald', issued: '2021' },
						third: { publisher: 'The Herald', issued: '2020' }
					}
				},
				'aaland —support.arms→ borduria @2020'
			)
		);
		expect(selectSources(libraryOf(apart), {}, 'publisher').map(({ id }) => id)).toEqual([
			'gazette',
			'second',
			'first',
			'third'
		]);
	});

	it('sorts publishers without their article, the latest of each first, those without one last', () => {
		expect(ids({}, 'publisher')).toEqual([
			'quarterly',
			'gazette',
			'herald',
			'constructor',
			'treaty-1997',
			'undated'
		]);
	});
});

describe('the choices of a filter', () => {
	it('count what each would give within the others, not within itself', () => {
		const counts = countByFacet(library, { types: ['treaty'], reliabilities: ['A'] }, 'types');
		expect([...counts]).toEqual([
			['article-journal', 1],
			['treaty', 1]
		]);
	});

	it('leave out what does not say', () => {
		expect([...countByFacet(library, {}, 'languages')]).toEqual([
			['de', 1],
			['en', 1]
		]);
	});
});
