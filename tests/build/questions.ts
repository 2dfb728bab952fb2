import fc from 'fast-check';
import { ENTITY_KINDS } from '#lib/facts/model/entity.ts';
import { CREDIBILITIES, RELIABILITIES } from '#lib/facts/model/grade.ts';
import { firstDay } from '#lib/facts/model/partial-date.ts';
import { FAMILIES, LAYERS } from '#lib/facts/model/vocabulary.ts';
import type { Filters, When } from '#lib/answers/graph/filters/filters.ts';
import {
	FEWEST_POLES,
	MOST_BACKERS,
	MOST_HOPS,
	MOST_PATHS,
	MOST_POLES,
	type Question,
	type Trace
} from '#lib/answers/questions/question.ts';
import { date } from './asking.ts';

/** What questions may be about. */
export interface Nameable {
	/** Ids of entities that are no conflicts. */
	readonly actors: readonly string[];
	readonly conflicts: readonly string[];
	readonly sources: readonly string[];
	/** Full ids of kinds, in the order of the vocabulary. */
	readonly kinds: readonly string[];
}

/** Questions of one sort, with every filter and date that they may have, each said or not. */
export function questionsAbout(ask: Question['ask'], nameable: Nameable): fc.Arbitrary<Question> {
	const asked = fc
		.tuple(filtersOver(nameable), whens)
		.map(([filters, when]) => ({ filters, ...(when === undefined ? {} : { when }) }));
	const among = (least: number, most: number) =>
		fc.uniqueArray(fc.constantFrom(...nameable.actors), { minLength: least, maxLength: most });
	const groups = fc.boolean();
	switch (ask) {
		case 'paths':
			return fc
				.tuple(asked, walksOver(nameable), tracesOver(nameable))
				.map(([rest, walk, trace]) => ({ ask, trace, ...walk, ...rest }));
		case 'compare':
			return fc
				.tuple(asked, walksOver(nameable), tracesOver(nameable), tracesOver(nameable))
				.map(([rest, walk, left, right]) => ({ ask, left, right, ...walk, ...rest }));
		case 'proxies':
			return fc
				.tuple(asked, among(0, MOST_BACKERS), someOf(nameable.conflicts, 0))
				.map(([rest, actors, conflicts]) => ({ ask, actors, conflicts, ...rest }));
		case 'balance':
			return fc
				.tuple(asked, among(0, 5), groups)
				.map(([rest, actors, grouped]) => ({ ask, actors, groups: grouped, ...rest }));
		case 'drift':
			return fc
				.tuple(asked, among(1 + FEWEST_POLES, 1 + MOST_POLES))
				.map(([rest, [actor = '', first = '', second = '', ...others]]) => ({
					ask,
					actor,
					poles: [first, second, ...others] as const,
					...rest
				}));
		case 'blocs':
			return fc.tuple(asked, groups).map(([rest, grouped]) => ({ ask, groups: grouped, ...rest }));
		case 'changes':
			return fc.tuple(asked, among(0, 5)).map(([rest, actors]) => ({ ask, actors, ...rest }));
		default:
			return ask satisfies never;
	}
}

/** Every sort of question. */
export const ASKS = [
	'paths',
	'compare',
	'proxies',
	'balance',
	'drift',
	'blocs',
	'changes'
] as const satisfies readonly Question['ask'][];

const dates = fc
	.constantFrom('0000', '1946', '1992~', '1994?', '2020', '2020-02', '2020-02-29', '2014%', '9999')
	.map(date);

const whens: fc.Arbitrary<When | undefined> = fc.oneof(
	fc.constant(undefined),
	fc.constant({ mode: 'all-time' } as const),
	dates.map((day) => ({ mode: 'as-of', date: day }) as const),
	fc.tuple(dates, dates).map(([one, other]) => {
		const [from, to] = firstDay(one) <= firstDay(other) ? [one, other] : [other, one];
		return { mode: 'during', from, to } as const;
	})
);

function filtersOver({ actors, sources, kinds }: Nameable): fc.Arbitrary<Filters> {
	return fc.record(
		{
			families: someOf(FAMILIES),
			kinds: someOf(kinds),
			layers: someOf(LAYERS),
			entityKinds: someOf(ENTITY_KINDS),
			standing: fc.constantFrom('in-force' as const, 'any' as const),
			grade: fc.record({
				reliability: fc.constantFrom(...RELIABILITIES),
				credibility: fc.constantFrom(...CREDIBILITIES)
			}),
			sources: fc.uniqueArray(fc.constantFrom(...sources), { minLength: 1, maxLength: 3 }),
			viewpoint: fc.constantFrom(...actors, ...sources),
			derived: fc.constantFrom('in' as const, 'out' as const),
			contested: fc.constantFrom('in' as const, 'out' as const, 'only' as const),
			opinions: fc.constant(true)
		},
		{ requiredKeys: [] }
	);
}

function walksOver({ actors }: Nameable) {
	const some = fc.uniqueArray(fc.constantFrom(...actors), { maxLength: 2 });
	return fc.record({
		via: some,
		avoid: some,
		maxHops: fc.integer({ min: 1, max: MOST_HOPS }),
		limit: fc.integer({ min: 1, max: MOST_PATHS }),
		order: fc.constantFrom('steps' as const, 'evidence' as const),
		together: fc.boolean(),
		hubs: fc.boolean()
	});
}

function tracesOver({ actors, kinds }: Nameable): fc.Arbitrary<Trace> {
	return fc
		.tuple(
			fc.uniqueArray(fc.constantFrom(...actors), { minLength: 2, maxLength: 2 }),
			fc.constantFrom('step' as const, 'path' as const, 'either-way' as const),
			fc.option(someOf(kinds), { nil: undefined })
		)
		.map(([[from = '', to = ''], reach, chosen]) => ({
			from,
			to,
			reach,
			...(chosen === undefined ? {} : { kinds: chosen })
		}));
}

/** Some of a list, in its order. */
function someOf<T>(list: readonly T[], least = 1): fc.Arbitrary<T[]> {
	return fc.subarray([...list], { minLength: least, maxLength: Math.min(list.length, 4) });
}
