import { refuse, type ReadFile } from './file-problem.ts';

/** Brackets within brackets; our own files have six. */
export const DEEPEST = 32;
/** Values, told by the commas and brackets between them; the whole of our own graph has about two million. */
export const MOST_VALUES = 8_000_000;

const [QUOTE, BACKSLASH, COMMA] = [0x22, 0x5c, 0x2c];
const OPENING = new Set([0x5b, 0x7b]);
const CLOSING = new Set([0x5d, 0x7d]);

/** Parses JSON from a stranger: how deep and how much is counted in one pass before anything is built. */
export function parseJson(text: string): ReadFile<unknown> {
	let depth = 0;
	let values = 0;
	let inString = false;
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (inString) {
			if (code === BACKSLASH) at++;
			else if (code === QUOTE) inString = false;
		} else if (code === QUOTE) inString = true;
		else if (OPENING.has(code)) {
			depth++;
			values++;
			if (depth > DEEPEST)
				return refuse(
					`Brackets stand more than ${DEEPEST} deep, at ${placeOf(text, at)}: no file of ours is so deep.`
				);
		} else if (CLOSING.has(code)) depth--;
		else if (code === COMMA) values++;
		if (values > MOST_VALUES)
			return refuse(`The file holds more than ${MOST_VALUES} values: no file of ours is so large.`);
	}
	if (inString || depth > 0)
		return refuse(
			'The file ends in the middle: it was cut off on its way. Save or fetch it once more.'
		);
	try {
		return { ok: true, value: JSON.parse(text) as unknown };
	} catch (error) {
		const [, at] = /position (\d+)/.exec(String(error)) ?? [];
		const where = at === undefined ? '' : `, at ${placeOf(text, Number(at))}`;
		return refuse(`The file is no JSON${where}. Export writes what can be opened here.`);
	}
}

/** `line 3, column 12`, both from 1. */
function placeOf(text: string, at: number): string {
	const before = text.slice(0, at).split('\n');
	return `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
}
