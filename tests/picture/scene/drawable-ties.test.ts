import { describe, expect, it } from 'vitest';
import { buildGraph } from '#lib/answers/graph/graph.ts';
import { drawableTies } from '#lib/picture/scene/drawable-ties.ts';
import { DEFAULT_VIEW } from '#lib/picture/view/default-view.ts';
import { lookOver } from '#lib/picture/view/set-as-of.ts';
import type { View } from '#lib/picture/view/view.ts';
import { date, TODAY } from '../../build/asking.ts';
import { world } from '../../build/world.ts';

const LINES = [
	'aaland —support.presence→ borduria @1995..',
	'aaland —opposition.sanction→ syldavia @1995..2010'
] as const;
const GRAPH = buildGraph(world(...LINES));

function drawn(view: Partial<View>, asked?: ReadonlySet<string>, graph = GRAPH): string[] {
	return drawableTies(graph, { ...DEFAULT_VIEW, ...view }, TODAY, asked).ties.map(({ to }) => to);
}

describe('what may be drawn', () => {
	it('is not read again where neither dates nor filters changed', () => {
		const view = { ...DEFAULT_VIEW, asOf: date('2000') };
		const first = drawableTies(GRAPH, view, TODAY);
		expect(drawableTies(GRAPH, { ...view, scope: ['aaland'], ghosts: false }, TODAY)).toBe(first);
	});

	it.each<[string, Partial<View>, readonly string[]]>([
		['day', {}, ['borduria']],
		['range', lookOver(DEFAULT_VIEW, date('2009'), date('2012')), ['borduria', 'syldavia']],
		['filters', { asOf: date('2000'), filters: { families: ['opposition'] } }, ['syldavia']],
		['ghosts', { ghosts: true }, ['borduria', 'syldavia']]
	])('is read anew for another choice of %s', (_, other, expected) => {
		expect(drawn({ asOf: date('2000') })).toEqual(['borduria', 'syldavia']);
		expect(drawn(other)).toEqual(expected);
		expect(drawn({ asOf: date('2000') })).toEqual(['borduria', 'syldavia']);
	});

	it('is read anew for another answer that rests on it, and for another graph', () => {
		expect(drawn({})).toEqual(['borduria']);
		const [, gone] = GRAPH.snapshot.relationshipIds;
		expect(drawn({}, new Set([gone ?? '']))).toEqual(['borduria', 'syldavia']);
		expect(drawn({}, undefined, buildGraph(world(LINES[1])))).toEqual([]);
		expect(drawn({})).toEqual(['borduria']);
	});
});
