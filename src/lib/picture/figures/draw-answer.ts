import type { PictureWords } from './draw-picture.ts';
import { shiftMarks, type Figure, type Mark } from './marks.ts';
import { wrapText } from './measure-text.ts';
import { columnWidth, setColumns, type Piece } from './set-columns.ts';
import { LEADING, setText, type Paragraph } from './text-block.ts';

const GUTTER = 40;
/** Between a figure and the text below it. */
const ABOVE = 20;
/** Least room for text beside a figure. */
const NARROWEST = 320;
const LEAD = { family: 'serif', weight: 400, size: 17, fill: 'ink' } as const;
const ACCOUNT = { family: 'serif', weight: 400, size: 15.5, fill: 'ink' } as const;
const NOTE = { family: 'sans', weight: 400, size: 12 } as const;
/** Lines longer than this are hard to read. */
const MEASURE = 620;

interface Block {
	readonly marks: readonly Mark[];
	readonly bottom: number;
}

/** The answer below a drawing: its figure beside what was found, or above where it leaves no room, the account in two columns, the sources in three. */
export function drawAnswer(
	words: PictureWords,
	figure: Figure | undefined,
	x: number,
	top: number,
	width: number
): Block {
	const [lead, ...account] = words.finding ?? [];
	const taken = figure === undefined ? 0 : figure.width + GUTTER;
	const isBeside = taken + NARROWEST <= width;
	const figureBottom = top + (figure?.height ?? 0);
	const found = setText(
		lead === undefined ? [] : leadOf(words.title, lead),
		x + (isBeside ? taken : 0),
		isBeside ? top : figureBottom + ABOVE,
		Math.min(MEASURE, width - (isBeside ? taken : 0))
	);
	const marks: Mark[] = [{ mark: 'group', token: 'finding', marks: found.marks }];
	if (figure !== undefined)
		marks.push({ mark: 'group', token: 'figure', marks: shiftMarks(figure.marks, x, top) });
	let bottom = Math.max(lead === undefined ? top : found.bottom, figureBottom);
	if (account.length > 0) {
		const set = drawAccount(account, x, bottom + 18, width);
		marks.push({ mark: 'group', token: 'account', marks: set.marks });
		bottom = set.bottom;
	}
	if (words.sources.length > 0) {
		const set = drawSources(words, x, bottom + (bottom > top ? 22 : 0), width);
		marks.push(...set.marks);
		bottom = set.bottom;
	}
	return { marks, bottom };
}

function leadOf(title: string, lead: string): Paragraph[] {
	return [
		{ text: title, family: 'serif', weight: 600, size: 21, fill: 'ink' },
		{ ...LEAD, text: lead }
	];
}

/** Paragraphs line by line, so that they may go on in the next column. */
function drawAccount(paragraphs: readonly string[], x: number, y: number, width: number): Block {
	const wide = columnWidth(width, 2, GUTTER);
	const pieces = paragraphs.flatMap((text) => keepTogether(wrapText(text, ACCOUNT, wide)));
	return setColumns(pieces, 2, { x, y, width, gutter: GUTTER });
}

/** No line of a paragraph stands alone at the foot or head of a column. */
function keepTogether(lines: readonly string[]): Piece[] {
	const groups =
		lines.length < 4
			? [lines]
			: [lines.slice(0, 2), ...lines.slice(2, -2).map((line) => [line]), lines.slice(-2)];
	return groups.map((group, index) => ({
		marks: group.map((text, line): Mark => ({
			mark: 'text',
			at: { x: 0, y: ACCOUNT.size * (1 + line * LEADING) },
			text,
			anchor: 'start',
			...ACCOUNT
		})),
		height: group.length * ACCOUNT.size * LEADING,
		...(index === 0 ? { space: 9 } : {})
	}));
}

function drawSources(
	{ sources, withheld = 0 }: PictureWords,
	x: number,
	y: number,
	width: number
): Block {
	const head = setText([{ ...NOTE, text: 'Sources', weight: 600, fill: 'soft' }], x, y, width);
	const wide = columnWidth(width, 3, GUTTER * 0.75);
	const pieces = sources.map(({ number, text, url }): Piece => {
		const link = url === undefined ? {} : { href: url };
		const numeral = setText(
			[{ ...NOTE, text: `${number}.`, fill: 'soft', anchor: 'end' }],
			20,
			0,
			40
		);
		const body = setText([{ ...NOTE, text, fill: 'ink', ...link }], 26, 0, wide - 26);
		return {
			marks: [{ mark: 'group', token: 'source', marks: [...numeral.marks, ...body.marks] }],
			height: body.bottom,
			space: 3
		};
	});
	if (withheld > 0) pieces.push(restOf(withheld, wide));
	const set = setColumns(pieces, 3, { x, y: head.bottom + 4, width, gutter: GUTTER * 0.75 });
	return { marks: [...head.marks, ...set.marks], bottom: set.bottom };
}

/** Nothing is left out without a word. */
function restOf(withheld: number, wide: number): Piece {
	const text = `And ${withheld} ${withheld === 1 ? 'source' : 'sources'} more: all of them are at the link.`;
	const { marks, bottom } = setText([{ ...NOTE, text, fill: 'soft' }], 26, 0, wide - 26);
	return { marks, height: bottom, space: 3 };
}
