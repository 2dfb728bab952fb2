import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeAt } from '#lib/answers/findings/changes/change-at.ts';
import { changeOfTie, standingAtClose } from '#lib/answers/findings/changes/change-of-tie.ts';
import { findChanges } from '#lib/answers/findings/changes/find-changes.ts';
import type { Filters } from '#lib/answers/graph/filters/filters.ts';
import { buildGraph, findRelationship, type Graph } from '#lib/answers/graph/graph.ts';
import { buildScene } from '#lib/picture/scene/build-scene.ts';
import type { Scene } from '#lib/picture/scene/scene.ts';
import { DEFAULT_VIEW } from '#lib/picture/view/default-view.ts';
import { chooseChanges, compareDays, lookOver } from '#lib/picture/view/set-as-of.ts';
import { daysCompared } from '#lib/picture/view/when-of.ts';
import { CHANGE_STATES, type View } from '#lib/picture/view/view.ts';
import { date, TODAY } from '../../build/asking.ts';
import { world, type Given } from '../../build/world.ts';

const ALL: View = { ...DEFAULT_VIEW, scope: 'all' };

function compared(first: Given | string, ...lines: string[]): Scene {
	const view = compareDays(ALL, date('2005-06-01'), date('2015-06-01'));
	return buildScene(buildGraph(world(first, ...lines)), view, TODAY);
}

const states = ({ bundles }: Scene) =>
	bundles.map(({ family, change }) => `${family} ${change?.state ?? '?'}`);

describe('a line between two days', () => {
	it('appeared, ended or stayed', () => {
		expect(
			states(
				compared(
					'aaland —alignment.defence-pact↔ borduria @2010..',
					'aaland —alignment.defence-pact↔ freedonia @2000..2010',
					'aaland —alignment.defence-pact↔ syldavia @2000..'
				)
			)
		).toEqual(['alignment appeared', 'alignment ended', 'alignment unchanged']);
	});

	it('stays while anything of it does, and says how much came and went', () => {
		const scene = compared(
			'aaland —alignment.defence-pact↔ borduria @2000..',
			'aaland —alignment.partnership↔ borduria @2000..2010',
			'aaland —alignment.partnership↔ borduria @2012..'
		);
		expect(
			scene.bundles.map(({ change, members }) => ({ ...change, all: members.length }))
		).toEqual([{ state: 'unchanged', came: 1, gone: 1, all: 3 }]);
	});

	it('turned where its pair has another sign now, and the line that was is told beside it', () => {
		const scene = compared(
			'aaland —alignment.defence-pact↔ borduria @2000..2010',
			'aaland —opposition.rivalry↔ borduria @2012..'
		);
		expect(states(scene).sort()).toEqual(['alignment ended', 'opposition turned']);
		expect(scene.bundles.find(({ family }) => family === 'opposition')?.change?.turn).toEqual({
			before: '+',
			after: '-'
		});
	});

	it('has neither appeared nor ended where nobody looked further', () => {
		expect(
			states(
				compared(
					'aaland —alignment.defence-pact↔ borduria @2000.. observed 2012',
					'aaland —alignment.defence-pact↔ syldavia @2008.. observed 2012'
				)
			)
		).toEqual(['alignment lapsed', 'alignment lapsed']);
	});

	it('is told as suspended or resumed', () => {
		expect(
			states(
				compared(
					'aaland —alignment.defence-pact↔ borduria @2000.. suspended 2012..',
					'aaland —alignment.defence-pact↔ syldavia @2000.. suspended 2003..2008'
				)
			)
		).toEqual(['alignment suspension', 'alignment suspension']);
	});

	it('is not drawn where it came and went in between', () => {
		const scene = compared(
			'aaland —support.arms→ borduria @2009',
			'aaland —alignment.partnership↔ borduria @2000..'
		);
		expect(states(scene)).toEqual(['alignment unchanged']);
		expect(scene.withheld.date).toBe(1);
	});

	it('is left out where its state is not chosen, and not counted', () => {
		const graph = buildGraph(
			world(
				'aaland —alignment.defence-pact↔ borduria @2010..',
				'aaland —alignment.defence-pact↔ syldavia @2000..'
			)
		);
		const view = chooseChanges(
			compareDays(ALL, date('2005-06-01'), date('2015-06-01')),
			CHANGE_STATES.filter((state) => state !== 'unchanged')
		);
		const scene = buildScene(graph, view, TODAY);
		expect(states(scene)).toEqual(['alignment appeared']);
		expect([...scene.legend.changes]).toEqual([['appeared', 1]]);
	});

	it('moves nobody, whichever days are compared', () => {
		const graph = buildGraph(
			world(
				'aaland —alignment.defence-pact↔ borduria @2010..',
				'aaland —opposition.rivalry↔ syldavia @1990..1995'
			)
		);
		const places = (view: View) =>
			new Map(buildScene(graph, view, TODAY).entities.map(({ id, at }) => [id, at]));
		const opened = { ...ALL, scope: ['aaland', 'borduria', 'syldavia'] };
		const one = places(opened);
		expect(places(compareDays(opened, date('1992'), date('2015')))).toEqual(one);
		expect(places(lookOver(opened, date('1990'), date('2015')))).toEqual(one);
	});
});

describe('an entity between two days', () => {
	it('came to be, ceased to be, or stayed, by its life span', () => {
		const scene = compared(
			{
				entities: {
					borduria: { since: '2010' },
					syldavia: { until: '2010' },
					freedonia: { since: '1950', until: '2020' }
				}
			},
			'aaland —alignment.partnership↔ borduria @2010..',
			'aaland —alignment.partnership↔ syldavia @2000..2010',
			'aaland —alignment.partnership↔ freedonia @2000..'
		);
		expect(scene.entities.map(({ id, change }) => [id, change])).toEqual([
			['aaland', 'unchanged'],
			['borduria', 'appeared'],
			['freedonia', 'unchanged'],
			['syldavia', 'ended']
		]);
		expect([...scene.legend.lives].sort()).toEqual([
			['appeared', 1],
			['ended', 1]
		]);
	});
});

const ACTORS = ['aaland', 'borduria', 'syldavia'] as const;
const GIVEN: Given = {
	entities: {
		...Object.fromEntries(ACTORS.map((id) => [id, { kind: 'state' }])),
		league: {
			kind: 'organisation',
			obligation: { duty: 'defence', source: 'gazette', dormant: false }
		}
	}
};
const dates = fc
	.tuple(
		fc.integer({ min: 2000, max: 2014 }),
		fc.integer({ min: 0, max: 9 }),
		fc.constantFrom('..', '..end', '~..', ' observed')
	)
	.map(([since, years, how]) => {
		const until = String(since + years);
		if (how === '..end') return `@${String(since)}..${until}`;
		if (how === ' observed') return `@${String(since)}.. observed ${until}`;
		return `@${String(since)}${how}`;
	});
const line = fc
	.tuple(
		fc.constantFrom(...ACTORS),
		fc.constantFrom(...ACTORS, 'league' as const),
		fc.constantFrom(
			'support.presence→',
			'support.arms→',
			'opposition.sanction→',
			'opposition.rivalry↔',
			'alignment.defence-pact↔',
			'alignment.partnership↔'
		),
		dates,
		fc.constantFrom('', '', '', ' suspended 2008..', ' suspended 2004..2009')
	)
	.filter(([a, b]) => a !== b)
	.map(([a, b, kind, when, more]) =>
		b === 'league'
			? `${a} —role.member-of→ league standing member ${when}`
			: `${a} —${kind} ${b} ${when}${when.includes('observed') || kind.startsWith('support.arms') ? '' : more}`
	);
const worlds = fc
	.array(line, { minLength: 1, maxLength: 8 })
	.map((lines) => buildGraph(world(GIVEN, ...lines)));
const filters = fc.constantFrom<Filters>({}, { standing: 'in-force' }, { families: ['alignment'] });

function drawn(graph: Graph, narrowed: Filters, from: string, to: string) {
	const view = compareDays({ ...ALL, filters: narrowed }, date(from), date(to));
	const days = daysCompared(view, TODAY);
	if (days === undefined) throw new Error('No days are compared.');
	return { scene: buildScene(graph, view, TODAY), days };
}

describe('the picture of two days and the finding of changes', () => {
	it('judge every relationship alike, from columns and from periods', () => {
		fc.assert(
			fc.property(worlds, (graph) => {
				const { days } = drawn(graph, {}, '2006', '2013-06');
				for (const [index, tie] of [...graph.relationships].entries()) {
					const change = changeOfTie(tie, days.from, days.to);
					const found = changeAt(graph.columns, index, days.from, days.to);
					expect(found.kind).toBe(change?.kind);
					expect(found.after).toBe(standingAtClose(tie.period, days.to));
				}
			}),
			{ numRuns: 60 }
		);
	});

	it('agree on every tie and every turn', () => {
		let turned = 0;
		fc.assert(
			fc.property(worlds, filters, (graph, narrowed) => {
				const { scene, days } = drawn(graph, narrowed, '2006', '2013-06');
				const found = findChanges(graph, { filters: narrowed, actors: [], ...days });
				const members = new Set(scene.bundles.flatMap((bundle) => bundle.members));
				// All that the finding tells is drawn, but what came and went in between.
				for (const { kind, relationship } of found.ties)
					expect([relationship, members.has(relationship)]).toEqual([
						relationship,
						kind !== 'passed'
					]);
				for (const { a, b, change } of scene.bundles) {
					if (change?.state !== 'turned') continue;
					turned++;
					const turn = found.turns.find(({ between }) => between[0] === a && between[1] === b);
					expect(turn).toMatchObject(change.turn ?? { before: 'none' });
				}
			}),
			{ numRuns: 150 }
		);
		expect(turned).toBeGreaterThan(0);
	});

	it('say of each line what looking at both days by themselves says', () => {
		fc.assert(
			fc.property(worlds, (graph) => {
				const { scene, days } = drawn(graph, {}, '2006-03-01', '2013-06-01');
				const standing = (id: string, day: number) => {
					const tie = findRelationship(graph, id);
					return tie && standingAtClose(tie.period, day);
				};
				const isThere = (id: string, day: number) =>
					['in-force', 'suspended', 'last-observed'].includes(standing(id, day) ?? '');
				for (const { members, change, family } of scene.bundles) {
					const then = members.filter((id) => isThere(id, days.from));
					const now = members.filter((id) => isThere(id, days.to));
					const { state, came, gone } = change ?? {};
					expect(came).toBe(now.filter((id) => !then.includes(id)).length);
					expect(gone).toBe(then.filter((id) => !now.includes(id)).length);
					expect(state === 'ended').toBe(now.length === 0);
					if (state === 'appeared') expect(then).toEqual([]);
					if (state === 'appeared')
						expect(now.some((id) => standing(id, days.to) !== 'last-observed')).toBe(true);
					if (state === 'unchanged') expect(then.length > 0 && now.length > 0).toBe(true);
					if (state === 'turned') expect(family).not.toBe('role');
				}
			}),
			{ numRuns: 100 }
		);
	});
});

describe('a range', () => {
	it('draws all that held at some time in it, and nothing else', () => {
		fc.assert(
			fc.property(worlds, (graph) => {
				const view = lookOver(ALL, date('2005'), date('2007'));
				const { bundles } = buildScene(graph, view, TODAY);
				const inSomeYear = ['2005', '2006', '2007'].flatMap((year) =>
					buildScene(graph, { ...ALL, asOf: date(year) }, TODAY).bundles.flatMap(
						(bundle) => bundle.members
					)
				);
				expect(new Set(bundles.flatMap(({ members }) => members))).toEqual(new Set(inSomeYear));
			}),
			{ numRuns: 60 }
		);
	});

	it('draws what was for and against in turn as both', () => {
		const graph = buildGraph(
			world(
				'aaland —support.presence→ borduria @2000..2005',
				'aaland —opposition.sanction→ borduria @2010..2012'
			)
		);
		const [bundle] = buildScene(graph, lookOver(ALL, date('2000'), date('2012')), TODAY).bundles;
		expect([bundle?.family, bundle?.sign, bundle?.members.length]).toEqual(['mixed', 'turned', 2]);
	});
});
