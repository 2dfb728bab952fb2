import { describe, expect, it } from 'vitest';
import { readAuthorities } from '#lib/facts/records/read-authorities.ts';

const KNOWN = {
	entities: new Set(['aaland', 'borduria', 'council', 'rebels']),
	sources: new Set(['gazette']),
	datasets: new Set(['wars'])
};

const COUNCIL = `- id: aaland-council
  state: aaland
  entity: council
  since: "2015-03-21"
  sources: [gazette]
  because: The council held the capital.
`;

const read = (text: string) => readAuthorities(text, KNOWN);
const problemsIn = (text: string): string[] =>
	read(text).problems.map(
		({ file, line, column, code, message }) =>
			`${file}:${String(line)}:${String(column)} ${code}: ${message}`
	);

describe('authorities', () => {
	it('are read with all that limits them', () => {
		const { authorities, problems } = read(
			`${COUNCIL}- id: borduria-junta
  state: borduria
  group: { actor: "12", label: Junta }
  dataset: wars
  conflicts: ["7"]
  against: ["34"]
  until: "1998"
  sources: [gazette]
  because: The junta had driven the president out.
`
		);
		expect(problems).toEqual([]);
		expect(authorities).toMatchObject([
			{ state: 'aaland', entity: 'council', since: { text: '2015-03-21' } },
			{ group: { actor: '12', label: 'Junta' }, conflicts: ['7'], against: ['34'] }
		]);
	});

	it('may be none', () => {
		expect(read('')).toEqual({ authorities: [], problems: [] });
	});

	it('are none where one of them is wrong: nothing is read by half', () => {
		const { authorities, problems } = read(`${COUNCIL}- id: b\n`);
		expect(authorities).toEqual([]);
		expect(problems).not.toEqual([]);
	});

	it.each([
		[
			'a number without quotes',
			COUNCIL.replace('since: "2015-03-21"', 'conflicts: [7]'),
			'4:15 not-quoted: This reads as a number: put quotes around it, digit by digit as it should be.'
		],
		[
			'a conflict that is named, not numbered',
			COUNCIL.replace('since: "2015-03-21"', 'conflicts: [river-war]'),
			'4:15 unknown-value: A number of the dataset is made of digits, in quotes.'
		],
		[
			'no source',
			COUNCIL.replace('  sources: [gazette]\n', ''),
			'1:3 missing-key: The key "sources" of "aaland-council" is missing: add it.'
		],
		[
			'nobody who governed',
			COUNCIL.replace('  entity: council\n', ''),
			'1:3 key-required: Say who "aaland-council" is about: "entity" or "group", one of the two.'
		],
		[
			'two who governed',
			COUNCIL.replace('entity: council', 'entity: council\n  group: { actor: "12", label: Junta }'),
			'1:3 key-required: Say who "aaland-council" is about: "entity" or "group", one of the two.'
		],
		[
			'an unknown entity',
			COUNCIL.replace('entity: council', 'entity: counsil'),
			'3:11 unknown-entity: No entity has the id "counsil". Did you mean "council"?'
		],
		[
			'an id that only objects know',
			COUNCIL.replace('entity: council', 'entity: constructor'),
			'3:11 unknown-entity: No entity has the id "constructor".'
		],
		[
			'an unknown source',
			COUNCIL.replace('[gazette]', '[gazette, gazete]'),
			'5:22 unknown-source: No source has the id "gazete". Did you mean "gazette"?'
		],
		[
			'an unknown dataset',
			COUNCIL.replace('entity: council', 'entity: council\n  dataset: war'),
			'4:12 unknown-reference: No dataset has the id "war". Did you mean "wars"?'
		],
		[
			'an end before the beginning',
			COUNCIL.replace('sources:', 'until: "2015-03-20"\n  sources:'),
			'1:3 period-reversed: It ends ("2015-03-20") before it begins ("2015-03-21").'
		],
		[
			'an id that sorts before the one above it',
			`${COUNCIL}${COUNCIL.replace('aaland-council', 'a')}`,
			'7:7 not-sorted: "a" sorts before "aaland-council": move it up, the list is sorted by id.'
		],
		['an id twice', `${COUNCIL}${COUNCIL}`, '7:7 duplicate-id: "aaland-council" stands here twice.']
	])('with %s are refused', (_, text, problem) => {
		expect(problemsIn(text)).toEqual([`authorities.yaml:${problem}`]);
	});
});

describe('two authorities that name different entities', () => {
	const entry = (id: string, entity: string, limits: string) =>
		`- { id: ${id}, state: aaland, entity: ${entity}, ${limits}sources: [gazette], because: So. }\n`;
	const clash = (one: string, other: string) =>
		read(entry('a', 'council', one) + entry('b', 'rebels', other)).problems.map(({ code }) => code);

	it.each([
		['both without limits', '', ''],
		['one within the dates of the other', '', 'since: "2000", until: "2001", '],
		['of which one ends on the day the other begins', 'until: "2000", ', 'since: "2000-12-31", '],
		[
			'that share a conflict and no opponent is said',
			'conflicts: ["1", "2"], ',
			'conflicts: ["2"], against: ["5"], '
		],
		['of which one is for one dataset', 'dataset: wars, ', '']
	])('are refused: %s', (_, one, other) => {
		expect(clash(one, other)).toEqual(['dates-disagree']);
	});

	it.each([
		['one ends the day before the other begins', 'until: "2000", ', 'since: "2001", '],
		['their conflicts differ', 'conflicts: ["1"], ', 'conflicts: ["2"], '],
		['their opponents differ', 'against: ["1"], ', 'against: ["2"], '],
		['one is about a group of the dataset', '', 'actor: "12", ']
	])('stand side by side where %s', (_, one, other) => {
		expect(clash(one, other)).toEqual([]);
	});

	it('are allowed to meet where they name the same', () => {
		expect(read(entry('a', 'council', '') + entry('b', 'council', '')).problems).toEqual([]);
	});
});
