import { RELIABILITIES } from '../../model/grade.ts';
import { SOURCE_TYPES } from '../../model/source.ts';
import { idLine, indented, openPlace } from './open-place.ts';

/** The lines of a source's record. `today`: `2026-11-24`, the day on which it is read. */
export function sourceTemplate(id: string | undefined, today: string): string[] {
	return [
		idLine(id, 'publisher-subject-2020-11, in a-z, 0-9 and hyphens, never to be changed'),
		...indented([
			openPlace('type', SOURCE_TYPES.join(', ')),
			openPlace('title', 'as published, in quotes if it has a colon'),
			openPlace('publisher', 'who stands behind it'),
			openPlace(
				'issued',
				'"2020-11-12": the day it was published; take this line out if it bears none'
			),
			openPlace('URL', 'the whole address, from https://'),
			openPlace('language', 'en, ru, tr, ...'),
			`accessed: "${today}" # the day you read it`,
			openPlace('read', 'whole or opening: only what you saw'),
			openPlace('reliability', `${RELIABILITIES.join(', ')}: see Grading in README.md`),
			openPlace('because', 'why that letter: one sentence')
		])
	];
}
