import { WIDTHS } from './font-widths.ts';

/** How a text in a figure is set. */
export interface TextFace {
	readonly family: 'sans' | 'serif';
	readonly weight: 400 | 600;
	/** Pixels. */
	readonly size: number;
}

const FIRST = 32;
/** Hundredths of the size, for letters that no table holds. */
const OTHER = { cyrillic: 60, wide: 100, narrow: 40, other: 62 };
/** Fallback fonts run wider than the measured ones. */
const SLACK = 1.03;

/** Width of a text in pixels, close to what a browser measures and rather more than less. */
export function textWidth(text: string, { family, weight, size }: TextFace): number {
	const widths: readonly number[] = WIDTHS[`${family}${weight}`];
	let sum = 0;
	for (const letter of text.normalize('NFD')) sum += widthOf(letter, widths);
	return (sum / 100) * size * SLACK;
}

/** Breaks a text into lines no wider than that; a word that is wider alone, such as an address, goes on in the next line. At most `most` lines, the last then ending in an ellipsis. */
export function wrapText(text: string, face: TextFace, width: number, most = Infinity): string[] {
	const lines = breakLines(text, width, (line) => textWidth(line, face)).flatMap((line) =>
		textWidth(line, face) <= width ? [line] : breakWord(line, face, width)
	);
	if (lines.length <= most) return lines;
	const last = shortenText(`${lines[most - 1] ?? ''} …`, face, width);
	return [...lines.slice(0, most - 1), last.endsWith('…') ? last : `${last}…`];
}

/** Breaks a text between words into lines no wider than that by a measure of any kind; a word that is wider alone stays whole. */
export function breakLines(
	text: string,
	width: number,
	measure: (text: string) => number
): string[] {
	const lines: string[] = [];
	let line = '';
	for (const word of text.split(/\s+/).filter(Boolean)) {
		const longer = line === '' ? word : `${line} ${word}`;
		if (line === '' || measure(longer) <= width) line = longer;
		else {
			lines.push(line);
			line = word;
		}
	}
	return line === '' ? lines : [...lines, line];
}

function breakWord(word: string, face: TextFace, width: number): string[] {
	const pieces: string[] = [];
	let piece = '';
	for (const letter of word) {
		if (piece !== '' && textWidth(piece + letter, face) > width) {
			pieces.push(piece);
			piece = '';
		}
		piece += letter;
	}
	return [...pieces, piece];
}

/** The text, or as much of it as fits with an ellipsis. */
export function shortenText(text: string, face: TextFace, width: number): string {
	if (textWidth(text, face) <= width) return text;
	const letters = [...text.replace(/\s*…$/, '')];
	while (letters.length > 1 && textWidth(`${letters.join('').trimEnd()}…`, face) > width)
		letters.pop();
	return `${letters.join('').trimEnd()}…`;
}

function widthOf(letter: string, widths: readonly number[]): number {
	const code = letter.codePointAt(0) ?? 0;
	const known = widths[code - FIRST];
	if (known !== undefined) return known;
	if (/\p{M}/u.test(letter)) return 0;
	if (/[\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Greek}\p{Script=Georgian}]/u.test(letter))
		return OTHER.cyrillic;
	if (/[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}→—…]/u.test(letter))
		return OTHER.wide;
	if (/[’‘“”·]/.test(letter)) return OTHER.narrow;
	return OTHER.other;
}
