import type { SourceType } from '#lib/facts/model/source.ts';

/** What a source is, in a word, where a format has no type that says so or readers have none to read it into. */
export function natureOf(type: SourceType): string | undefined {
	switch (type) {
		case 'treaty':
			return 'Treaty';
		case 'speech':
			return 'Speech';
		case 'dataset':
			return 'Dataset';
		case 'legislation':
			return 'Legislation';
		case 'article-newspaper':
		case 'article-magazine':
		case 'article-journal':
		case 'webpage':
		case 'report':
		case 'book':
		case 'chapter':
			return undefined;
		default:
			return type satisfies never;
	}
}
