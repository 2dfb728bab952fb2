import { windowOf } from '#lib/answers/graph/window.ts';
import type { When, Filters } from '#lib/answers/graph/filters.ts';
import { isShown } from '#lib/answers/graph/neighbourhood.ts';
import type { Question } from '#lib/answers/questions/question.ts';
import { answerQuestion, relationshipsTold } from '#lib/answers/text/answer-question.ts';
import { wordWhen } from '#lib/answers/text/word-date.ts';
import { formatLine } from '#lib/answers/questions/format-line.ts';
import { formatWhen } from '#lib/answers/questions/read-when.ts';
import { extract, type Extract } from '#lib/exchange/extract.ts';
import type { Loaded } from '../loaded.ts';

/** What an export holds, and the date its file is named after. */
export interface Taken {
	readonly extract: Extract;
	readonly date: string;
}

/** Takes everything that the answer to a question rests on. */
export function takeAnswer(loaded: Loaded, question: Question, origin: string): Taken {
	const { graph, lexicon, claimText } = loaded;
	const answered = answerQuestion(graph, question, loaded.today(), claimText);
	const line = formatLine(question, lexicon);
	const taken = extract(
		graph,
		{ entities: [], relationships: relationshipsTold(answered) },
		windowOf(answered.effective),
		claimText,
		{
			title: line,
			when: wordWhen(answered.effective),
			revision: answered.revision,
			link: `${origin}/?q=${encodeURIComponent(line)}`
		}
	);
	return { extract: taken, date: formatWhen(answered.effective) };
}

/** Takes all relationships that pass filters, about one entity or all. */
export function takeFiltered(
	loaded: Loaded,
	{ filters, when, entities }: { filters: Filters; when: When; entities: readonly string[] },
	origin: string
): Taken {
	const { graph, claimText } = loaded;
	const window = windowOf(when);
	const about = new Set(entities);
	const ids = graph.relationships
		.filter(({ from, to }) => about.size === 0 || about.has(from) || about.has(to))
		.map(({ id }) => id)
		.filter((id) => isShown(graph, id, filters, window));
	const taken = extract(graph, { entities, relationships: ids }, window, claimText, {
		title: entities.length === 0 ? 'All relationships' : entities.join(', '),
		when: wordWhen(when),
		revision: graph.snapshot.revision,
		link: origin
	});
	return { extract: taken, date: formatWhen(when) };
}
