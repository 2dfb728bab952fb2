import { answerQuestion } from '#lib/answers/text/answer-question.ts';
import { envelopeOf } from '#lib/app/server/api/envelope.ts';
import { readParameters } from '#lib/app/server/api/parameters.ts';
import { PATHS_PARAMETERS, readPathsQuestion } from '#lib/app/server/api/question-parameters.ts';
import { respondJson } from '#lib/app/server/api/respond.ts';
import { loaded } from '#lib/app/server/loaded.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ request, url }) => {
	const read = readParameters(url.searchParams, PATHS_PARAMETERS);
	if (!read.ok) return read.response;
	const world = loaded();
	const question = readPathsQuestion(world, read.value);
	if (!question.ok) return question.response;
	const { graph, claimText, today, freshness } = world;
	const answered = answerQuestion(graph, question.value, today(), claimText, request.signal);
	return respondJson(request, freshness(), envelopeOf(world, question.value, answered));
};
