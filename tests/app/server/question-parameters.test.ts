import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	COMPARE_PARAMETERS,
	PATHS_PARAMETERS,
	readCompareQuestion,
	readPathsQuestion
} from '#lib/app/server/api/chain-parameters.ts';
import { canonicalAddress } from '#lib/app/server/api/canonical-address.ts';
import { whenJson } from '#lib/app/server/api/answers/plain.ts';
import { filtersJson } from '#lib/app/server/api/filter-parameters.ts';
import {
	BALANCE_PARAMETERS,
	BLOCS_PARAMETERS,
	CHANGES_PARAMETERS,
	DRIFT_PARAMETERS,
	PROXIES_PARAMETERS,
	readBalanceQuestion,
	readBlocsQuestion,
	readChangesQuestion,
	readDriftQuestion,
	readProxiesQuestion
} from '#lib/app/server/api/finding-parameters.ts';
import { readParameters, type Parameters, type Read } from '#lib/app/server/api/parameters.ts';
import { formatLine } from '#lib/answers/questions/format-line.ts';
import { parseLine } from '#lib/answers/questions/parse-line.ts';
import type { Question } from '#lib/answers/questions/question.ts';
import { ASKS, questionsAbout } from '../../build/questions.ts';
import { serverOf } from './ask.ts';

const world = serverOf(
	{
		entities: {
			constructor: { label: 'constructor' },
			in: { kind: 'group', label: 'in' },
			between: { kind: 'group', label: 'Between "them", and others' },
			balance: { kind: 'group', label: 'Balance' },
			tostring: { kind: 'organisation', label: 'toString → 🕊️' },
			hebrew: { label: 'עברית' },
			'river-war': { kind: 'conflict', label: 'The "River" war, 2nd' },
			changes: { kind: 'conflict', label: 'Changes' }
		},
		sources: { in: {}, 'herald-2020': {} }
	},
	'constructor —support.arms→ borduria @2020 in river-war against syldavia',
	'hebrew —support.arms→ syldavia @2020 in changes against borduria'
);
const { graph, lexicon } = world;
const entities = (isConflict: boolean) =>
	graph.entities.filter(({ kind }) => (kind === 'conflict') === isConflict).map(({ id }) => id);
const nameable = {
	actors: entities(false),
	conflicts: entities(true),
	sources: [...graph.sources.keys()],
	kinds: [...graph.kinds.keys()]
};

/** The question that an address of the API asks. */
function questionAt(address: string): Question {
	const url = new URL(address, 'https://multipolar.example');
	const read = READERS.get(url.pathname)?.(url.searchParams);
	if (read?.ok === true) return read.value;
	throw new Error(`No question is asked at ${address}.`);
}

const READERS = new Map<string, (search: URLSearchParams) => Read<Question>>([
	['/api/v1/paths', reader(PATHS_PARAMETERS, readPathsQuestion)],
	['/api/v1/compare', reader(COMPARE_PARAMETERS, readCompareQuestion)],
	['/api/v1/proxies', reader(PROXIES_PARAMETERS, readProxiesQuestion)],
	['/api/v1/balance', reader(BALANCE_PARAMETERS, readBalanceQuestion)],
	['/api/v1/drift', reader(DRIFT_PARAMETERS, readDriftQuestion)],
	['/api/v1/blocs', reader(BLOCS_PARAMETERS, readBlocsQuestion)],
	['/api/v1/changes', reader(CHANGES_PARAMETERS, readChangesQuestion)],
	['/api/v1/query', (search) => parsed(search.get('q') ?? '')]
]);

function reader<P extends Parameters>(
	parameters: P,
	read: (from: typeof world, values: never) => Read<Question>
): (search: URLSearchParams) => Read<Question> {
	return (search) => {
		const values = readParameters(search, parameters);
		return values.ok ? read(world, values.value as never) : values;
	};
}

function parsed(line: string): Read<Question> {
	const { ok, ...rest } = parseLine(line, lexicon);
	return ok && 'value' in rest
		? { ok, value: rest.value }
		: { ok: false, response: new Response(line, { status: 422 }) };
}

describe.each(ASKS)('a question about %s', (ask) => {
	const questions = questionsAbout(ask, nameable);

	it('is asked by its canonical address', () => {
		fc.assert(
			fc.property(questions, (question) => {
				expect(questionAt(canonicalAddress(question, lexicon))).toEqual(question);
			}),
			{ numRuns: 200 }
		);
	});

	it('has one address, whether it was asked by line or by parameters', () => {
		fc.assert(
			fc.property(questions, (question) => {
				const address = canonicalAddress(question, lexicon);
				const line = encodeURIComponent(formatLine(question, lexicon));
				const byLine = questionAt(`/api/v1/query?q=${line}`);
				expect(canonicalAddress(byLine, lexicon)).toBe(address);
				expect(canonicalAddress(questionAt(address), lexicon)).toBe(address);
			})
		);
	});

	it('is the same in whatever order, how often and by what names its parameters are given', () => {
		fc.assert(
			fc.property(questions, fc.infiniteStream(fc.nat()), (question, dice) => {
				const address = canonicalAddress(question, lexicon);
				const url = new URL(address, 'https://multipolar.example');
				const pairs = [...url.searchParams].map(
					([name, value]) => [name, sayOtherwise(name, value)] as const
				);
				// Lists of names keep their order, which may mean something; words do not.
				const shuffled = pairs
					.map((pair) => ({ pair, at: ORDERED.has(pair[0]) ? -1 : (dice.next().value ?? 0) }))
					.sort((a, b) => a.at - b.at)
					.map(({ pair }) => pair);
				const repeated = shuffled.flatMap((pair) =>
					REPEATABLE.has(pair[0]) ? [pair, pair] : [pair]
				);
				const search = new URLSearchParams(repeated.map(([name, value]) => [name, value]));
				expect(questionAt(`${url.pathname}?${search.toString()}`)).toEqual(question);
			})
		);
	});

	it('is echoed in the dates and filters that its answer used', () => {
		fc.assert(
			fc.property(questions, ({ when, filters }) => {
				const echo = { ...(when === undefined ? {} : whenJson(when)), ...filtersJson(filters) };
				const search = new URLSearchParams(
					Object.entries(echo).flatMap(([name, value]) =>
						[value].flat().map((each) => [name, String(each)])
					)
				);
				expect(questionAt(`/api/v1/blocs?${search.toString()}`)).toEqual({
					ask: 'blocs',
					groups: false,
					filters,
					...(when === undefined ? {} : { when })
				});
			})
		);
	});
});

const ORDERED = new Set([
	'from',
	'to',
	'left',
	'right',
	'via',
	'avoid',
	'entity',
	'conflict',
	'pole',
	'source',
	'q'
]);
const NAMES = new Set([
	'from',
	'to',
	'left',
	'right',
	'via',
	'avoid',
	'entity',
	'conflict',
	'pole'
]);
const REPEATABLE = new Set(['family', 'kind', 'layer', 'entityKind']);

/** An entity by its label instead of its id. */
function sayOtherwise(name: string, value: string): string {
	return NAMES.has(name) ? (lexicon.names.byId.get(value)?.label ?? value) : value;
}
