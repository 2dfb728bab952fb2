import { LONGEST_LINE, parseLine } from '#lib/answers/questions/parse-line.ts';
import type { Question } from '#lib/answers/questions/question.ts';
import type { Loaded } from '../../loaded.ts';
import {
	COMPARE_PARAMETERS,
	PATHS_PARAMETERS,
	readCompareQuestion,
	readPathsQuestion
} from '../chain-parameters.ts';
import { endpoint, type Endpoint } from '../endpoint.ts';
import { respondAnswer } from '../envelope.ts';
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
} from '../finding-parameters.ts';
import { lineProblems } from '../line-problems.ts';
import { required, type Parameters, type Read, type Values } from '../parameters.ts';
import { words } from '../readers.ts';
import { ANY_ENVELOPE, envelopeRef } from '../schemas/all-schemas.ts';

export const PATHS = asking('paths', {
	about: 'The shortest paths from one entity to another; at any time unless said.',
	parameters: PATHS_PARAMETERS,
	read: readPathsQuestion
});

export const COMPARE = asking('compare', {
	about: 'A -> B against C -> D, and what ties the two; today unless said.',
	parameters: COMPARE_PARAMETERS,
	read: readCompareQuestion
});

export const PROXIES = asking('proxies', {
	about:
		'Who backs opponents of each other in one conflict; of one actor, between two, or all; at any time unless said.',
	parameters: PROXIES_PARAMETERS,
	read: readProxiesQuestion
});

export const BALANCE = asking('balance', {
	about:
		'Structural balance of the signed ties; today unless said, at the end of each year of a period.',
	parameters: BALANCE_PARAMETERS,
	read: readBalanceQuestion
});

export const DRIFT = asking('drift', {
	about: 'How an actor stood to two or more poles, year by year; at any time unless said.',
	parameters: DRIFT_PARAMETERS,
	read: readDriftQuestion
});

export const BLOCS = asking('blocs', {
	about:
		'Communities of positive ties, and the negative ties in and between them; today unless said.',
	parameters: BLOCS_PARAMETERS,
	read: readBlocsQuestion
});

export const CHANGES = asking('changes', {
	about:
		'What appeared, ended, turned or was suspended in a period; of these actors, or of all; at any time unless said.',
	parameters: CHANGES_PARAMETERS,
	read: readChangesQuestion
});

export const QUERY = endpoint({
	path: '/api/v1/query',
	about:
		'Any question as one line, such as Türkiye -> Azerbaijan vs Russia -> Armenia, or drift Kazakhstan between Russia, Türkiye.',
	parameters: { q: required(words('a query line', LONGEST_LINE)) },
	answers: ANY_ENVELOPE,
	problems: [409, 422],
	answer({ request, world, values }) {
		const line = values.q ?? '';
		const parsed = parseLine(line, world.lexicon);
		return parsed.ok
			? respondAnswer(request, world, parsed.value)
			: lineProblems(line, parsed.problems);
	}
});

/** The endpoint of one sort of question: parameters in, its envelope out. */
function asking<const P extends Parameters>(
	ask: Question['ask'],
	{
		about,
		parameters,
		read
	}: {
		readonly about: string;
		readonly parameters: P;
		readonly read: (world: Loaded, values: Values<P>) => Read<Question>;
	}
): Endpoint<P> {
	return endpoint({
		path: `/api/v1/${ask}`,
		about,
		parameters,
		answers: envelopeRef(ask),
		problems: [404, 409],
		answer({ request, world, values }) {
			const question = read(world, values);
			return question.ok ? respondAnswer(request, world, question.value) : question.response;
		}
	});
}
