import type { Source } from '#lib/facts/model/source.ts';

/** What a source stands in: of an article at least its publisher, since readers show where it appeared, not who prints it. */
export function holderOf(source: Source): string | undefined {
	return source.containerTitle ?? (isArticle(source) ? source.publisher : undefined);
}

function isArticle({ type }: Source): boolean {
	return type === 'article-newspaper' || type === 'article-magazine' || type === 'article-journal';
}
