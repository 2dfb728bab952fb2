import type { Filters, When } from '#lib/answers/graph/filters/filters.ts';
import { findEntity } from '#lib/answers/graph/graph.ts';
import { isShown } from '#lib/answers/graph/neighbourhood.ts';
import { windowOf } from '#lib/answers/graph/filters/window.ts';
import { formatLine } from '#lib/answers/questions/format-line.ts';
import type { Question } from '#lib/answers/questions/question.ts';
import { formatWhen } from '#lib/answers/questions/read-when.ts';
import type { Answered } from '#lib/answers/text/answered.ts';
import { answerQuestion } from '#lib/answers/text/answer-question.ts';
import { wordWhen } from '#lib/answers/text/word-date.ts';
import { DEFAULT_VIEW } from '#lib/picture/view/default-view.ts';
import { encodeView, formatAddress } from '#lib/picture/view/encode-view.ts';
import type { View } from '#lib/picture/view/view.ts';
import { extract, type Extract } from '#lib/exchange/extract.ts';
import type { Loaded } from '../loaded.ts';
import { lineOf } from './line-of.ts';
import type { Read } from './parameters.ts';
import { restsOn } from './rests-on.ts';

/** What an export holds, what its file is named after, and the date in that name. */
export interface Taken {
	readonly extract: Extract;
	/** What a report tells. */
	readonly answered?: Answered;
	readonly name: string;
	readonly date: string;
}

/** Takes everything that the answer to a question rests on. The search stops where the reader hangs up. */
export function takeAnswer(
	world: Loaded,
	question: Question,
	origin: string,
	signal: AbortSignal
): Read<Taken> {
	const { graph, lexicon } = world;
	const line = lineOf(question, world);
	if (!line.ok) return line;
	const answered = answerQuestion(graph, question, world.today(), world, {
		signal,
		voting: world.voting
	});
	const { effective, revision } = answered;
	const taken = extract(graph, restsOn(answered), windowOf(effective), world, {
		title: line.value,
		when: wordWhen(effective),
		revision,
		link: linkTo(world, origin, { question })
	});
	const { when: _when, ...undated } = question;
	const name = formatLine(undated, lexicon);
	return { ok: true, value: { extract: taken, answered, name, date: formatWhen(effective) } };
}

/** Takes all relationships that pass filters, about some entities or all. */
export function takeFiltered(
	world: Loaded,
	{ filters, when, entities }: { filters: Filters; when: When; entities: readonly string[] },
	origin: string
): Taken {
	const { graph } = world;
	const window = windowOf(when);
	const about = new Set(entities);
	const ids: string[] = [];
	for (const { id, from, to } of graph.relationships) {
		const isAbout = about.size === 0 || about.has(from) || about.has(to);
		if (isAbout && isShown(graph, id, filters, window)) ids.push(id);
	}
	const name =
		entities.map((id) => findEntity(graph, id)?.label ?? id).join(', ') || 'All relationships';
	const taken = extract(graph, { entities, relationships: ids }, window, world, {
		title: name,
		when: wordWhen(when),
		revision: graph.snapshot.revision,
		link: linkTo(world, origin, {
			filters,
			...(when.mode === 'as-of' ? { asOf: when.date } : {}),
			...(entities.length > 0 ? { scope: entities } : {})
		})
	});
	return { extract: taken, name, date: formatWhen(when) };
}

/** The address of the explorer that shows this, made at this revision. */
function linkTo({ graph, lexicon }: Loaded, origin: string, shown: Partial<View>): string {
	const view: View = { ...DEFAULT_VIEW, ...shown, madeAt: graph.snapshot.revision };
	return `${origin}/${formatAddress(encodeView(view, (question) => formatLine(question, lexicon)))}`;
}
