import { describe, expect, it } from 'vitest';
import { parsePartialDate } from '#lib/facts/model/partial-date.ts';
import { buildGraph } from '#lib/answers/graph/graph.ts';
import { printSources, sourcesBehind } from '#lib/app/explorer/print-sources.ts';
import { seriesFile } from '#lib/app/explorer/series-file.ts';
import { drift } from '../../build/drift.ts';
import { sourceLookup, world } from '../../build/world.ts';

const WORLD = world(
	{ sources: { herald: { title: 'The Herald', URL: 'https://example.org/h' } } },
	'aaland —support.arms→ borduria @2020 source herald',
	'+ source gazette',
	'aaland —support.arms→ syldavia @2020 source gazette'
);
const GRAPH = buildGraph(WORLD);
const TEXTS = {
	textOf: () => undefined,
	sourceOf: sourceLookup(WORLD),
	need: () => Promise.resolve(false),
	needSources: () => Promise.resolve(false)
};

describe('the file of a series', () => {
	it('is named after the answer, its years and its revision', async () => {
		const told = {
			ask: 'drift',
			title: 'Aaland between Borduria and Syldavia',
			subtitle: '',
			footnotes: [],
			effective: {
				mode: 'during',
				from: parsePartialDate('2001')!,
				to: parsePartialDate('2003')!
			},
			revision: 'abc',
			drift: drift('aaland', ['borduria', 'syldavia'], 'borduria 2001 + act: 2 act +')
		} as const;
		const file = await seriesFile(GRAPH, told, 'csv', { isDark: false, link: '' }, TEXTS);
		expect(file.name).toBe('aaland-between-borduria-and-syldavia_2001--2003_rabc.csv');
		expect(file.mediaType).toBe('text/csv;charset=utf-8');
		expect(file.content).toContain('2001,Borduria,positive,deeds,2,abc');
	});
});

describe('sources that a figure prints', () => {
	it('are those of the ties behind it, each once, numbered in their order', () => {
		const ids = sourcesBehind(GRAPH, [
			'aaland-arms-syldavia',
			'aaland-arms-borduria',
			'aaland-arms-borduria',
			'no-such-tie'
		]);
		expect(ids).toEqual(['gazette', 'herald']);
		expect(printSources(TEXTS.sourceOf, ids)).toEqual([
			{ number: 1, text: 'The gazette. 30 June 2021.' },
			{ number: 2, text: 'The Herald. 30 June 2021.', url: 'https://example.org/h' }
		]);
	});
});
