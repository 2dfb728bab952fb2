import type { BalanceOnDay } from '#lib/answers/findings/balance/balance.ts';
import type { GroupMark, Mark } from '../../marks.ts';
import { setText, type Paragraph } from '../../text-block.ts';
import { wordShare } from '#lib/answers/text/findings/word-share.ts';
import { capitalise } from '#lib/answers/text/list.ts';
import { drawSeriesLegend, SWATCH, type LegendItem } from '../draw-series-legend.ts';
import { BESIDE_FROM, FACE } from '../measures.ts';
import { triadGlyph, triadSide } from './triad-glyph.ts';
import { BALANCED, UNBALANCED, type TriadKind } from './triad-kinds.ts';
import { wordFrustration, wordPairs } from './word-day.ts';

const MIDDLE = SWATCH.height / 2;
const LEGEND = (
	[
		['+', 'With each other'],
		['-', 'Against each other']
	] as const
).map(([sign, label]): LegendItem => ({
	label,
	sample: [triadSide({ x: 0, y: MIDDLE }, { x: SWATCH.width, y: MIDDLE }, sign)]
}));

const GLYPH = 48;
const GUTTER = 16;
const COUNT = { family: 'serif', weight: 600, size: 21, fill: 'ink' } as const;
const HEAD = { ...FACE, weight: 600 } as const;

/** The triads of one day by kind, balanced ones and unbalanced ones together, each a triangle with its count. */
export function drawTriads(
	on: BalanceOnDay,
	width: number
): { readonly marks: readonly Mark[]; readonly height: number } {
	const across = width >= BESIDE_FROM;
	const room = across ? (width - GUTTER) / 2 : width;
	const left = drawSide('Balanced', BALANCED, on, 0, 0, room);
	const right = across
		? drawSide('Unbalanced', UNBALANCED, on, room + GUTTER, 0, room)
		: drawSide('Unbalanced', UNBALANCED, on, 0, left.bottom + 14, room);
	const foot = setText(footOf(on), 0, Math.max(left.bottom, right.bottom) + 14, width);
	const legend = drawSeriesLegend(LEGEND, width, foot.bottom + 10);
	return {
		marks: [
			...left.marks,
			...right.marks,
			...foot.marks,
			{ mark: 'group', token: 'legend', marks: legend.marks }
		],
		height: Math.ceil(legend.bottom + 2)
	};
}

function drawSide(
	head: string,
	kinds: readonly TriadKind[],
	on: BalanceOnDay,
	x: number,
	y: number,
	room: number
): { readonly marks: readonly Mark[]; readonly bottom: number } {
	const count = kinds.reduce((sum, { kind }) => sum + on.triads[kind], 0);
	const title = setText([{ ...HEAD, text: `${head}: ${String(count)}` }], x, y, room);
	const wide = (room - (kinds.length - 1) * GUTTER) / kinds.length;
	const cells = kinds.map((told, at) =>
		drawKind(told, on.triads[told.kind], x + at * (wide + GUTTER), title.bottom + 6, wide)
	);
	return {
		marks: [...title.marks, ...cells.map(({ mark }) => mark)],
		bottom: Math.max(...cells.map(({ bottom }) => bottom))
	};
}

function drawKind(
	{ name, words, signs }: TriadKind,
	count: number,
	x: number,
	y: number,
	wide: number
): { readonly mark: GroupMark; readonly bottom: number } {
	const beside = setText(
		[
			{ ...COUNT, text: String(count) },
			{ ...FACE, text: name }
		],
		x + GLYPH + 10,
		y + 1,
		wide - GLYPH - 10
	);
	const below = setText([{ ...FACE, fill: 'ink', text: words, most: 3 }], x, y + GLYPH + 6, wide);
	return {
		mark: {
			mark: 'group',
			token: 'triads',
			label: `${String(count)} ${count === 1 ? 'triad' : 'triads'} of ${words}`,
			marks: [
				...triadGlyph(signs, { x: x + GLYPH / 2, y: y + GLYPH / 2 }, GLYPH),
				...beside.marks,
				...below.marks
			]
		},
		bottom: Math.max(beside.bottom, below.bottom)
	};
}

function footOf(on: BalanceOnDay): Paragraph[] {
	const share =
		on.share === undefined
			? 'No three of them are all tied to each other'
			: `${capitalise(wordShare(on.share))} of triads balanced`;
	const text = [share, wordPairs(on), ...wordFrustration(on)].join('; ');
	return [{ ...FACE, text: `${text}.` }];
}
