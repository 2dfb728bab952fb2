import { windowOf } from '#lib/answers/graph/window.ts';
import { formatLine } from '#lib/answers/questions/format-line.ts';
import { namedIn } from '#lib/answers/questions/named-in.ts';
import type { Question } from '#lib/answers/questions/question.ts';
import type { Answered } from '#lib/answers/text/answered.ts';
import { answerQuestion } from '#lib/answers/text/answer-question.ts';
import { relationshipsTold } from '#lib/answers/text/relationships-told.ts';
import type { Loaded } from '../loaded.ts';
import { answerJson, whenJson } from './answer-json.ts';
import { filtersJson } from './filter-parameters.ts';
import { includedJson, take } from './included.ts';
import { respondJson } from './respond.ts';
import { scopeOf } from './scope.ts';

/** Answers a question in its envelope: what was asked and searched, the answer, and every record that it rests on. */
export async function respondAnswer(
	request: Request,
	world: Loaded,
	question: Question
): Promise<Response> {
	const { graph, claimText } = world;
	const answered = answerQuestion(graph, question, world.today(), claimText, request.signal);
	return respondJson(request, world.freshness(), envelopeOf(world, question, answered));
}

function envelopeOf(world: Loaded, question: Question, answered: Answered) {
	const { graph, lexicon } = world;
	const window = windowOf(answered.effective);
	const searches = searchesOf(answered);
	return {
		revision: answered.revision,
		question: answered.subtitle,
		query: formatLine(question, lexicon),
		effective: { ...whenJson(answered.effective), filters: filtersJson(question.filters) },
		complete: searches.every(({ complete }) => complete),
		searched: searches.reduce((sum, { searched }) => sum + searched, 0),
		scope: scopeOf(graph, question.filters, window),
		answer: answerJson(answered),
		included: includedJson(take(world, namedIn(question), relationshipsTold(answered), window)),
		method: '/method'
	};
}

interface Search {
	readonly complete: boolean;
	readonly searched: number;
}

function searchesOf(answered: Answered): readonly Search[] {
	switch (answered.ask) {
		case 'paths':
			return [answered.paths];
		case 'compare':
			return [answered.comparison.left.answer, answered.comparison.right.answer];
		case 'proxies':
			return [answered.proxies];
		case 'balance':
			return [answered.balance];
		case 'drift':
			return [answered.drift];
		case 'blocs':
			return [answered.blocs];
		case 'changes':
			return [answered.changes];
		default:
			return answered satisfies never;
	}
}
