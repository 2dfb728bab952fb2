import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstDay } from '#lib/facts/model/partial-date.ts';
import { findChanges } from '#lib/answers/findings/changes/find-changes.ts';
import { readOn, turnOf } from '#lib/answers/findings/changes/find-turns.ts';
import { buildGraph } from '#lib/answers/graph/graph.ts';
import { date } from '../../../build/asking.ts';
import { world } from '../../../build/world.ts';

const ACTORS = ['aaland', 'borduria', 'ogygia'] as const;
const given = {
	entities: {
		...Object.fromEntries(ACTORS.map((id) => [id, { kind: 'state' }])),
		league: {
			kind: 'organisation',
			obligation: { duty: 'defence', source: 'gazette', dormant: false }
		},
		'river-war': { kind: 'conflict', pairs: [{ id: 'river', sides: ['one', 'two'] }] }
	}
};

const actor = fc.constantFrom(...ACTORS);
const pair = fc
	.tuple(actor, actor)
	.filter(([a, b]) => a < b)
	.map(([a, b]) => ({ a, b }));
const dates = fc
	.tuple(fc.integer({ min: 2000, max: 2012 }), fc.integer({ min: 0, max: 9 }), fc.boolean())
	.map(([since, years, open]) =>
		open ? `@${String(since)}..` : `@${String(since)}..${String(since + years)}`
	);
const lines = fc.oneof(
	fc
		.tuple(
			pair,
			fc.constantFrom('support.arms→', 'opposition.sanction→', 'opposition.threat→'),
			dates
		)
		.map(([{ a, b }, kind, when]) => `${a} —${kind} ${b} ${when}`),
	fc
		.tuple(
			pair,
			fc.constantFrom(
				'alignment.defence-pact↔',
				'alignment.partnership↔',
				'alignment.peace-agreement↔',
				'opposition.rivalry↔',
				'opposition.armed↔'
			),
			dates
		)
		.map(([{ a, b }, kind, when]) => `${a} —${kind} ${b} ${when}`),
	fc.tuple(actor, dates).map(([a, when]) => `${a} —role.member-of→ league ${when}`),
	fc
		.tuple(actor, fc.constantFrom('one', 'two'), fc.constantFrom('primary', 'secondary'), dates)
		.map(
			([a, side, part, when]) => `${a} —role.party-to→ river-war as river/${side}/${part} ${when}`
		)
);

describe('turns', () => {
	it('are those that reading every pair on both days finds', () => {
		const [from, to] = [firstDay(date('2006-06-01')), firstDay(date('2014-06-01'))];
		let turned = 0;
		fc.assert(
			fc.property(fc.array(lines, { minLength: 3, maxLength: 10 }), (ties) => {
				const graph = buildGraph(world(given, ...ties));
				const all = ACTORS.flatMap((a) =>
					[...ACTORS, 'league'].flatMap((b) =>
						a < b ? (turnOf(graph, [a, b], {}, from, to) ?? []) : []
					)
				);
				turned += all.length;
				const { turns } = findChanges(graph, { filters: {}, actors: [], from, to });
				expect(turns).toEqual(all);
				for (const { between, before } of turns)
					expect(readOn(graph, between, {}, from)?.sign).toBe(before);
			}),
			{ numRuns: 200 }
		);
		// Otherwise nothing was compared.
		expect(turned).toBeGreaterThan(0);
	});
});
