import { LONGEST_LINE, parseLine } from '#lib/answers/questions/parse-line.ts';
import { endpoint } from '../endpoint.ts';
import { respondAnswer } from '../envelope.ts';
import { lineProblems } from '../line-problems.ts';
import { required } from '../parameters.ts';
import {
	COMPARE_PARAMETERS,
	PATHS_PARAMETERS,
	readCompareQuestion,
	readPathsQuestion
} from '../question-parameters.ts';
import { words } from '../readers.ts';

export const PATHS = endpoint({
	path: '/api/v1/paths',
	about: 'The shortest paths from one entity to another; at any time unless said.',
	parameters: PATHS_PARAMETERS,
	problems: [404, 409],
	answer({ request, world, values }) {
		const question = readPathsQuestion(world, values);
		return question.ok ? respondAnswer(request, world, question.value) : question.response;
	}
});

export const COMPARE = endpoint({
	path: '/api/v1/compare',
	about: 'A -> B against C -> D, and what ties the two; today unless said.',
	parameters: COMPARE_PARAMETERS,
	problems: [404, 409],
	answer({ request, world, values }) {
		const question = readCompareQuestion(world, values);
		return question.ok ? respondAnswer(request, world, question.value) : question.response;
	}
});

export const QUERY = endpoint({
	path: '/api/v1/query',
	about: 'Any question as one line, such as Türkiye -> Azerbaijan vs Russia -> Armenia.',
	parameters: { q: required(words('a query line', LONGEST_LINE)) },
	problems: [409, 422],
	answer({ request, world, values }) {
		const line = values.q ?? '';
		const parsed = parseLine(line, world.lexicon);
		return parsed.ok
			? respondAnswer(request, world, parsed.value)
			: lineProblems(line, parsed.problems);
	}
});
