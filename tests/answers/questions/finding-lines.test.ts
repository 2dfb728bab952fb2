import { describe, expect, it } from 'vitest';
import { formatLine } from '#lib/answers/questions/format-line.ts';
import { parseLine } from '#lib/answers/questions/parse-line.ts';
import type { Question } from '#lib/answers/questions/question.ts';
import { date, lexiconOf } from '../../build/asking.ts';
import { world } from '../../build/world.ts';

const snapshot = world(
	{
		entities: {
			aaland: { label: 'Åland', aliases: ['Ahvenanmaa'] },
			balance: { kind: 'group', label: 'Balance' },
			changes: { kind: 'group', label: 'Changes Front' },
			in: { kind: 'group', label: 'in' },
			between: { kind: 'group', label: 'Between' },
			'land-in-exile': { label: 'Land in Exile' },
			'sand-and-stone': { label: 'Sand and Stone' },
			'river-war': { kind: 'conflict', label: 'River war', aliases: ['Borduria', 'The Trouble'] },
			'hill-war': { kind: 'conflict', label: 'Hill war', aliases: ['The Trouble'] }
		}
	},
	'aaland —support.arms→ borduria @2020 in river-war against syldavia',
	'ruritania —support.arms→ syldavia @2020 in river-war against borduria'
);
const lexicon = lexiconOf(snapshot);
const at = (text: string) => ({ mode: 'as-of', date: date(text) }) as const;
const during = (from: string, to: string) =>
	({ mode: 'during', from: date(from), to: date(to) }) as const;

describe('a line that begins with a finding', () => {
	it.each<[string, Question]>([
		['proxies', { ask: 'proxies', actors: [], conflicts: [], filters: {} }],
		[
			'proxies Ahvenanmaa, "ruritania" in river-war @2015',
			{
				ask: 'proxies',
				actors: ['aaland', 'ruritania'],
				conflicts: ['river-war'],
				filters: {},
				when: at('2015')
			}
		],
		['PROXIES @2015 in River War', proxiesIn('river-war', { when: at('2015') })],
		['balance @1985', { ask: 'balance', actors: [], groups: false, filters: {}, when: at('1985') }],
		[
			'balance Åland @1946..2020 groups',
			{
				ask: 'balance',
				actors: ['aaland'],
				groups: true,
				filters: {},
				when: during('1946', '2020')
			}
		],
		[
			'drift Borduria between Ruritania, Syldavia @1991..2021',
			{
				ask: 'drift',
				actor: 'borduria',
				poles: ['ruritania', 'syldavia'],
				filters: {},
				when: during('1991', '2021')
			}
		],
		['blocs groups @2020', { ask: 'blocs', groups: true, filters: {}, when: at('2020') }],
		[
			'changes Åland, Borduria @2014..2020',
			{ ask: 'changes', actors: ['aaland', 'borduria'], filters: {}, when: during('2014', '2020') }
		],
		['changes @all', { ask: 'changes', actors: [], filters: {}, when: { mode: 'all-time' } }]
	])('%s', (line, question) => {
		expect(parseLine(line, lexicon)).toEqual({ ok: true, value: question });
	});

	it.each([
		['drift Borduria between Ruritania and Syldavia', ['ruritania', 'syldavia']],
		['drift Borduria between Ruritania, Syldavia, and Aaland', ['ruritania', 'syldavia', 'aaland']],
		['drift Borduria between Sand and Stone and Syldavia', ['sand-and-stone', 'syldavia']],
		['drift Borduria between Syldavia AND Sand and Stone', ['syldavia', 'sand-and-stone']],
		['drift Borduria between "Syldavia" and "Ruritania"', ['syldavia', 'ruritania']]
	])('%s: an "and" joins as a comma does, unless it is part of a name', (line, poles) => {
		expect(parseLine(line, lexicon)).toMatchObject({ ok: true, value: { poles } });
	});

	it('says which name of a list is unknown, not that the list is', () => {
		const parsed = parseLine('changes Ruritania and Atlantis', lexicon);
		expect(parsed).toMatchObject({
			ok: false,
			problems: [{ code: 'unknown-name', message: 'No entity is called “Atlantis”.' }]
		});
	});

	it('takes every filter that chains take', () => {
		expect(
			asked(
				'blocs grade B2 standing in-force contested out derived out opinions family support, alignment layer act kind arms through state, group source gazette viewpoint Åland'
			)
		).toMatchObject({
			filters: {
				grade: { reliability: 'B', credibility: 2 },
				standing: 'in-force',
				contested: 'out',
				derived: 'out',
				opinions: true,
				families: ['support', 'alignment'],
				layers: ['act'],
				kinds: ['support.arms'],
				entityKinds: ['state', 'group'],
				sources: ['gazette'],
				viewpoint: 'aaland'
			}
		});
	});

	it('finds conflicts after “in”, whoever else has the name', () => {
		expect(asked('proxies Borduria in Borduria')).toMatchObject({
			actors: ['borduria'],
			conflicts: ['river-war']
		});
		expect(problems('proxies in The Trouble')).toMatchObject([
			{ code: 'ambiguous-name', candidates: ['hill-war', 'river-war'] }
		]);
		expect(asked('proxies in river-war, Hill War')).toMatchObject({
			conflicts: ['river-war', 'hill-war']
		});
	});

	it('keeps the values of filters apart from its own words', () => {
		expect(asked('proxies contested in in River war derived in')).toMatchObject({
			conflicts: ['river-war'],
			filters: { contested: 'in', derived: 'in' }
		});
	});

	it('is written in its shortest form', () => {
		for (const line of [
			'proxies Åland, Ruritania in "River war" @2015 grade B2',
			'balance Åland @1946..2020 groups derived out',
			'drift Borduria between Ruritania, Syldavia',
			'blocs @2020 groups',
			'changes'
		])
			expect(formatLine(asked(line), lexicon)).toBe(line);
	});
});

describe('a word of the language', () => {
	it('names an entity where it is quoted, in every place', () => {
		expect(asked('"Balance" -> "in"')).toMatchObject({ trace: { from: 'balance', to: 'in' } });
		expect(asked('changes "Balance", "in", "between"')).toMatchObject({
			actors: ['balance', 'in', 'between']
		});
		expect(asked('drift "between" between "in", "Balance"')).toMatchObject({
			actor: 'between',
			poles: ['in', 'balance']
		});
	});

	it('begins a finding only where the line begins', () => {
		expect(asked('Borduria -> balance')).toMatchObject({ trace: { to: 'balance' } });
		expect(asked('proxies balance')).toMatchObject({ actors: ['balance'] });
		expect(asked('Land in Exile -> Borduria')).toMatchObject({ trace: { from: 'land-in-exile' } });
	});

	it('is quoted where a line is written', () => {
		expect(formatLine(asked('"in" -> "between" via "balance"'), lexicon)).toBe(
			'"in" -> "Between" via "Balance"'
		);
	});

	it('is told to be quoted where an arrow follows the first', () => {
		for (const [line, quoted] of [
			['Balance -> Borduria', '"Balance"'],
			['changes front -[arms]-> Borduria', '"changes front"']
		] as const) {
			const [problem] = problems(line);
			expect(problem).toMatchObject({ code: 'out-of-place', from: 0, candidates: [quoted] });
			const mended = quoted + line.slice(problem?.to);
			expect(parseLine(mended, lexicon).ok).toBe(true);
		}
	});
});

function proxiesIn(conflict: string, rest: Partial<Question>): Question {
	return { ask: 'proxies', actors: [], conflicts: [conflict], filters: {}, ...rest } as Question;
}

function asked(line: string): Question {
	const parsed = parseLine(line, lexicon);
	if (parsed.ok) return parsed.value;
	throw new Error(parsed.problems.map(({ message }) => message).join(' '));
}

function problems(line: string) {
	const parsed = parseLine(line, lexicon);
	return parsed.ok ? [] : parsed.problems;
}
