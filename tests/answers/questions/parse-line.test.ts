import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { completeLine } from '#lib/answers/questions/complete-line.ts';
import { formatLine } from '#lib/answers/questions/format-line.ts';
import { parseLine } from '#lib/answers/questions/parse-line.ts';
import type { Question } from '#lib/answers/questions/question.ts';
import { FAMILIES } from '#lib/facts/model/vocabulary.ts';
import { date, lexiconOf } from '../../build/asking.ts';
import { world } from '../../build/world.ts';

const snapshot = world(
	{
		entities: {
			aaland: { label: 'Ælaland', aliases: ['Eland', 'АЛА', 'Old Aaland'] },
			borduria: { label: 'Borduria', aliases: ['The Old Land'] },
			max: { kind: 'state', label: 'max' },
			quoted: { kind: 'group', label: 'The "Free" \\ Guard, 2nd — étoile 🌟 נו' },
			syldavia: { label: 'Kingdom of Syldavia', aliases: ['The Old Land'] }
		}
	},
	'aaland —support.arms→ borduria @2020',
	'borduria —opposition.armed↔ syldavia @2020',
	'constructor —support.arms→ syldavia @2020'
);
const lexicon = lexiconOf(snapshot);

describe('reading a query line', () => {
	it('asks about one step, a path, or a path either way', () => {
		expect(question('Aaland -> Borduria')).toMatchObject({
			ask: 'paths',
			trace: { from: 'aaland', to: 'borduria', reach: 'step' }
		});
		expect(question('aaland ->> borduria')).toMatchObject({ trace: { reach: 'path' }, maxHops: 4 });
		expect(question('aaland -- borduria')).toMatchObject({ trace: { reach: 'either-way' } });
	});

	it('accepts arrows as people type them', () => {
		expect(question('aaland → borduria')).toEqual(question('aaland -> borduria'));
		expect(question('aaland ⇉ borduria')).toEqual(question('aaland ->> borduria'));
		expect(question('aaland — borduria')).toEqual(question('aaland -- borduria'));
	});

	it('finds names by any alias, case, accent or script', () => {
		for (const name of ['ÆLALAND', 'aelaland', 'eland', 'ала', 'old aaland', '"Old Aaland"'])
			expect(question(`${name} -> Borduria`)).toMatchObject({ trace: { from: 'aaland' } });
	});

	it('survives an entity called constructor', () => {
		expect(question('constructor -> Kingdom of Syldavia')).toMatchObject({
			trace: { from: 'constructor', to: 'syldavia' }
		});
	});

	it('takes families, full kinds and short kinds where they are unique', () => {
		const asked = question('aaland -[support, alignment.defence-pact, sanction]-> borduria');
		expect(asked).toMatchObject({
			trace: {
				kinds: expect.arrayContaining([
					'support.arms',
					'alignment.defence-pact',
					'opposition.sanction'
				])
			}
		});
	});

	it('reads dates, ranges, limits and filters', () => {
		expect(
			question('aaland -- borduria @1995..2021 max 3 limit 10 grade B2 standing in-force')
		).toMatchObject({
			when: { mode: 'during' },
			maxHops: 3,
			limit: 10,
			filters: { grade: { reliability: 'B', credibility: 2 }, standing: 'in-force' }
		});
		expect(question('aaland -> borduria vs constructor -> syldavia @2020-10-15')).toMatchObject({
			ask: 'compare',
			when: { mode: 'as-of' }
		});
	});

	it.each([
		['Aaland -> Atlantis', 'unknown-name', 10, 18],
		['Aland -> Borduria', 'unknown-name', 0, 5],
		['"The Old Land" -> Aaland', 'ambiguous-name', 0, 14],
		['aaland -[diplomatic]-> borduria', 'ambiguous-kind', 9, 19],
		['aaland -[gifts]-> borduria', 'unknown-kind', 9, 14],
		['aaland -> borduria @2020-13', 'bad-date', 19, 27],
		['aaland -> borduria max 9', 'expected', 23, 24],
		['aaland -> aaland', 'same-ends', 0, 16],
		['aaland borduria', 'unknown-name', 0, 15],
		['aaland ->', 'expected', 9, 9],
		['', 'expected', 0, 0]
	])('answers “%s” with the place and what was expected', (line, code, from, to) => {
		const parsed = parseLine(line, lexicon);
		expect(parsed.ok ? [] : parsed.problems).toContainEqual(
			expect.objectContaining({ code, from, to })
		);
	});

	it('suggests the nearest names and the candidates of an ambiguous one', () => {
		expect(problems('Aland -> Borduria')[0]?.candidates).toContain('Ælaland');
		expect(problems('"The Old Land" -> Aaland')[0]?.candidates).toEqual(['borduria', 'syldavia']);
		expect(problems('aaland -[diplomatic]-> borduria')[0]?.candidates).toEqual([
			'support.diplomatic',
			'opposition.diplomatic'
		]);
	});

	it('never fails, whatever is typed', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (line) => {
				const parsed = parseLine(line, lexicon);
				for (const { from, to } of parsed.ok ? [] : parsed.problems) {
					expect(from).toBeGreaterThanOrEqual(0);
					expect(to).toBeLessThanOrEqual(line.length);
				}
				expect(completeLine(line, line.length, lexicon).length).toBeLessThanOrEqual(8);
			})
		);
	});

	it('writes every question as a line that reads back as the same question', () => {
		fc.assert(
			fc.property(questions, (asked) => {
				const parsed = parseLine(formatLine(asked, lexicon), lexicon);
				expect(parsed).toEqual({ ok: true, value: asked });
			})
		);
	});
});

describe('completing a query line', () => {
	it('offers names where a name is due', () => {
		expect(labels('bor')).toContain('Borduria');
		expect(labels('aaland -> kingd')).toContain('Kingdom of Syldavia');
		expect(labels('aaland -> borduria vs con')).toContain('Constructor');
	});

	it('offers arrows after a name, and words after a chain', () => {
		expect(labels('Borduria ')).toContain('→ exactly one step');
		expect(labels('aaland -> Borduria ')).toContain('vs');
	});

	it('offers kinds inside the brackets', () => {
		expect(completeLine('aaland -[arm', 12, lexicon).map(({ insert }) => insert)).toEqual([
			'support.arms',
			'opposition.armed'
		]);
	});
});

const ids = fc.constantFrom('aaland', 'borduria', 'constructor', 'max', 'quoted', 'syldavia');
const ends = fc.uniqueArray(ids, { minLength: 2, maxLength: 2 });
const kinds = fc.option(
	fc.uniqueArray(fc.constantFrom(...snapshot.vocabulary.map(({ id }) => id)), { minLength: 1 }),
	{ nil: undefined }
);
const trace = fc
	.tuple(ends, fc.constantFrom('step' as const, 'path' as const, 'either-way' as const), kinds)
	.map(([[from = '', to = ''], reach, chosen]) => ({
		from,
		to,
		reach,
		...(chosen === undefined ? {} : { kinds: inOrder(chosen) })
	}));
const filters = fc.record(
	{
		families: fc.constantFrom([...FAMILIES].slice(0, 2)),
		standing: fc.constantFrom('in-force' as const),
		grade: fc.constant({ reliability: 'B' as const, credibility: 3 as const }),
		sources: fc.constantFrom(['gazette'], ['gazette-2', 'a b']),
		viewpoint: fc.constantFrom('aaland'),
		derived: fc.constantFrom('in' as const, 'out' as const),
		contested: fc.constantFrom('in' as const, 'out' as const, 'only' as const),
		opinions: fc.constant(true)
	},
	{ requiredKeys: [] }
);
const when = fc.constantFrom(
	undefined,
	{ mode: 'all-time' as const },
	{ mode: 'as-of' as const, date: date('2020-10-15') },
	{ mode: 'during' as const, from: date('1995'), to: date('2021') }
);
const asked = fc.record({
	filters,
	via: fc.uniqueArray(ids, { maxLength: 2 }),
	avoid: fc.uniqueArray(ids, { maxLength: 2 }),
	maxHops: fc.integer({ min: 1, max: 8 }),
	limit: fc.integer({ min: 1, max: 50 }),
	order: fc.constantFrom('steps' as const, 'evidence' as const),
	together: fc.boolean(),
	hubs: fc.boolean()
});
const questions: fc.Arbitrary<Question> = fc
	.tuple(asked, when, trace, fc.option(trace, { nil: undefined }))
	.map(([rest, at, left, right]) => ({
		...rest,
		...(at === undefined ? {} : { when: at }),
		...(right === undefined
			? { ask: 'paths' as const, trace: left }
			: { ask: 'compare' as const, left, right })
	}));

function inOrder(chosen: readonly string[]): string[] {
	return snapshot.vocabulary.map(({ id }) => id).filter((id) => chosen.includes(id));
}

function question(line: string): Question {
	const parsed = parseLine(line, lexicon);
	if (parsed.ok) return parsed.value;
	throw new Error(parsed.problems.map(({ message }) => message).join(' '));
}

function problems(line: string) {
	const parsed = parseLine(line, lexicon);
	return parsed.ok ? [] : parsed.problems;
}

function labels(line: string): string[] {
	return completeLine(line, line.length, lexicon).map(({ label }) => label);
}
