import sans from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url';
import sansExtended from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-ext-wght-normal.woff2?url';
import serif from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?url';
import serifExtended from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-ext-wght-normal.woff2?url';
import { fontCss, type EmbeddedFont } from '#lib/picture/figures/font-css.ts';

/** The last letter of the basic Latin subset. */
const BASIC = 0xff;
/** Bytes turned into letters at once: a call takes only so many arguments. */
const AT_ONCE = 0x8000;

/** The style sheet with the fonts that a text needs: extended Latin only where it has such letters. They are the page's own files. Rejects where one cannot be had. */
export async function figureFonts(text: string): Promise<string> {
	const needsExtended = [...text].some((letter) => isExtendedLatin(letter.codePointAt(0) ?? 0));
	const faces = await Promise.all([
		...(needsExtended ? [face('sans', sansExtended), face('serif', serifExtended)] : []),
		face('sans', sans),
		face('serif', serif)
	]);
	return fontCss(faces);
}

async function face(family: EmbeddedFont['family'], address: string): Promise<EmbeddedFont> {
	const response = await fetch(address);
	if (!response.ok)
		throw new Error(`A font could not be fetched (${String(response.status)}): try again.`);
	return { family, italic: false, base64: toBase64(new Uint8Array(await response.arrayBuffer())) };
}

function toBase64(bytes: Uint8Array): string {
	let letters = '';
	for (let at = 0; at < bytes.length; at += AT_ONCE)
		letters += String.fromCharCode(...bytes.subarray(at, at + AT_ONCE));
	return btoa(letters);
}

function isExtendedLatin(code: number): boolean {
	return (code > BASIC && code < 0x250) || (code >= 0x1e00 && code < 0x1f00);
}
