import { describe, expect, it } from 'vitest';
import { findBlocs, type BlocsRequest } from '#lib/answers/findings/blocs/find-blocs.ts';
import { NO_FILTERS } from '#lib/answers/graph/filters/filters.ts';
import { buildGraph } from '#lib/answers/graph/graph.ts';
import { ALL_TIME, windowOf } from '#lib/answers/graph/filters/window.ts';
import type { Snapshot } from '#lib/facts/snapshot/snapshot.ts';
import { date } from '../../../build/asking.ts';
import { renamed } from '../../../build/renamed.ts';
import { signedWorld } from '../../../build/signed-world.ts';
import { world } from '../../../build/world.ts';

function blocs(snapshot: Snapshot, asked: Partial<BlocsRequest> = {}) {
	return findBlocs(buildGraph(snapshot), {
		filters: NO_FILTERS,
		groups: false,
		window: windowOf({ mode: 'as-of', date: date('2010-06-01') }),
		...asked
	});
}

/** Two circles of friends, joined by one friendship; one enmity inside, two across. */
const CIRCLES = [
	'a+b',
	'a+c',
	'a+d',
	'b+c',
	'c+d',
	'w+x',
	'w+y',
	'w+z',
	'x+y',
	'x+z',
	'y+z',
	'd+w',
	'b-d',
	'a-x',
	'b-z',
	'p-q',
	'p+a',
	'p-a'
] as const;

describe('blocs', () => {
	const {
		blocs: found,
		between,
		alone,
		centrality,
		modularity,
		leftOut
	} = blocs(signedWorld(...CIRCLES));

	it('are communities of positive pairs, largest first, named by who has most friends in them', () => {
		expect(found.map(({ name, members }) => [name, members.join(' ')])).toEqual([
			['a', 'a c b d'],
			['w', 'w x y z']
		]);
	});

	it('say what joins each member, and what opposes inside', () => {
		expect(found[0]).toMatchObject({ positiveInside: 5, negativeInside: 1 });
		expect(found[0]?.joined.map(({ between }) => between.join(' '))).toEqual(['a c', 'a b', 'a d']);
		expect(found[0]?.opposed.map(({ between }) => between.join(' '))).toEqual(['b d']);
		expect(found[0]?.against).toEqual(['b-threat-d']);
	});

	it('say what lies between two of them', () => {
		expect(between).toMatchObject([
			{
				blocs: ['a', 'w'],
				positive: 1,
				negative: 2,
				against: ['a-threat-x', 'b-threat-z']
			}
		]);
	});

	it('leave out who stands in no + to anybody, and pairs of no one sign', () => {
		expect(alone).toEqual(['p', 'q']);
		expect(leftOut.mixed).toBe(1);
	});

	it('count degrees by sign, and who lies between others', () => {
		expect(centrality.slice(0, 2).map(({ actor }) => actor)).toEqual(['d', 'w']);
		expect(centrality.find(({ actor }) => actor === 'b')).toEqual({
			actor: 'b',
			positive: 2,
			negative: 2,
			betweenness: 0
		});
		expect(centrality).toHaveLength(10);
	});

	it('say how well they part the actors', () => {
		expect(modularity).toBeCloseTo(5 / 12 - (11 / 24) ** 2 + 6 / 12 - (13 / 24) ** 2, 10);
	});

	it('are the same each time', () => {
		expect(blocs(signedWorld(...CIRCLES))).toEqual(blocs(signedWorld(...CIRCLES)));
	});

	it('are none where nobody stands in + to another', () => {
		expect(blocs(signedWorld('a-b'))).toMatchObject({
			blocs: [],
			alone: ['a', 'b'],
			between: [],
			modularity: undefined,
			complete: true
		});
		expect(blocs(signedWorld('a-b'), { window: { from: 0, to: 1 } })).toMatchObject({
			blocs: [],
			alone: [],
			centrality: [],
			modularity: undefined
		});
	});

	it('hold members of any id', () => {
		const names = new Map([
			['a', '__proto__'],
			['w', 'constructor']
		]);
		const hostile = blocs(renamed(signedWorld(...CIRCLES), names));
		expect(hostile.blocs.map(({ name, members }) => [name, members.join(' ')])).toEqual([
			['__proto__', '__proto__ c b d'],
			['constructor', 'constructor x y z']
		]);
		expect(hostile.centrality.find(({ actor }) => actor === '__proto__')).toMatchObject({
			positive: 3,
			negative: 1
		});
		expect(hostile.modularity).toBe(modularity);
	});

	it('take groups in when asked', () => {
		const snapshot = world('a:state —support.arms→ g:group @2010');
		expect(blocs(snapshot).blocs).toEqual([]);
		expect(blocs(snapshot, { groups: true }).blocs[0]?.members).toEqual(['a', 'g']);
	});

	it('over a period leave out pairs that turned', () => {
		const snapshot = world(
			'a:state —support.arms→ b:state @2001',
			'a —opposition.threat→ b @2010',
			'a —support.arms→ c:state @2001'
		);
		const { leftOut, blocs: over } = blocs(snapshot, { window: ALL_TIME });
		expect(leftOut.turned).toBe(1);
		expect(over.map(({ members }) => members.join(' '))).toEqual(['a c']);
	});

	it('can be cancelled', () => {
		const signal = AbortSignal.abort(new Error('No longer wanted.'));
		const request = { filters: NO_FILTERS, groups: false, window: ALL_TIME };
		expect(() => findBlocs(buildGraph(signedWorld('a+b')), request, signal)).toThrow(
			'No longer wanted.'
		);
	});
});
