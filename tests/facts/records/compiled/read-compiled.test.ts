import { describe, expect, it } from 'vitest';
import { parseRecords } from '#lib/facts/records/parse-records.ts';
import {
	filesWith,
	parsed,
	tiesIn,
	withObservations,
	wordProblems
} from '../../../build/compiled.ts';

const LINE = {
	key: '1',
	kind: 'support.arms',
	from: 'aaland',
	to: 'syldavia',
	claim: { at: 'row 1', says: 'A row.', since: '1992', until: '1994', credibility: 2 }
};
const OBSERVATIONS = 'compiled/codings-2-1.observations.jsonl';
const REMEDY = 'import the dataset again, these files are not edited by hand.';

function problemsOf(file: string, text: string): string[] {
	return wordProblems(parseRecords(filesWith({ [file]: text })).problems ?? []);
}

describe('a line of observations', () => {
	it.each<[string, object, string]>([
		[
			'has no key that is not known',
			{ ...LINE, colour: 'red' },
			'unknown-key: "colour" is not known here'
		],
		[
			'has no such key in its claim',
			{ ...LINE, claim: { ...LINE.claim, page: '3' } },
			'unknown-key: "claim.page" is not known here'
		],
		['has its keys', { ...LINE, from: undefined }, 'missing-key: "from" is missing'],
		['has an id where one belongs', { ...LINE, to: 'Syldavia' }, 'not-a-slug: "to" is no id'],
		[
			'has dates',
			{ ...LINE, claim: { ...LINE.claim, since: '1992-13' } },
			'not-a-date: "claim.since" is no date'
		],
		[
			'has a grade',
			{ ...LINE, claim: { ...LINE.claim, credibility: 7 } },
			'unknown-value: "claim.credibility" is none of 1, 2, 3, 4, 5, 6'
		],
		[
			'has texts without control characters',
			{ ...LINE, office: 'a\u0007b' },
			'wrong-type: "office" is no plain text'
		],
		[
			'has truth values where they belong',
			{ ...LINE, mutual: 'yes' },
			'wrong-type: "mutual" is neither true nor false'
		],
		[
			'has lists where they belong',
			{ ...LINE, oneOf: 'support.arms' },
			'wrong-type: "oneOf" is no list'
		],
		[
			'is no inherited name',
			{ ...LINE, constructor: 'x' },
			'unknown-key: "constructor" is not known here'
		]
	])('%s', (_, line, problem) => {
		expect(problemsOf(OBSERVATIONS, `${JSON.stringify(line)}\n`)).toEqual([
			`${OBSERVATIONS}:1 ${problem}: ${REMEDY}`
		]);
	});

	it('is named by its number where it is not JSON', () => {
		const problems = problemsOf(OBSERVATIONS, `${JSON.stringify(LINE)}\n{"key":\n`);
		expect(problems).toContain(`${OBSERVATIONS}:2 json-syntax: This line is not JSON: ${REMEDY}`);
	});

	it('is named where what it names does not exist', () => {
		const files = withObservations(filesWith(), {
			kind: 'support.arms',
			from: 'aaland',
			to: 'zz',
			on: '1992..1994'
		});
		const { problems = [] } = parseRecords(files);
		expect(wordProblems(problems)).toContain(
			`${OBSERVATIONS}:1 unknown-entity: No entity has the id "zz".`
		);
	});

	it('keeps the rules of its kind like any record', () => {
		const files = withObservations(filesWith(), {
			kind: 'role.leads',
			from: 'tapioca',
			to: 'borduria',
			on: '1992..1994'
		});
		const codes = (parseRecords(files).problems ?? []).map(({ code }) => code);
		expect(codes).toContain('key-required');
	});
});

describe('compiled files', () => {
	it('need a source for each dataset, which is asked for once', () => {
		const lines = [LINE, { ...LINE, key: '2' }].map((line) => `${JSON.stringify(line)}\n`).join('');
		const file = 'compiled/unheard-of.observations.jsonl';
		expect(problemsOf(file, lines)).toEqual([
			`${file}:1 unknown-source: No source has the id "unheard-of": write one for the dataset in sources/, what was compiled from it needs it.`
		]);
	});

	it('are of the kinds that importers write', () => {
		expect(problemsOf('compiled/notes.txt', 'x').join()).toContain('unknown-file');
		expect(problemsOf('compiled/entity-ids.tsv', 'key\tid\n')).toEqual([]);
		// Series have a reader of their own, which says what is wrong with this line.
		expect(problemsOf('compiled/votes.series.jsonl', '{}\n').join()).toContain('series-unreadable');
	});

	it('have whole lines of ids, each once', () => {
		const ids = 'aaland.support.arms.syldavia.1\t\t1992-01-01\t1995-01-01\n';
		expect(problemsOf('compiled/ids.tsv', `${ids}aaland\n`).join()).toContain(
			'compiled/ids.tsv:2 wrong-type'
		);
		expect(problemsOf('compiled/ids.tsv', ids + ids).join()).toContain(
			'compiled/ids.tsv:2 duplicate-id'
		);
	});

	it('give claims whose addresses a new release does not change', () => {
		const files = withObservations(filesWith(), {
			key: 'AAL-1992',
			kind: 'support.arms',
			from: 'aaland',
			to: 'syldavia',
			on: '1992..1994'
		});
		const claims = tiesIn(files).get('aaland.support.arms.syldavia.1')?.claims;
		expect(claims).toMatchObject([
			{
				id: 'codings-1992',
				source: 'codings-2-1',
				stance: 'asserts',
				checked: { text: '2026-11-25' }
			}
		]);
	});

	it('give the same records in whatever order they are read', () => {
		const said = [
			{
				kind: 'support.arms',
				from: 'aaland',
				to: 'syldavia',
				on: '1992..1994',
				dataset: 'listings'
			},
			{ kind: 'support.arms', from: 'aaland', to: 'syldavia', on: '1993..1996' }
		];
		const files = withObservations(filesWith(), ...said);
		const turned = new Map([...files].reverse());
		expect(parsed(turned).records).toEqual(parsed(files).records);
	});
});
