import { describe, expect, it } from 'vitest';
import { buildGraph } from '#lib/answers/graph/graph.ts';
import { addressOf } from '#lib/app/explorer/address-of.ts';
import { pinToday } from '#lib/app/explorer/snapshot/pin-today.ts';
import { restoreView } from '#lib/app/explorer/snapshot/restore-view.ts';
import { openWorld, type World } from '#lib/app/explorer/world.ts';
import { parseLine } from '#lib/answers/questions/parse-line.ts';
import { buildScene } from '#lib/picture/scene/build-scene.ts';
import { DEFAULT_VIEW } from '#lib/picture/view/default-view.ts';
import type { View } from '#lib/picture/view/view.ts';
import { TODAY } from '../../build/asking.ts';
import { world, type Given } from '../../build/world.ts';

const TIES = [
	'aaland —support.arms→ borduria @2020..',
	'aaland —alignment.partnership↔ freedonia @2019..',
	'ruritania —alignment.defence-pact↔ syldavia @1997..'
] as const;
const LATER = [...TIES, 'tapioca —support.arms→ borduria @2021..'] as const;

function open(...lines: readonly (Given | string)[]): World {
	return openWorld(buildGraph(world(...(lines as [string]))));
}

/** What a view saves, and the view that it is opened as in another world. */
function reopen(view: View, before: World, after: World) {
	const pinned = pinToday(view, TODAY);
	const drawn = buildScene(before.graph, pinned, TODAY);
	const file = {
		view: addressOf(pinned, before),
		positions: new Map(drawn.entities.map(({ id, at }) => [id, at]))
	};
	const { view: opened, problems } = restoreView(file, after, TODAY);
	return { drawn, opened, problems, again: buildScene(after.graph, opened, TODAY) };
}

/** Ids and places, rounded as links round them. */
const places = ({ entities }: ReturnType<typeof buildScene>) =>
	Object.fromEntries(
		entities
			.map(({ id, at }) => [id, `${Math.round(at.x)},${Math.round(at.y)}`] as const)
			.sort(([a], [b]) => (a < b ? -1 : 1))
	);

describe('a snapshot opened again', () => {
	const before = open({ positions: { aaland: [0, 0], borduria: [100, 0] } }, ...TIES);

	it('is the same view where nothing has changed: nothing is pinned', () => {
		const view: View = { ...DEFAULT_VIEW, scope: ['aaland', 'borduria'] };
		const { opened, again, drawn } = reopen(view, before, before);
		expect(opened.placed.size).toBe(0);
		expect(again).toEqual(drawn);
	});

	it('draws the landmarks of then where there are others now', () => {
		const { drawn, again } = reopen(DEFAULT_VIEW, before, open(...LATER));
		expect(Object.keys(places(again))).toEqual(Object.keys(places(drawn)));
		expect(again.entities.map(({ id }) => id)).not.toContain('tapioca');
	});

	it('puts everything where it stood, though the graph was laid out anew', () => {
		const elsewhere = open({ positions: { aaland: [-700, 90], borduria: [3, 800] } }, ...LATER);
		for (const scope of ['all', ['aaland', 'borduria', 'freedonia']] as const) {
			const { drawn, again } = reopen({ ...DEFAULT_VIEW, scope }, before, elsewhere);
			expect(places(again)).toMatchObject(places(drawn));
		}
	});

	it('leaves what the reader moved the reader’s', () => {
		const moved = new Map([['aaland', { x: 7, y: 9 }]]);
		const view: View = { ...DEFAULT_VIEW, scope: ['aaland', 'borduria'], moved };
		const { opened } = reopen(view, before, open(...LATER));
		expect(opened.moved).toEqual(moved);
		expect(opened.placed.has('aaland')).toBe(false);
	});

	it('leaves out what is not there any more, and says so', () => {
		const view: View = { ...DEFAULT_VIEW, scope: ['aaland', 'freedonia'] };
		const { problems, again } = reopen(view, before, open(TIES[0]));
		expect(again.entities.map(({ id }) => id)).toEqual(['aaland']);
		expect(problems.map(({ message }) => message)).toEqual(['There is no entity "freedonia".']);
	});

	it('means the day on which it was saved where it meant today', () => {
		const parsed = parseLine('Aaland -> Borduria vs Ruritania -> Syldavia', before.lexicon);
		if (!parsed.ok) throw new Error('The line can be read.');
		const asked = pinToday({ ...DEFAULT_VIEW, question: parsed.value }, TODAY);
		expect(asked.asOf).toEqual(TODAY);
		expect(asked.question?.when).toEqual({ mode: 'as-of', date: TODAY });
		const paths = parseLine('Aaland ->> Syldavia', before.lexicon);
		if (!paths.ok) throw new Error('The line can be read.');
		// Asked of all time, and so it stays.
		expect(pinToday({ ...DEFAULT_VIEW, question: paths.value }, TODAY).question?.when).toBe(
			undefined
		);
	});
});
