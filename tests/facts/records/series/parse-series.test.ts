import { describe, expect, it } from 'vitest';
import { formatProblem } from '#lib/facts/model/problem.ts';
import { parseRecords } from '#lib/facts/records/parse-records.ts';
import { votingFile } from '../../../build/voting.ts';
import { worldFiles } from '../../../build/world.ts';

const FILE = 'compiled/votes.series.jsonl';
const HEAD = '{"series":"un-voting","source":"votes","horizon":"2024-12-31"}';
type SourceKeys = Readonly<Record<string, unknown>>;
const base = (source: SourceKeys = {}) =>
	worldFiles(
		{ sources: { votes: source } },
		'aaland —alignment.partnership↔ borduria @2000..',
		'tapioca —role.leads→ aaland @2000..'
	);

function parse(
	text: string,
	{ source, more = [] }: { source?: SourceKeys; more?: [string, string][] } = {}
) {
	return parseRecords(new Map([...base(source), [FILE, text], ...more]));
}

function problemsIn(...given: Parameters<typeof parse>): string[] {
	return (parse(...given).problems ?? []).map((problem) =>
		formatProblem(problem).replace(`${FILE}:`, '')
	);
}

const lines = (...states: readonly string[]) => [HEAD, ...states, ''].join('\n');
const state = (id: string, ...years: readonly number[]) =>
	JSON.stringify({ state: id, rows: [['10', years.map((year) => [year, 0.5, 80])]] });

describe('a compiled series', () => {
	it('comes with the records: source, horizon, points by state in order', () => {
		const text = votingFile('borduria 20: 2020 -0.5 7', 'aaland 10: 2019..2020 1 80');
		expect(parse(text).records?.voting).toMatchObject({
			source: 'votes',
			horizon: { text: '2024-12-31' },
			series: [
				{
					state: 'aaland',
					points: [{ year: 2019 }, { year: 2020, ideal: 1, votes: 80, code: '10' }]
				},
				{ state: 'borduria', points: [{ year: 2020, ideal: -0.5, votes: 7, code: '20' }] }
			]
		});
	});

	it('is absent where there is no file of one', () => {
		expect(parseRecords(base()).records).not.toHaveProperty('voting');
	});
});

describe('a damaged series', () => {
	it('is reported whole, with file and line', () => {
		expect(
			problemsIn(
				lines(
					'{',
					'{"state":"aaland"}',
					'{"state":"aaland","rows":[["10",[[2020,"0,5",80]]]]}',
					'{"state":"aaland","rows":[["10",[[2020,0.5,-1]]]]}',
					'{"state":"aaland","rows":[["10",[[2020.5,0.5,80]]]]}',
					'{"state":"aaland","rows":[["10",[[2020,0.5]]]]}',
					'{"state":"aaland","rows":[],"more":1}'
				)
			).map((problem) => problem.replace(/ These files are not edited by hand.*/, ''))
		).toEqual([
			'2:1 series-unreadable: This is no line of a series.',
			'3:1 series-unreadable: This is no line of a series.',
			'4:1 series-unreadable: An ideal point is a number.',
			'5:1 series-unreadable: Votes are never below nought.',
			'6:1 series-unreadable: A year is whole.',
			'7:1 series-unreadable: Votes are a number.',
			'8:1 series-unreadable: This is no line of a series.'
		]);
	});

	it('is one without its first line, and says what mends it', () => {
		expect(problemsIn(`${state('aaland', 2020)}\n`)).toEqual([
			'1:1 series-unreadable: This is no line of a series. These files are not edited by hand: import the dataset again with "npm run data:import".'
		]);
		expect(problemsIn('')).toHaveLength(1);
		expect(problemsIn(HEAD.replace('un-voting', 'deaths'))[0]).toContain(
			'Series are of "un-voting".'
		);
	});

	it('names a source that there is, with the same horizon', () => {
		const text = lines(state('aaland', 2020));
		expect(problemsIn(text.replace('"votes"', '"vote"'))).toEqual([
			'1:1 unknown-source: No source has the id "vote": a dataset needs its record in sources/. Did you mean "votes"?'
		]);
		expect(problemsIn(text, { source: { horizon: '2023-12-31' } })[0]).toContain(
			'1:1 dates-disagree: The series looks as far as 2024-12-31, its source "votes" as far as 2023-12-31'
		);
		expect(problemsIn(text, { source: { horizon: '2024-12-31' } })).toEqual([]);
	});

	it('names a leader, who casts no votes', () => {
		expect(problemsIn(lines(state('tapioca', 2020)))).toEqual([
			'2:1 series-of-no-state: "tapioca" is no state but a record of kind leader: only states vote in the General Assembly.'
		]);
	});

	it('names a state that no record has', () => {
		expect(problemsIn(lines(state('aalend', 2020)))).toEqual([
			'2:1 unknown-entity: No entity has the id "aalend". Did you mean "aaland"?'
		]);
	});

	it('has states or years out of order, or twice', () => {
		expect(problemsIn(lines(state('borduria', 2020), state('aaland', 2020)))).toEqual([
			'3:1 not-sorted: "aaland" stands after "borduria".'
		]);
		expect(problemsIn(lines(state('aaland', 2020), state('aaland', 2021)))).toEqual([
			'3:1 duplicate-id: "aaland" has a second series here: keep one.'
		]);
		for (const second of [2019, 2020])
			expect(problemsIn(lines(state('aaland', 2020, second)))).toEqual([
				`2:1 not-sorted: ${String(second)} of "aaland" stands after 2020: each year stands once, in order.`
			]);
	});

	it('has a value past its horizon', () => {
		expect(problemsIn(lines(state('aaland', 2024, 2025)))).toEqual([
			'2:1 dates-disagree: "aaland" has a value of 2025, past the horizon of the series.'
		]);
	});

	it('stands beside that of another release', () => {
		const text = lines(state('aaland', 2020));
		const more: [string, string][] = [['compiled/votes-2.series.jsonl', text]];
		expect(problemsIn(text, { more })).toEqual([
			'1:1 duplicate-id: A series of UN voting stands in compiled/votes-2.series.jsonl too: keep that of one release.'
		]);
	});
});
