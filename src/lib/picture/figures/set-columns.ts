import { shiftMarks, type Mark } from './marks.ts';

/** What stays whole in a column: marks drawn from the origin, and the height they take. */
export interface Piece {
	readonly marks: readonly Mark[];
	readonly height: number;
	/** Room above it, except at the head of a column. */
	readonly space?: number;
}

/** Sets pieces in columns side by side, in order, all as short as the tallest can be made. */
export function setColumns(
	pieces: readonly Piece[],
	count: number,
	at: { readonly x: number; readonly y: number; readonly width: number; readonly gutter: number }
): { readonly marks: readonly Mark[]; readonly bottom: number } {
	const wide = columnWidth(at.width, count, at.gutter);
	const columns = fill(pieces, leastHeight(pieces, count));
	const marks: Mark[] = [];
	let bottom = at.y;
	for (const [index, column] of columns.entries()) {
		let y = at.y;
		for (const [place, piece] of column.entries()) {
			if (place > 0) y += piece.space ?? 0;
			marks.push(...shiftMarks(piece.marks, at.x + index * (wide + at.gutter), y));
			y += piece.height;
		}
		bottom = Math.max(bottom, y);
	}
	return { marks, bottom };
}

/** Pixels a column has, of so many side by side. */
export function columnWidth(width: number, count: number, gutter: number): number {
	return (width - (count - 1) * gutter) / count;
}

/** Bisection to a pixel: a height that is enough stays enough when it grows. */
function leastHeight(pieces: readonly Piece[], count: number): number {
	let enough = pieces.reduce((sum, { height, space = 0 }) => sum + height + space, 0);
	let little = Math.max(0, ...pieces.map(({ height }) => height));
	while (enough - little > 1) {
		const middle = (enough + little) / 2;
		if (fill(pieces, middle).length <= count) enough = middle;
		else little = middle;
	}
	return enough;
}

function fill(pieces: readonly Piece[], height: number): Piece[][] {
	const columns: Piece[][] = [];
	let left = 0;
	for (const piece of pieces) {
		const column = columns.at(-1);
		const needed = piece.height + (piece.space ?? 0);
		if (column === undefined || needed > left) {
			columns.push([piece]);
			left = height - piece.height;
		} else {
			column.push(piece);
			left -= needed;
		}
	}
	return columns;
}
