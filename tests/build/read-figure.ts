import type { Figure, GroupMark, Mark, TextMark } from '#lib/picture/figures/marks.ts';
import { textWidth } from '#lib/picture/figures/measure-text.ts';

interface Box {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

/** All texts of a figure, those in groups too. */
export function textsIn(marks: readonly Mark[]): TextMark[] {
	return flat(marks).filter((mark) => mark.mark === 'text');
}

/** All groups, outer ones before what is in them. */
export function groupsIn(marks: readonly Mark[]): GroupMark[] {
	return marks.flatMap((mark) => (mark.mark === 'group' ? [mark, ...groupsIn(mark.marks)] : []));
}

/** All marks that are no groups. */
export function flat(marks: readonly Mark[]): Exclude<Mark, GroupMark>[] {
	return marks.flatMap((mark) => (mark.mark === 'group' ? flat(mark.marks) : [mark]));
}

/** Pairs of texts that lie on each other. */
export function overlapsIn(figure: Pick<Figure, 'marks'>): string[] {
	const boxes = textsIn(figure.marks).map((mark) => ({ text: mark.text, ...boxOfText(mark) }));
	return boxes.flatMap((a, index) =>
		boxes
			.slice(index + 1)
			.filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
			.map((b) => `${a.text} / ${b.text}`)
	);
}

/** Texts that are not wholly inside. */
export function outsideIn(figure: Figure): string[] {
	return textsIn(figure.marks)
		.filter((mark) => !isIn(boxOfText(mark), figure))
		.map(({ text }) => text);
}

/** Marks of any kind that are not wholly inside; half a stroke may hang over. */
export function marksOutside(figure: Figure): Mark[] {
	return flat(figure.marks).filter((mark) => !isIn(boxOf(mark), figure));
}

function isIn(box: Box, { width, height }: Figure): boolean {
	const slack = 1;
	return (
		box.left >= -slack &&
		box.right <= width + slack &&
		box.top >= -slack &&
		box.bottom <= height + slack
	);
}

function boxOf(mark: Exclude<Mark, GroupMark>): Box {
	switch (mark.mark) {
		case 'text':
			return boxOfText(mark);
		case 'line':
			return around([mark.from, mark.to]);
		case 'rect':
			return around([mark.at, { x: mark.at.x + mark.wide, y: mark.at.y + mark.high }]);
		case 'circle':
		case 'flag':
			return around([
				{ x: mark.at.x - mark.radius, y: mark.at.y - mark.radius },
				{ x: mark.at.x + mark.radius, y: mark.at.y + mark.radius }
			]);
		case 'path':
			return around(
				[...mark.d.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => ({
					x: Number(x),
					y: Number(y)
				}))
			);
		default:
			return mark satisfies never;
	}
}

function around(points: readonly { readonly x: number; readonly y: number }[]): Box {
	const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
	return {
		left: Math.min(...xs),
		right: Math.max(...xs),
		top: Math.min(...ys),
		bottom: Math.max(...ys)
	};
}

/** The box of a text, a little less than its line, so that neighbours may touch. */
function boxOfText(mark: TextMark): Box {
	const width = textWidth(mark.text, mark) / 1.03;
	const left =
		mark.at.x - (mark.anchor === 'start' ? 0 : mark.anchor === 'end' ? width : width / 2);
	return { left, right: left + width, top: mark.at.y - mark.size * 0.7, bottom: mark.at.y };
}
