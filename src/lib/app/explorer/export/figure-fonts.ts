import sans from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?inline';
import sansExtended from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-ext-wght-normal.woff2?inline';
import serif from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?inline';
import serifExtended from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-ext-wght-normal.woff2?inline';
import { fontCss, type EmbeddedFont } from '#lib/picture/figures/font-css.ts';

/** The last letter of the basic Latin subset. */
const BASIC = 0xff;

/** The style sheet with the fonts that a text needs: extended Latin only where it has such letters. Loaded when a figure is first taken away. */
export function figureFonts(text: string): string {
	const needsExtended = [...text].some((letter) => isExtendedLatin(letter.codePointAt(0) ?? 0));
	return fontCss([
		...(needsExtended ? [face('sans', sansExtended), face('serif', serifExtended)] : []),
		face('sans', sans),
		face('serif', serif)
	]);
}

function face(family: EmbeddedFont['family'], address: string): EmbeddedFont {
	return { family, italic: false, base64: address.slice(address.indexOf(',') + 1) };
}

function isExtendedLatin(code: number): boolean {
	return (code > BASIC && code < 0x250) || (code >= 0x1e00 && code < 0x1f00);
}
