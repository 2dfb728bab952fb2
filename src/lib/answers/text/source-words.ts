import type { Source, SourceType } from '#lib/facts/model/source.ts';

/** What kind of publication a source is, in words. */
export const SOURCE_TYPE_WORDS: Readonly<Record<SourceType, string>> = {
	'article-newspaper': 'newspaper article',
	'article-magazine': 'magazine article',
	'article-journal': 'journal article',
	webpage: 'web page',
	report: 'report',
	treaty: 'treaty',
	speech: 'speech',
	dataset: 'dataset',
	book: 'book',
	chapter: 'chapter',
	legislation: 'legislation'
};

/** How much of a source was seen when its claims were written. */
export const READ_WORDS: Readonly<Record<Source['read'], string>> = {
	whole: 'read as a whole',
	opening: 'opening read'
};
