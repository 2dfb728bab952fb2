import { readList } from '../read-list.ts';
import { idOf } from '../to-problems.ts';

export type Placed =
	| {
			/** The whole file with the record in it. */
			readonly text: string;
			/** Where the record begins, from 1. */
			readonly line: number;
			readonly refusal?: never;
	  }
	| { readonly text?: never; readonly line?: never; readonly refusal: string };

/**
 * Puts a record into the text of a record file before the first that sorts after
 * it (at the end without an id), and leaves every other character as it is.
 * Comments that stand directly above a record stay with it, those that open the
 * file stay first. Refuses a file in which no place can be told.
 */
export function placeRecord(
	text: string,
	id: string | undefined,
	record: readonly string[]
): Placed {
	const { items, problems, whole } = readList('', text);
	const lines = text.split('\n');
	const starts = items.map((item) => item.place().line - 1);
	const isPlain =
		whole &&
		problems.every(({ code }) => code === 'duplicate-key') &&
		starts.every((start) => lines[start]?.startsWith('- ') === true) &&
		(items.length > 0 || lines.every((line) => /^\s*(?:#.*)?$/.test(line)));
	if (!isPlain)
		return {
			refusal:
				'It is no list whose records begin with "- " at the start of a line: run npm run data:check and mend it first.'
		};
	const next = id === undefined ? -1 : items.findIndex(({ value }) => (idOf(value) ?? '') > id);
	const ending = text.includes('\r\n') ? '\r\n' : '\n';
	const gap = items.length > 1 && starts.slice(1).every((at) => !isBlank(lines, at)) ? 0 : 1;
	const own = [...record, ...Array<string>(gap).fill('')];
	const start = starts[next];
	if (start === undefined) return append(text, [...record, ''].join(ending), ending, gap);
	const at = next === 0 ? start : aboveComments(lines, start);
	const before = lines
		.slice(0, at)
		.map((line) => `${line}\n`)
		.join('');
	const inserted = own.map((line) => `${line}${ending}`).join('');
	return { text: before + inserted + lines.slice(at).join('\n'), line: at + 1 };
}

/** Whether a blank line stands above the record, or above the comment on it. */
function isBlank(lines: readonly string[], start: number): boolean {
	return lines[aboveComments(lines, start) - 1]?.trim() === '';
}

function aboveComments(lines: readonly string[], start: number): number {
	let at = start;
	while (at > 0 && lines[at - 1]?.startsWith('#') === true) at--;
	return at;
}

function append(text: string, record: string, ending: string, gap: number): Placed {
	const isEmpty = text.trim() === '';
	const closed = isEmpty || text.endsWith('\n') ? text : text + ending;
	const parted = isEmpty || gap === 0 || /\n\r?\n$/.test(closed) ? closed : closed + ending;
	return { text: parted + record, line: parted.split('\n').length };
}
