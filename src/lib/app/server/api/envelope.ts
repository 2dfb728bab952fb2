import { windowOf } from '#lib/answers/graph/filters/window.ts';
import type { Question } from '#lib/answers/questions/question.ts';
import type { Answered } from '#lib/answers/text/answered.ts';
import { answerQuestion } from '#lib/answers/text/answer-question.ts';
import type { Loaded } from '../loaded.ts';
import { answerJson } from './answers/answer-json.ts';
import { whenJson } from './answers/plain.ts';
import { canonicalAddress } from './canonical-address.ts';
import { filtersJson } from './filter-parameters.ts';
import { includedWith } from './included.ts';
import { lineOf } from './line-of.ts';
import { respondJson } from './respond.ts';
import { restsOn } from './rests-on.ts';
import { scopeOf } from './scope.ts';

/** Answers a question in its envelope: what was asked and searched, the answer, and every record that it rests on. The search stops where the reader hangs up. */
export async function respondAnswer(
	request: Request,
	world: Loaded,
	question: Question
): Promise<Response> {
	const { graph, lexicon } = world;
	const line = lineOf(question, world);
	if (!line.ok) return line.response;
	const answered = answerQuestion(graph, question, world.today(), world, {
		signal: request.signal,
		voting: world.voting
	});
	return respondJson(request, world.freshness(), envelopeOf(world, line.value, answered), {
		link: `<${canonicalAddress(question, lexicon)}>; rel="canonical"`
	});
}

/** What is said around an answer, and the answer. */
export function envelopeOf(world: Loaded, line: string, answered: Answered) {
	const { filters } = answered.question;
	const window = windowOf(answered.effective);
	const searches = searchesOf(answered);
	const { entities, relationships, sources } = restsOn(answered);
	return {
		revision: answered.revision,
		question: answered.subtitle,
		query: line,
		effective: { ...whenJson(answered.effective), filters: filtersJson(filters) },
		complete: searches.every(({ complete }) => complete),
		searched: searches.reduce((sum, { searched }) => sum + searched, 0),
		scope: scopeOf(world.graph, filters, window),
		answer: answerJson(answered),
		included: includedWith(world, entities, relationships, window, sources),
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
