import type { PartialDate } from '#lib/facts/model/partial-date.ts';
import { wordDate, wordWhen } from '#lib/answers/text/word-date.ts';
import type { View } from '#lib/picture/view/view.ts';
import { whenOf } from '#lib/picture/view/when-of.ts';

/** The dates of a picture as they stand under it and in its files: `on 15 October 2020`, `from 1995 to 2021`, `1991 compared with 2026`. */
export function wordTimes(view: Pick<View, 'asOf' | 'since'>, today: PartialDate): string {
	const { asOf, since } = view;
	return since?.as === 'changes'
		? `${wordDate(since.date)} compared with ${wordDate(asOf ?? today)}`
		: wordWhen(whenOf(view, today));
}

/** The same for the name of a file: `2020-10-15`, `1991..2026`. */
export function shortTimes({ asOf, since }: Pick<View, 'asOf' | 'since'>, today: PartialDate) {
	const last = (asOf ?? today).text;
	return since === undefined ? last : `${since.date.text}..${last}`;
}
