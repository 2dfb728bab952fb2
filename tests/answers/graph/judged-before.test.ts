import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildGraph } from '#lib/answers/graph/graph.ts';
import { tracePaths } from '#lib/answers/graph/paths/trace-paths.ts';
import { judgedBefore, nothingJudged } from '#lib/answers/graph/walking/judged.ts';
import { ALL_TIME } from '#lib/answers/graph/filters/window.ts';
import { NO_FILTERS } from '#lib/answers/graph/filters/filters.ts';
import { RANDOM_GIVEN, randomLines, randomQuestions, sound } from '../../build/random-worlds.ts';
import { world } from '../../build/world.ts';

const ASKED = { filters: NO_FILTERS, window: ALL_TIME, hubs: false };

describe('what earlier questions judged', () => {
	it('changes no answer: a graph asked many things answers as one never asked', () => {
		const questions = fc.array(randomQuestions, { minLength: 4, maxLength: 12 });
		fc.assert(
			fc.property(randomLines, questions, ([first = '', ...rest], asks) => {
				const snapshot = sound(() => world(RANDOM_GIVEN, first, ...rest));
				const asked = buildGraph(snapshot);
				for (const question of asks.filter(({ from, to }) => from !== to)) {
					const request = { ...question, together: false };
					expect(tracePaths(asked, request)).toEqual(tracePaths(buildGraph(snapshot), request));
				}
			}),
			{ numRuns: 40 }
		);
	});

	it('is the same for filters that are equal, though not the same value', () => {
		const graph = buildGraph(world('aaland —support.arms→ borduria @2020'));
		const filters = { kinds: ['support.arms'] };
		expect(judgedBefore(graph, { ...ASKED, filters }, 'with')).toBe(
			judgedBefore(graph, { ...ASKED, filters: { kinds: ['support.arms'] } }, 'with')
		);
	});

	it('is another for other filters, days, hubs, kinds or heading', () => {
		const graph = buildGraph(world('aaland —support.arms→ borduria @2020'));
		const known = judgedBefore(graph, ASKED, 'with');
		const others = [
			judgedBefore(graph, { ...ASKED, filters: { standing: 'in-force' } }, 'with'),
			judgedBefore(graph, { ...ASKED, window: { from: 0, to: 1 } }, 'with'),
			judgedBefore(graph, { ...ASKED, hubs: true }, 'with')
		];
		expect(others).not.toContain(known);
		expect(judgedBefore(graph, ASKED, 'any')).not.toBe(known);
		expect(judgedBefore(graph, { ...ASKED, kinds: ['support.arms'] }, 'with')).not.toBe(known);
	});

	it('is forgotten after a few other sets of filters, and not while it is asked for', () => {
		const graph = buildGraph(world('aaland —support.arms→ borduria @2020'));
		const known = judgedBefore(graph, ASKED, 'with');
		for (let day = 0; day < 20; day++) {
			judgedBefore(graph, { ...ASKED, window: { from: day, to: day + 1 } }, 'with');
			expect(judgedBefore(graph, ASKED, 'with')).toBe(known);
		}
		for (let day = 0; day < 20; day++)
			judgedBefore(graph, { ...ASKED, window: { from: day, to: day + 1 } }, 'with');
		expect(judgedBefore(graph, ASKED, 'with')).not.toBe(known);
	});

	it('keeps no codes of arcs for a walk of a few steps', () => {
		expect(nothingJudged().arcs).toHaveLength(0);
	});
});
