import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DayRange } from '#lib/facts/model/partial-date.ts';
import { NO_FILTERS, type Filters } from '#lib/answers/graph/filters/filters.ts';
import { buildGraph, type Graph } from '#lib/answers/graph/graph.ts';
import { readPair } from '#lib/answers/graph/signs/read-pair.ts';
import { windowOf } from '#lib/answers/graph/filters/window.ts';
import { signPairs } from '#lib/answers/findings/signed-pairs/sign-pairs.ts';
import { boundedBy } from '#lib/answers/findings/work.ts';
import { date } from '../../../build/asking.ts';
import { world } from '../../../build/world.ts';

const ACTORS = ['aaland', 'borduria', 'constructor', 'freedonia', 'syldavia'] as const;
const LEAGUE = {
	entities: {
		league: {
			kind: 'organisation',
			obligation: { duty: 'defence', source: 'gazette', dormant: false }
		}
	}
} as const;

const actor = fc.constantFrom(...ACTORS);
const year = fc.integer({ min: 1990, max: 2010 });

/** Dates of every form: closed, open, last observed, treaties, suspensions. */
const dates = (mark: fc.Arbitrary<string>) =>
	fc
		.tuple(year, fc.integer({ min: 0, max: 8 }), mark, mark, fc.constantFrom('', 'open', 'seen'))
		.map(([since, length, from, to, form]) => {
			if (form === 'open') return `@${since}${from}..`;
			if (form === 'seen') return `@${since}${from}.. observed ${since + length}`;
			return `@${since}${from}..${since + length}${to}`;
		});

const direct = (mark: fc.Arbitrary<string>) =>
	fc
		.tuple(
			actor,
			actor,
			fc.constantFrom(
				'—support.arms→',
				'—opposition.sanction→',
				'—alignment.partnership↔',
				'—alignment.defence-pact↔',
				'—alignment.defence-pact→',
				'—alignment.peace-agreement↔',
				'—opposition.rivalry↔',
				'—opposition.armed→'
			),
			dates(mark),
			fc.constantFrom('', '', ' suspended 2000..2003', ' denied-by gazette-2', ' opinion')
		)
		.filter(([from, to]) => from !== to)
		.map(([from, to, kind, when, more]) => `${from} ${kind} ${to} ${when}${more}`);

const membership = fc
	.tuple(actor, dates(fc.constant('')))
	.map(([from, when]) => `${from} —role.member-of→ league standing member ${when}`);

const part = fc
	.tuple(
		actor,
		fc.constantFrom('east', 'west'),
		fc.constantFrom('primary', 'secondary'),
		dates(fc.constant(''))
	)
	.map(
		([from, side, role, when]) =>
			`${from} —role.party-to→ river-war as river/${side}/${role} ${when}`
	);

const lines = (mark: fc.Arbitrary<string>) =>
	fc.array(fc.oneof({ weight: 3, arbitrary: direct(mark) }, membership, part), {
		minLength: 1,
		maxLength: 14
	});

const YEARS = Array.from({ length: 24 }, (_, index) =>
	windowOf({ mode: 'as-of', date: date(`${1988 + index}-12-31`) })
);

const filters: fc.Arbitrary<Filters> = fc.constantFrom(
	NO_FILTERS,
	{ standing: 'in-force' },
	{ contested: 'out' },
	{ derived: 'out' },
	{ families: ['alignment'] },
	{ opinions: true }
);

/** Every pair read on every day over the whole graph. */
function readAll(graph: Graph, window: DayRange, filters: Filters): string[] {
	return ACTORS.flatMap((a) => ACTORS.filter((b) => a < b).map((b) => [a, b] as const)).flatMap(
		([a, b]) => {
			const step = readPair(graph, a, b, { filters, window, hubs: false, unsigned: true }, 'any');
			if (step === undefined) return [];
			const ties = step.strands.flatMap((strand) =>
				strand.decides ? (strand.derived?.basis ?? [strand.relationship]) : []
			);
			return step.sign === '+' || step.sign === '-'
				? `${a} ${step.sign} ${b} by ${[...new Set(ties)].sort().join()}`
				: step.sign;
		}
	);
}

function tell(graph: Graph, windows: readonly DayRange[], filters: Filters): string[][] {
	const then = signPairs(graph, { filters, groups: false }, windows, boundedBy(1_000_000));
	return then.map(({ signed, leftOut }) => [
		...signed.map(({ between: [a, b], sign, ties }) => `${a} ${sign} ${b} by ${ties.join()}`),
		...Object.entries(leftOut).flatMap(([why, count]) =>
			Array.from({ length: count }, () => (why === 'unsigned' ? '0' : why))
		)
	]);
}

describe('signs of pairs over years', () => {
	it('are those that reading every pair on every day gives', () => {
		fc.assert(
			fc.property(lines(fc.constant('')), filters, (ties, filter) => {
				const graph = buildGraph(world(LEAGUE, ...(ties as [string])));
				const told = tell(graph, YEARS, filter);
				for (const [at, window] of YEARS.entries())
					expect(told[at]?.sort()).toEqual(readAll(graph, window, filter).sort());
			}),
			{ numRuns: 60 }
		);
	});

	it('are those of each day asked about alone, certain or not', () => {
		fc.assert(
			fc.property(lines(fc.constantFrom('', '~')), filters, (ties, filter) => {
				const graph = buildGraph(world(LEAGUE, ...(ties as [string])));
				expect(tell(graph, YEARS, filter)).toEqual(
					YEARS.flatMap((window) => tell(graph, [window], filter))
				);
			}),
			{ numRuns: 60 }
		);
	});
});
