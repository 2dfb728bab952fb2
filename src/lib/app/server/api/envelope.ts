import { windowOf } from '#lib/answers/graph/window.ts';
import type { Question } from '#lib/answers/questions/question.ts';
import { formatLine } from '#lib/answers/questions/format-line.ts';
import type { Answered } from '#lib/answers/text/answered.ts';
import { relationshipsTold } from '#lib/answers/text/answer-question.ts';
import { extract } from '#lib/exchange/extract.ts';
import { plainEntity, plainRelationship, plainSource } from '#lib/exchange/plain-records.ts';
import type { Loaded } from '../loaded.ts';
import { answerJson, whenJson } from './answer-json.ts';
import { scopeOf } from './scope.ts';

/** The envelope of a question: what was asked and searched, the answer, and every record that it rests on. */
export function envelopeOf(
	loaded: Loaded,
	question: Question,
	answered: Answered
): Record<string, unknown> {
	const { graph, lexicon, claimText } = loaded;
	const window = windowOf(answered.effective);
	const taken = extract(
		graph,
		{ entities: entitiesOf(question), relationships: relationshipsTold(answered) },
		window,
		claimText,
		{ title: answered.title, when: '', revision: answered.revision, link: '' }
	);
	const searches =
		'paths' in answered
			? [answered.paths]
			: [answered.comparison.left.answer, answered.comparison.right.answer];
	return {
		revision: answered.revision,
		question: answered.subtitle,
		query: formatLine(question, lexicon),
		effective: { ...whenJson(answered.effective), filters: question.filters },
		complete: searches.every(({ complete }) => complete),
		searched: searches.reduce((sum, { searched }) => sum + searched, 0),
		scope: scopeOf(graph, question.filters, window),
		answer: answerJson(answered),
		included: {
			entities: taken.entities.map(plainEntity),
			relationships: taken.relationships.map(plainRelationship),
			claims: taken.relationships.reduce((sum, { claims }) => sum + claims.length, 0),
			sources: taken.sources.map(plainSource)
		},
		method: '/method'
	};
}

function entitiesOf(question: Question): string[] {
	const traces = question.ask === 'paths' ? [question.trace] : [question.left, question.right];
	return [...traces.flatMap(({ from, to }) => [from, to]), ...question.via];
}
