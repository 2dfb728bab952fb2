import { joinWords } from '#lib/answers/text/list.ts';
import type { Explorer } from '../explorer.svelte.ts';
import { wordTimes } from '../word-times.ts';

/** Entities that a title names; more are no name. */
const MOST_NAMED = 3;

/** What a view is called in files and citations: its question, or whom it looks at. */
export function titleOf(explorer: Explorer): string {
	const line = explorer.line.replace(/@\S+/, '').trim();
	if (line !== '') return line;
	const { selected, scope } = explorer.view;
	if (selected?.what === 'entity') return explorer.labelOf(selected.id);
	// `*` stands for the landmarks, as no entity does.
	const isNamed = scope !== 'all' && scope.length <= MOST_NAMED && !scope.includes('*');
	if (!isNamed || scope.length === 0) return 'Relationships';
	return `Relationships of ${joinWords(scope.map((id) => explorer.labelOf(id)))}`;
}

/** The dates shown, in words. */
export function whenOf(explorer: Explorer): string {
	return wordTimes(explorer.view, explorer.today);
}

/** What was asked, and of two days compared which two, whatever the answer is about. */
export function subtitleOf(explorer: Explorer): string {
	const { answered, view } = explorer;
	if (answered === undefined) return whenOf(explorer);
	const isDrawnOtherwise = view.since?.as === 'changes' && answered.ask !== 'changes';
	return isDrawnOtherwise ? `${answered.subtitle}. Drawn: ${whenOf(explorer)}` : answered.subtitle;
}
