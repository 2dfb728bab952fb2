import type { Answered } from '#lib/answers/text/answered.ts';
import type { Texts, TextsAtHand } from '#lib/answers/text/texts.ts';
import { textsAt } from './texts-of.ts';

/** Texts of the claims and records of the sources that an answer's footnotes name. */
export function textsCited({ footnotes }: Answered, texts: Texts): TextsAtHand {
	return textsAt(
		footnotes.flatMap(({ claims }) => claims),
		footnotes.map(({ source }) => source),
		texts
	);
}
