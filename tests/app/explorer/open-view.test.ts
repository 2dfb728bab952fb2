import { LANDMARKS } from '#lib/picture/view/landmarks.ts';
import { describe, expect, it } from 'vitest';
import { addressOf } from '#lib/app/explorer/address-of.ts';
import { briefingView, firstView, openView, questionOfStep } from '#lib/app/explorer/open-view.ts';
import { DEFAULT_VIEW } from '#lib/picture/view/default-view.ts';
import { TODAY } from '../../build/asking.ts';
import { world as smallWorld } from '../../build/world.ts';
import { patrons } from './world.ts';
import { buildGraph } from '#lib/answers/graph/graph.ts';
import { openWorld } from '#lib/app/explorer/world.ts';

const { world } = patrons();
const at = (address: string) => openView(new URL(address, 'http://localhost/'), world, TODAY);
const [briefing] = world.graph.snapshot.briefings;
if (briefing === undefined) throw new Error('The world has a briefing.');

describe('the bare address', () => {
	it('asks for the first briefing that compares, at the step that asks', () => {
		const { view, problems } = at('/');
		expect(problems).toEqual([]);
		expect(view.briefing).toEqual({ id: 'patrons', step: 1 });
		expect(view.question?.ask).toBe('compare');
		expect(view.asOf?.text).toBe('2020-10-15');
		expect(view).toEqual(firstView(world));
	});

	it('is never the address of the whole graph', () => {
		const address = addressOf(DEFAULT_VIEW, world);
		expect(address).not.toBe('');
		expect(at(address).view).toEqual(DEFAULT_VIEW);
	});
});

describe('a view in an address', () => {
	it('is read back as it was', () => {
		const view = {
			...briefingView(DEFAULT_VIEW, briefing, 1, world),
			moved: new Map([['aaland', { x: -3, y: 12 }]])
		};
		expect(at(addressOf(view, world)).view).toEqual(view);
	});

	it('keeps places that were dragged in the whole graph', () => {
		const view = { ...DEFAULT_VIEW, moved: new Map([['aaland', { x: 1, y: 2 }]]) };
		expect(at(addressOf(view, world)).view).toEqual(view);
	});

	it('reports what it cannot read and keeps the rest', () => {
		const { view, problems } = at('/?show=aaland,atlantis&q=Aaland+->');
		expect(view.scope).toEqual(['aaland']);
		expect(problems.map(({ where }) => where).sort()).toEqual(['q', 'show']);
	});
});

describe('an address that only names a step of a briefing', () => {
	it('is that step whole: its day, its question, what the briefing opens', () => {
		expect(at('/?brief=patrons.2').view).toEqual(briefingView(DEFAULT_VIEW, briefing, 1, world));
		expect(at('/?brief=patrons.2&room=briefings').view.asOf?.text).toBe('2020-10-15');
	});
});

describe('an address that only asks', () => {
	const { view } = at('/?q=Aaland+->+Borduria+vs+Ruritania+->+Syldavia+@2020-10-15');

	it('is drawn as if the question had been asked here: what it names and what ties them', () => {
		expect(view.selected).toEqual({ what: 'answer' });
		expect(view.asOf?.text).toBe('2020-10-15');
		expect(view.scope).toEqual(['aaland', 'borduria', 'ruritania', 'syldavia', 'river-war']);
	});

	it('keeps the landmarks, or the whole graph, where the explorer wrote so', () => {
		const asked = '/?q=Aaland+->+Borduria&sel=answer&room=paths';
		expect(at(asked).view.scope).toEqual([LANDMARKS]);
		expect(at(`${asked}&show=all`).view.scope).toBe('all');
	});
});

describe('a step of a briefing', () => {
	it('opens what any of its steps brings to the fore, so that nothing jumps', () => {
		expect(briefingView(DEFAULT_VIEW, briefing, 0, world).scope).toEqual([
			'aaland',
			'borduria',
			'ruritania',
			'syldavia'
		]);
	});

	it('asks its question for its own day where the line names none', () => {
		expect(questionOfStep(briefing.steps[1] ?? briefing.steps[0], world)?.when).toMatchObject({
			mode: 'as-of',
			date: { text: '2020-10-15' }
		});
	});

	it('asks nothing where it has no line', () => {
		expect(questionOfStep(briefing.steps[0], world)).toBeUndefined();
	});
});

describe('what a question is drawn among', () => {
	const many = Array.from({ length: 9 }, (_, number) => `atoll-${String(number)}`);
	const crowded = openWorld(
		buildGraph(
			smallWorld(
				'aaland —support.arms→ borduria @2018..',
				...many.flatMap((id) => [
					`${id} —alignment.partnership↔ aaland @1990..`,
					`${id} —alignment.partnership↔ borduria @1990..`
				]),
				'zubrowka —support.arms→ aaland @2018..',
				'zubrowka —opposition.threat→ borduria @2018..',
				'yonder —support.arms→ borduria @2018..'
			)
		)
	);

	it('are those who do something to several of the named, before those whom old treaties bind to all', () => {
		const url = new URL('http://localhost/?q=Aaland+->+Borduria+@2020');
		const { scope } = openView(url, crowded, TODAY).view;
		expect(scope.slice(0, 4)).toEqual(['aaland', 'borduria', 'zubrowka', 'atoll-0']);
		expect(scope).not.toContain('yonder');
		expect(scope).toHaveLength(10);
	});
});
