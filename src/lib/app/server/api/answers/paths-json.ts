import type { PathsAnswered } from '#lib/answers/text/answered.ts';
import { choiceOf, list, object, TEXT } from '../schemas/schema.ts';
import { INSTEAD, insteadJson, pathJson, TOLD_PATH_SCHEMA } from './path-json.ts';
import { NOTES, sentenceOf, wordParagraphs } from './plain.ts';

/** The paths found, best first. */
export function pathsJson({
	paths,
	told,
	prose,
	footnotes
}: PathsAnswered): Record<string, unknown> {
	return {
		outcome: paths.outcome,
		sentence: wordParagraphs(prose, footnotes),
		paths: paths.paths.map((path, index) => ({
			...pathJson(path),
			sentence: sentenceOf(told, index, footnotes)
		})),
		...insteadJson(paths),
		notes: footnotes
	};
}

export const PATHS_SCHEMA = object(
	{
		outcome: choiceOf(['found', 'none']),
		sentence: TEXT,
		paths: list(TOLD_PATH_SCHEMA),
		notes: NOTES
	},
	INSTEAD
);
