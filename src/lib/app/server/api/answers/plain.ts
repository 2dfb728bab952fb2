import { formatDay, type Day } from '#lib/facts/model/partial-date.ts';
import type { When } from '#lib/answers/graph/filters/filters.ts';
import type { Footnote, Prose } from '#lib/answers/text/prose.ts';
import { citedIn } from '#lib/answers/text/number-footnotes.ts';
import { plainProse, plainSentence } from '#lib/answers/text/plain-text.ts';
import { about, COUNT, IDS, list, object, TEXT, type Schema } from '../schemas/schema.ts';

/** Members that one list of an answer holds at most. */
export const MOST_LISTED = 1000;

/** What every answer says in words. */
interface InWords {
	readonly title: string;
	readonly prose: readonly Prose[];
	readonly notFound: Prose;
	readonly footnotes: readonly Footnote[];
}

/** Title and text of a finding, what was looked for and not found, and the notes that these and the members shown of its lists cite. */
export function wordsJson({ title, prose, notFound, footnotes }: InWords, shown: readonly Prose[]) {
	const cited = new Set(citedIn([...prose, notFound, ...shown]));
	return {
		title,
		sentence: wordParagraphs(prose, footnotes),
		missing: notFound.map((sentence) => plainSentence(sentence, footnotes)),
		// Rows of datasets are cited by the text itself, which is always whole.
		notes: footnotes.filter(
			({ claims, rows }) => rows !== undefined || claims.some((claim) => cited.has(claim))
		)
	};
}

export const NOTES: Schema = list(
	object(
		{ number: COUNT, source: TEXT, claims: IDS },
		{ rows: about('Rows cited, where the source is a dataset of series.', list(TEXT)) }
	)
);
export const WORDS = { title: TEXT, sentence: TEXT, missing: list(TEXT), notes: NOTES };

/** Paragraphs of plain text, with note numbers in brackets. */
export function wordParagraphs(prose: readonly Prose[], footnotes: readonly Footnote[]): string {
	return prose.map((part) => plainProse(part, footnotes)).join('\n\n');
}

/** The sentences told of one member of a list. */
export function sentenceOf(
	told: readonly Prose[],
	index: number,
	footnotes: readonly Footnote[]
): string {
	return plainProse(told[index] ?? [], footnotes);
}

/** The first members of a list; `withheldJson` says how many more there are. */
export function listed<T>(all: readonly T[]): readonly T[] {
	return all.slice(0, MOST_LISTED);
}

/** The last members of a list in order of time; `withheldJson` says how many came before. */
export function latest<T>(all: readonly T[]): readonly T[] {
	return all.slice(-MOST_LISTED);
}

/** `{ withheld: { ties: 4 } }` where lists are longer than what is listed, else nothing. */
export function withheldJson(lists: Readonly<Record<string, readonly unknown[]>>) {
	const longer = Object.entries(lists).filter(([, all]) => all.length > MOST_LISTED);
	if (longer.length === 0) return {};
	return {
		withheld: Object.fromEntries(longer.map(([name, all]) => [name, all.length - MOST_LISTED]))
	};
}

/** What `withheldJson` writes for these lists. */
export function withheldOf(...lists: readonly string[]): { readonly withheld: Schema } {
	return { withheld: object({}, Object.fromEntries(lists.map((name) => [name, COUNT]))) };
}

/** `2020-09-27`; null where there is none, or it lies at the end of time. */
export function dayJson(day: Day | undefined): string | null {
	return day === undefined || !Number.isFinite(day) ? null : formatDay(day);
}

/** The dates used, as they would be asked for. */
export function whenJson(when: When): Record<string, unknown> {
	switch (when.mode) {
		case 'as-of':
			return { asOf: when.date.text };
		case 'during':
			return { during: `${when.from.text}..${when.to.text}` };
		case 'all-time':
			return { during: 'all' };
		default:
			return when satisfies never;
	}
}
