import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildGraph } from '#lib/answers/graph/graph.ts';
import { buildScene } from '#lib/picture/scene/build-scene.ts';
import { highlightsOfComparison } from '#lib/picture/scene/highlights.ts';
import type { Scene, SceneBundle } from '#lib/picture/scene/scene.ts';
import { DEFAULT_VIEW } from '#lib/picture/view/default-view.ts';
import type { View } from '#lib/picture/view/view.ts';
import { comparison, date, TODAY } from '../../build/asking.ts';
import { world, type Given } from '../../build/world.ts';

function draw(view: Partial<View>, first: Given | string, ...lines: string[]): Scene {
	return buildScene(buildGraph(world(first, ...lines)), { ...DEFAULT_VIEW, ...view }, TODAY);
}

function only({ bundles }: Scene): SceneBundle {
	const [bundle, ...more] = bundles;
	if (bundle === undefined || more.length > 0) throw new Error(`${bundles.length} bundles.`);
	return bundle;
}

const families = (scene: Scene) => scene.bundles.map(({ family }) => family);

describe('lines of a scene', () => {
	it('fold what ties two actors in one family, whichever way it runs', () => {
		const bundle = only(
			draw(
				{},
				'aaland —support.presence→ borduria @1995..',
				'borduria —support.access→ aaland @1995..'
			)
		);
		expect(bundle).toMatchObject({
			id: 'aaland~borduria~support',
			counts: { support: 2, opposition: 0, alignment: 0, role: 0 },
			ends: { a: 'arrow', b: 'arrow' },
			sign: '+',
			width: 2.5
		});
	});

	it('keep a promise and a deed apart', () => {
		const scene = draw(
			{},
			'aaland —support.presence→ borduria @1995..',
			'aaland —alignment.defence-pact↔ borduria @1997..'
		);
		expect(families(scene).sort()).toEqual(['alignment', 'support']);
	});

	it('fold deeds for and against each other into a mixed one without ends, roles left out', () => {
		const scene = draw(
			{},
			'aaland —support.presence→ borduria @1995..',
			'aaland —opposition.sanction→ borduria @1995..',
			'aaland —alignment.economic↔ borduria @1995..',
			'aaland —role.controls→ borduria @1995..'
		);
		expect(
			scene.bundles.map(({ family, members, ends, sign }) => [family, members.length, ends, sign])
		).toEqual(
			expect.arrayContaining([
				['mixed', 3, { a: 'none', b: 'none' }, 'mixed'],
				['role', 1, { a: 'none', b: 'none' }, '0']
			])
		);
	});

	it('do not call mixed what a promise and a deed against it are', () => {
		expect(
			new Set(
				families(
					draw(
						{},
						'aaland —opposition.sanction→ borduria @1995..',
						'aaland —alignment.partnership↔ borduria @1997..'
					)
				)
			)
		).toEqual(new Set(['alignment', 'opposition']));
	});

	it('carry arrows at the supported, bars at the opposed, rings at both who are aligned', () => {
		const ends = (line: string) => only(draw({}, line)).ends;
		expect(ends('borduria —support.presence→ aaland @1995..')).toEqual({ a: 'arrow', b: 'none' });
		expect(ends('aaland —opposition.sanction→ borduria @1995..')).toEqual({ a: 'none', b: 'bar' });
		expect(ends('aaland —alignment.defence-pact↔ borduria @1995..')).toEqual({
			a: 'ring',
			b: 'ring'
		});
		expect(ends('aaland —alignment.guarantee→ borduria @1995..')).toEqual({ a: 'none', b: 'ring' });
	});

	it('are no wider than five pixels', () => {
		const line = 'aaland —support.presence→ borduria @1995..';
		const more = Array.from({ length: 11 }, () => line);
		expect(only(draw({}, line, ...more)).width).toBe(5);
	});

	it('say what is denied, suspended, possible and last observed', () => {
		expect(
			only(draw({}, 'aaland —support.presence→ borduria @1995.. denied-by aaland')).contested
		).toBe(true);
		expect(
			only(draw({}, 'aaland —alignment.defence-pact↔ borduria @1995.. suspended 2024..')).suspended
		).toBe(true);
		expect(
			only(draw({ asOf: date('2019-06-15') }, 'aaland —support.presence→ borduria @2020~..'))
				.possible
		).toBe(true);
		expect(
			only(draw({}, 'aaland —support.presence→ borduria @1995.. observed 2018')).lastObserved
		).toBe(2018);
	});
});

describe('a day', () => {
	const LINES = [
		'aaland —alignment.defence-pact↔ borduria @1990..2000',
		'aaland —alignment.defence-pact↔ syldavia @2010..'
	] as const;

	it('draws what stands on it and counts what does not', () => {
		const scene = draw({ asOf: date('1995') }, ...LINES);
		expect(scene.entities.map(({ id }) => id)).toEqual(['aaland', 'borduria']);
		expect(scene.withheld).toEqual({ filters: 0, date: 1, scope: 0 });
		expect(scene.shown.relationships).toBe(1);
		expect(scene.total.relationships).toBe(2);
	});

	it('draws what has ended as ghosts only when asked, never what is yet to come', () => {
		const emphasis = (asOf: string, ghosts: boolean) =>
			draw({ asOf: date(asOf), ghosts }, ...LINES).bundles.map((bundle) => bundle.emphasis);
		expect(emphasis('2005', false)).toEqual([]);
		expect(emphasis('2005', true)).toEqual(['ghost']);
		expect(emphasis('2015', true)).toEqual(['ghost', 'plain']);
	});

	it('keeps who was opened by name, though nothing ties them then', () => {
		const scene = draw({ asOf: date('2005'), scope: ['borduria', 'aaland'] }, ...LINES);
		expect(scene.entities.map(({ id }) => id)).toEqual(['borduria', 'aaland']);
	});

	it('never moves anybody', () => {
		const at = (asOf: string) =>
			new Map(
				draw(
					{ asOf: date(asOf) },
					{ positions: { aaland: [1, 2], borduria: [300, 4], syldavia: [5, 600] } },
					...LINES
				).entities.map(({ id, at }) => [id, at])
			);
		expect(at('1995').get('aaland')).toEqual(at('2015').get('aaland'));
	});
});

describe('scope', () => {
	const LINES = [
		'aaland —support.presence→ borduria @1995..',
		'aaland —support.presence→ syldavia @1995..',
		'syldavia —opposition.sanction→ ruritania @1995..'
	] as const;

	it('draws those opened, and says at each how much is not drawn', () => {
		const scene = draw({ scope: ['aaland', 'borduria'] }, ...LINES);
		expect(scene.entities.map(({ id, more }) => [id, more])).toEqual([
			['aaland', 1],
			['borduria', 0]
		]);
		expect(scene.withheld.scope).toBe(2);
	});

	it('leaves out what is hidden', () => {
		const scene = draw({ hidden: ['aaland'] }, ...LINES);
		expect(scene.entities.map(({ id }) => id)).toEqual(['borduria', 'ruritania', 'syldavia']);
		expect(scene.entities.find(({ id }) => id === 'syldavia')?.more).toBe(1);
	});

	it('counts in the legend exactly what is drawn', () => {
		fc.assert(
			fc.property(
				fc.subarray(['aaland', 'borduria', 'syldavia', 'ruritania']),
				fc.subarray(['support', 'opposition'] as const),
				(scope, chosen) => {
					const scene = draw({ scope, filters: { families: chosen } }, ...LINES);
					const count = (family: string) =>
						scene.bundles.filter((bundle) => bundle.family === family).length;
					for (const family of ['support', 'opposition', 'alignment', 'role', 'mixed'] as const)
						expect(scene.legend.families.get(family) ?? 0).toBe(count(family));
					const { filters, date, scope: outside } = scene.withheld;
					expect(scene.shown.relationships + filters + date + outside).toBe(LINES.length);
				}
			)
		);
	});
});

describe('focus', () => {
	const LINES = [
		'aaland —support.presence→ borduria @1995..',
		'ruritania —support.presence→ syldavia @1995..',
		'borduria —opposition.rivalry↔ syldavia @1995..',
		'freedonia —support.presence→ latveria @1995..',
		'latveria —opposition.sanction→ aaland @1995..'
	] as const;
	const emphasis = (scene: Scene) =>
		Object.fromEntries(scene.entities.map((entity) => [entity.id, entity.emphasis]));

	it('brings the answer to the fore and dims the rest', () => {
		const snapshot = world(...LINES);
		const { comparison: found } = comparison(
			snapshot,
			'aaland -> borduria vs ruritania -> syldavia'
		);
		const graph = buildGraph(snapshot);
		const scene = buildScene(graph, DEFAULT_VIEW, TODAY, highlightsOfComparison(graph, found));
		expect(emphasis(scene)).toEqual({
			aaland: 'focus',
			borduria: 'focus',
			freedonia: 'dimmed',
			latveria: 'dimmed',
			ruritania: 'focus',
			syldavia: 'focus'
		});
		expect(
			scene.bundles.filter((bundle) => bundle.emphasis === 'focus').map(({ id }) => id)
		).toEqual([
			'aaland~borduria~support',
			'borduria~syldavia~opposition',
			'ruritania~syldavia~support'
		]);
	});

	it('brings the selected and its neighbours to the fore', () => {
		const scene = draw({ selected: { what: 'entity', id: 'freedonia' } }, ...LINES);
		expect(emphasis(scene)).toMatchObject({
			freedonia: 'focus',
			latveria: 'focus',
			aaland: 'dimmed'
		});
	});

	it('follows a briefing’s step', () => {
		const briefing = {
			id: 'patrons',
			title: 'Patrons',
			question: 'Who backs whom?',
			asOf: '2020',
			summary: 'Two patrons.',
			steps: [
				{
					title: 'Start',
					text: 'One.',
					asOf: '2020',
					focus: ['aaland', 'borduria'],
					restsOn: ['latveria-sanction-aaland']
				}
			]
		};
		const scene = draw(
			{ briefing: { id: 'patrons', step: 0 } },
			{ briefings: [briefing] },
			...LINES
		);
		expect(
			scene.bundles.filter((bundle) => bundle.emphasis === 'focus').map(({ id }) => id)
		).toEqual(['aaland~borduria~support', 'aaland~latveria~opposition']);
	});

	it('leaves all alike where nothing is chosen', () => {
		expect(new Set(Object.values(emphasis(draw({}, ...LINES))))).toEqual(new Set(['plain']));
	});
});
