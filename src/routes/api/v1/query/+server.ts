import * as v from 'valibot';
import { parseLine } from '#lib/answers/questions/parse-line.ts';
import { answerQuestion } from '#lib/answers/text/answer-question.ts';
import { envelopeOf } from '#lib/app/server/api/envelope.ts';
import { lineProblems } from '#lib/app/server/api/line-problems.ts';
import { readParameters, required } from '#lib/app/server/api/parameters.ts';
import { respondJson } from '#lib/app/server/api/respond.ts';
import { loaded } from '#lib/app/server/loaded.ts';
import type { RequestHandler } from './$types';

const PARAMETERS = {
	q: required('a query line, such as Türkiye -> Azerbaijan vs Russia -> Armenia', v.string())
} as const;

export const GET: RequestHandler = ({ request, url }) => {
	const read = readParameters(url.searchParams, PARAMETERS);
	if (!read.ok) return read.response;
	const world = loaded();
	const { graph, lexicon, claimText, today, freshness } = world;
	const line = read.value.q ?? '';
	const parsed = parseLine(line, lexicon);
	if (!parsed.ok) return lineProblems(line, parsed.problems);
	const answered = answerQuestion(graph, parsed.value, today(), claimText, request.signal);
	return respondJson(request, freshness(), envelopeOf(world, parsed.value, answered));
};
