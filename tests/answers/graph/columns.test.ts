import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { standingOn } from '#lib/facts/model/standing.ts';
import { buildGraph, indexOfRelationship } from '#lib/answers/graph/graph.ts';
import {
	certainDaysAt,
	isOnlyDeclaredAt,
	signedDaysAt
} from '#lib/answers/graph/filters/holding-at.ts';
import { certainDays, isOnlyDeclared, signedDays } from '#lib/answers/graph/filters/holding.ts';
import { CERTAIN, STANDING_CODES, standingAt } from '#lib/answers/graph/filters/standing-at.ts';
import { tiesBetween, tiesOf } from '#lib/answers/graph/ties.ts';
import { ALL_TIME } from '#lib/answers/graph/filters/window.ts';
import { world } from '../../build/world.ts';

const name = fc.constantFrom('aaland', 'borduria', 'constructor', 'syldavia');
const line = fc
	.record({
		ends: fc.uniqueArray(name, { minLength: 2, maxLength: 2 }),
		tie: fc.constantFrom('—support.arms→', '—alignment.defence-pact↔', '—support.presence→'),
		dates: fc.constantFrom('@1990', '@1990~..', '@1991-05..1993-02~', '@..1992', '@1994?..1996'),
		words: fc.constantFrom(
			'',
			'observed 1997',
			'suspended 1997..1998',
			'ended 1999',
			'signed 1989 in-force 1992'
		)
	})
	.map(
		({ ends: [from = '', to = ''], tie, dates, words }) => `${from} ${tie} ${to} ${dates} ${words}`
	);
const window = fc.oneof(
	fc.constant(ALL_TIME),
	fc
		.tuple(fc.integer({ min: 6_500, max: 11_500 }), fc.integer({ min: 1, max: 2_000 }))
		.map(([from, days]) => ({ from, to: from + days }))
);

describe('the columns', () => {
	it('say of every day what the records say that were made from them', () => {
		fc.assert(
			fc.property(
				fc.array(line, { minLength: 1, maxLength: 6 }),
				window,
				([first = '', ...rest], days) => {
					const graph = soundGraph(first, rest);
					for (const [index, { period }] of [...graph.relationships].entries()) {
						const code = standingAt(graph.columns, index, days);
						expect({
							standing: STANDING_CODES[code & ~CERTAIN],
							certain: (code & CERTAIN) !== 0
						}).toEqual(standingOn(period, days));
						expect(certainDaysAt(graph.columns, index, days)).toEqual(certainDays(period, days));
						expect(signedDaysAt(graph.columns, index, days)).toEqual(signedDays(period, days));
						expect(isOnlyDeclaredAt(graph.columns, index, days)).toBe(isOnlyDeclared(period, days));
					}
				}
			),
			{ numRuns: 150 }
		);
	});

	it('hold the ties of every entity in order of neighbour, then of id', () => {
		fc.assert(
			fc.property(fc.array(line, { minLength: 1, maxLength: 8 }), ([first = '', ...rest]) => {
				const graph = soundGraph(first, rest);
				const ties = [...graph.relationships];
				for (const { id } of graph.entities) {
					const own = ties.filter(({ from, to }) => from === id || to === id);
					const otherOf = ({ from, to }: { from: string; to: string }) => (from === id ? to : from);
					const ordered = [...own].sort((a, b) =>
						otherOf(a) === otherOf(b) ? (a.id < b.id ? -1 : 1) : otherOf(a) < otherOf(b) ? -1 : 1
					);
					expect(tiesOf(graph, id).map((tie) => tie.id)).toEqual(ordered.map((tie) => tie.id));
					for (const other of graph.entities)
						expect(tiesBetween(graph, id, other.id)).toEqual(
							own.filter((tie) => otherOf(tie) === other.id)
						);
				}
				for (const [index, { id }] of ties.entries())
					expect(indexOfRelationship(graph, id)).toBe(index);
				expect(indexOfRelationship(graph, 'nowhere')).toBeUndefined();
			}),
			{ numRuns: 60 }
		);
	});
});

function soundGraph(first: string, rest: readonly string[]) {
	try {
		return buildGraph(world(first, ...rest));
	} catch (problem) {
		// What the editors' checks refuse is no world.
		fc.pre(!(problem instanceof Error && problem.message.startsWith('This world is wrong')));
		throw problem;
	}
}
