import { wordWhen } from '#lib/answers/text/word-date.ts';
import type { Explorer } from '../explorer.svelte.ts';

/** What a view is called in files and citations: its question, or whom it looks at. */
export function titleOf(explorer: Explorer): string {
	const line = explorer.line.replace(/@\S+/, '').trim();
	if (line !== '') return line;
	const { selected } = explorer.view;
	return selected?.what === 'entity' ? explorer.labelOf(selected.id) : 'Relationships';
}

/** The day shown, in words. */
export function whenOf(explorer: Explorer): string {
	return wordWhen({ mode: 'as-of', date: explorer.day });
}
