import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENTITY_KINDS } from '#lib/facts/model/entity.ts';
import { CREDIBILITIES, RELIABILITIES } from '#lib/facts/model/grade.ts';
import { FAMILIES, LAYERS } from '#lib/facts/model/vocabulary.ts';
import type { Filters } from '#lib/answers/graph/filters/filters.ts';
import { formatLine } from '#lib/answers/questions/format-line.ts';
import { parseLine } from '#lib/answers/questions/parse-line.ts';
import type { AddressReader, Knows } from '#lib/picture/view/address.ts';
import { decodeView } from '#lib/picture/view/decode-view.ts';
import { DEFAULT_VIEW } from '#lib/picture/view/default-view.ts';
import { encodeView, formatAddress } from '#lib/picture/view/encode-view.ts';
import { CHANGE_STATES, FORMS, ROOMS, type Selection, type View } from '#lib/picture/view/view.ts';
import { ask, date, lexiconOf } from '../../build/asking.ts';
import { world } from '../../build/world.ts';

const WORLD = world(
	'aaland —support.arms→ borduria @2020',
	'syldavia —opposition.armed↔ borduria @2020',
	'ruritania —alignment.defence-pact↔ syldavia @1997..'
);
const LEXICON = lexiconOf(WORLD);
const READER: AddressReader = {
	parseQuestion(line) {
		const parsed = parseLine(line, LEXICON);
		return parsed.ok ? { question: parsed.value } : { problems: parsed.problems };
	}
};
const QUESTIONS = [
	'aaland -> borduria vs ruritania -> syldavia',
	'aaland -> borduria vs ruritania -> syldavia @2020-10-15',
	'aaland ->> syldavia max 3 limit 10',
	'aaland -- ruritania @1995..2021 avoid borduria grade B2'
].map((line) => ask(WORLD, line));
const KNOWS: Knows = {
	entity: (id) => WORLD.entities.some((entity) => entity.id === id),
	relationship: (id) => WORLD.relationships.some((tie) => tie.id === id),
	kind: (id) => WORLD.vocabulary.some((kind) => kind.id === id),
	source: (id) => id === 'gazette',
	briefingSteps: (id) => (id === 'patrons' ? 3 : undefined)
};

const slug = fc.stringMatching(/^[a-z][a-z0-9]{0,8}(-[a-z0-9]{1,6}){0,2}$/);
const slugs = fc.uniqueArray(slug, { maxLength: 5 });
const points = fc
	.array(fc.tuple(slug, fc.record({ x: coordinate(), y: coordinate() })), { maxLength: 5 })
	.map((entries) => new Map(entries));
const dates = fc.constantFrom('2020', '2020-10', '2020-10-15', '1992~', '1994?').map(date);
const selections: fc.Arbitrary<Selection> = fc.oneof(
	slug.map((id) => ({ what: 'entity', id }) as const),
	slug.map((id) => ({ what: 'relationship', id }) as const),
	fc.uniqueArray(slug, { minLength: 2, maxLength: 2 }).map(([a = '', b = '']): Selection => ({
		what: 'bundle',
		between: a < b ? [a, b] : [b, a]
	})),
	fc.constant({ what: 'answer' } as const)
);
const filters = present<Filters>({
	families: fc.subarray([...FAMILIES]),
	kinds: fc.subarray(WORLD.vocabulary.map(({ id }) => id)),
	layers: fc.subarray([...LAYERS]),
	entityKinds: fc.subarray([...ENTITY_KINDS]),
	standing: fc.constantFrom('in-force', 'any'),
	grade: fc.record({
		reliability: fc.constantFrom(...RELIABILITIES),
		credibility: fc.constantFrom(...CREDIBILITIES)
	}),
	sources: slugs,
	viewpoint: slug,
	derived: fc.constantFrom('in', 'out'),
	contested: fc.constantFrom('in', 'out', 'only'),
	opinions: fc.boolean()
});
const since = fc.constantFrom('1991', '1991-05', '1991-12-25', '1990~').map(date);
const states = fc.subarray([...CHANGE_STATES], { minLength: 1 });
/** A day, a range, or a day compared with an earlier one. */
const times: fc.Arbitrary<Pick<View, 'asOf' | 'since'>> = fc.oneof(
	fc.constant({}),
	dates.map((asOf) => ({ asOf })),
	fc
		.tuple(dates, since)
		.map(([asOf, from]) => ({ asOf, since: { date: from, as: 'range' as const } })),
	fc.tuple(dates, since, fc.option(states, { nil: undefined })).map(([asOf, from, only]) => ({
		asOf,
		since: {
			date: from,
			as: 'changes' as const,
			...(only === undefined ? {} : { states: only })
		}
	}))
);
const views: fc.Arbitrary<View> = fc
	.tuple(
		fc.record({
			scope: fc.oneof(fc.constant('all' as const), slugs),
			hidden: slugs,
			filters,
			room: fc.constantFrom(...ROOMS),
			form: fc.constantFrom(...FORMS),
			ghosts: fc.boolean(),
			moved: points,
			placed: points
		}),
		times,
		present<Pick<View, 'question' | 'briefing' | 'selected' | 'madeAt'>>({
			question: fc.constantFrom(...QUESTIONS),
			briefing: fc.record({ id: slug, step: fc.nat(40) }),
			selected: selections,
			madeAt: fc.stringMatching(/^[0-9a-f]{12}$/)
		})
	)
	.map(([required, when, optional]) => ({ ...required, ...when, ...optional }));

function coordinate() {
	return fc.integer({ min: -9000, max: 9000 });
}

/** Each property present or absent. */
function present<T extends object>(properties: {
	[K in keyof T]-?: fc.Arbitrary<NonNullable<T[K]>>;
}): fc.Arbitrary<T> {
	return fc.record(properties, { requiredKeys: [] }) as unknown as fc.Arbitrary<T>;
}

function addressOf(view: View): URL {
	const format = (question: NonNullable<View['question']>) => formatLine(question, LEXICON);
	return new URL(`https://example.org/${formatAddress(encodeView(view, format))}`);
}

function decode(address: string, reader: AddressReader = READER) {
	return decodeView(new URL(address, 'https://example.org/'), reader);
}

describe('the address of a view', () => {
	it('reads back as the view it was written for', () => {
		fc.assert(
			fc.property(views, (view) => {
				expect(decodeView(addressOf(view), READER)).toEqual({ view, problems: [] });
			})
		);
	});

	it('is empty for the default view', () => {
		expect(formatAddress(encodeView(DEFAULT_VIEW, () => ''))).toBe('');
		expect(decode('/')).toEqual({ view: DEFAULT_VIEW, problems: [] });
	});

	it('can be read by people', () => {
		const view: View = {
			...DEFAULT_VIEW,
			asOf: date('2020-10-15'),
			scope: ['aaland', 'borduria'],
			briefing: { id: 'patrons', step: 1 },
			selected: { what: 'entity', id: 'aaland' },
			moved: new Map([['aaland', { x: -120, y: 40 }]])
		};
		expect(formatAddress(encodeView(view, () => ''))).toBe(
			'?as=2020-10-15&brief=patrons.2&show=aaland,borduria&sel=entity:aaland#moved=aaland@-120,40'
		);
	});

	it('keeps positions out of what is sent to the server', () => {
		const url = addressOf({ ...DEFAULT_VIEW, placed: new Map([['aaland', { x: 1, y: 2 }]]) });
		expect(url.search).toBe('');
		expect(url.hash).toBe('#placed=aaland@1,2');
	});

	it('reports what it cannot read, each by its place, and keeps the rest', () => {
		const { view, problems } = decode(
			'/?as=2020-13&fam=support,love&room=attic&sel=entity&brief=patrons&grade=Z9&ghosts=perhaps&rev=xyz&colour=red&form=table#moved=aaland@1,2;here&flown=x'
		);
		expect(problems.map(({ where }) => where).sort()).toEqual(
			['as', 'fam', 'room', 'sel', 'brief', 'grade', 'ghosts', 'rev', 'colour', '#', '#'].sort()
		);
		expect(view).toEqual({
			...DEFAULT_VIEW,
			filters: { families: ['support'] },
			form: 'table',
			moved: new Map([['aaland', { x: 1, y: 2 }]])
		});
	});

	it('reports a parameter that is said twice and takes the first', () => {
		const { view, problems } = decode('/?room=paths&room=findings');
		expect(view.room).toBe('paths');
		expect(problems.map(({ where }) => where)).toEqual(['room']);
	});

	it('says the same of the same place once', () => {
		const { problems } = decode(
			'/?show=atlantis,atlantis&show=b#moved=atlantis@1,1&placed=atlantis@1,1',
			{
				...READER,
				knows: KNOWS
			}
		);
		const said = problems.map(({ where, message }) => `${where}: ${message}`);
		expect(new Set(said).size).toBe(said.length);
	});

	it('reports what the graph does not hold and leaves it out', () => {
		const { view, problems } = decode(
			'/?show=aaland,atlantis&sel=entity:atlantis&source=gazette,herald&kind=support.arms,support.love&brief=patrons.9#moved=atlantis@1,1',
			{ ...READER, knows: KNOWS }
		);
		expect(view).toEqual({
			...DEFAULT_VIEW,
			scope: ['aaland'],
			filters: { kinds: ['support.arms'], sources: ['gazette'] }
		});
		expect(problems.map(({ where }) => where).sort()).toEqual([
			'#',
			'brief',
			'kind',
			'sel',
			'show',
			'source'
		]);
	});

	it('hands on what is wrong with a query line', () => {
		const { view, problems } = decode('/?q=aaland+->+atlantis');
		expect(view.question).toBeUndefined();
		expect(problems.every(({ where }) => where === 'q')).toBe(true);
		expect(problems).not.toEqual([]);
	});
});
