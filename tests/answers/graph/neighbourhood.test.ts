import { describe, expect, it } from 'vitest';
import { NO_FILTERS } from '#lib/answers/graph/filters/filters.ts';
import { buildGraph } from '#lib/answers/graph/graph.ts';
import { neighbourhood } from '#lib/answers/graph/neighbourhood.ts';
import { ALL_TIME, windowOf } from '#lib/answers/graph/filters/window.ts';
import { date } from '../../build/asking.ts';
import { world } from '../../build/world.ts';

const graph = buildGraph(
	world(
		'aaland —support.arms→ borduria @2010',
		'syldavia —opposition.armed↔ borduria @2020',
		'syldavia —role.member-of→ league standing member @2000..',
		'freedonia —support.arms→ syldavia @2020 opinion grade B6'
	)
);

describe('a neighbourhood', () => {
	it('holds what lies within so many steps in any direction, and all that ties it', () => {
		expect(neighbourhood(graph, 'aaland', 1, NO_FILTERS, ALL_TIME)).toEqual({
			entities: ['aaland', 'borduria'],
			relationships: ['aaland-arms-borduria']
		});
		expect(neighbourhood(graph, 'aaland', 3, NO_FILTERS, ALL_TIME).entities).toEqual([
			'aaland',
			'borduria',
			'syldavia',
			'league'
		]);
	});

	it('keeps to the day and to the filters', () => {
		const in2020 = windowOf({ mode: 'as-of', date: date('2020') });
		expect(neighbourhood(graph, 'borduria', 1, NO_FILTERS, in2020).entities).toEqual([
			'borduria',
			'syldavia'
		]);
		expect(neighbourhood(graph, 'borduria', 1, { families: ['support'] }, in2020).entities).toEqual(
			['borduria']
		);
	});

	it('leaves opinions out unless asked for', () => {
		expect(neighbourhood(graph, 'freedonia', 1, NO_FILTERS, ALL_TIME).entities).toEqual([
			'freedonia'
		]);
		expect(neighbourhood(graph, 'freedonia', 1, { opinions: true }, ALL_TIME).entities).toEqual([
			'freedonia',
			'syldavia'
		]);
	});

	it('is the centre alone for an id without ties', () => {
		expect(neighbourhood(graph, 'nowhere', 2, NO_FILTERS, ALL_TIME)).toEqual({
			entities: ['nowhere'],
			relationships: []
		});
	});
});
