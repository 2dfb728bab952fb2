import { fontCss, type EmbeddedFont } from '#lib/picture/figures/font-css.ts';
import { fetchPart } from './fetch-part.ts';
import type { PageParts } from './page-request.ts';

/** The last letter of the basic Latin subset. */
const BASIC = 0xff;
/** Bytes turned into letters at once: a call takes only so many arguments. */
const AT_ONCE = 0x8000;

/** The style sheet with the fonts that a text needs: extended Latin only where it has such letters. They are the page's own files. Rejects where one cannot be had. */
export async function fontsFor(text: string, { sans, serif }: PageParts['fonts']): Promise<string> {
	const needsExtended = [...text].some((letter) => isExtendedLatin(letter.codePointAt(0) ?? 0));
	const faces = await Promise.all([
		...(needsExtended ? [face('sans', sans.extended), face('serif', serif.extended)] : []),
		face('sans', sans.basic),
		face('serif', serif.basic)
	]);
	return fontCss(faces);
}

async function face(family: EmbeddedFont['family'], address: string): Promise<EmbeddedFont> {
	const response = await fetchPart(address, 'A font');
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
