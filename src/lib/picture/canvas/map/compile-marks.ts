import { fontOf } from '../../figures/label-style.ts';
import type { Ink, Mark } from '../../figures/marks.ts';
import { colourOf } from '../../figures/colour-of.ts';
import type { Palette } from '../../figures/palette.ts';

/** Paints on a context that is panned already. */
export type Painter = (context: CanvasRenderingContext2D) => void;

export interface PaintOptions {
	readonly palette: Palette;
	/** The picture of a flag; undefined while it is on its way. */
	readonly flag: (code: string) => CanvasImageSource | undefined;
}

const HALO = 3.5;

/** Makes marks ready to be painted again and again: the screen paints what the file says. */
export function compileMarks(marks: readonly Mark[], options: PaintOptions): Painter {
	const painters = marks.map((mark) => compile(mark, options));
	return (context) => {
		for (const paint of painters) paint(context);
	};
}

function compile(mark: Mark, options: PaintOptions): Painter {
	switch (mark.mark) {
		case 'line': {
			const path = new Path2D();
			path.moveTo(mark.from.x, mark.from.y);
			path.lineTo(mark.to.x, mark.to.y);
			return paintPath(path, mark, options);
		}
		case 'path':
			return paintPath(new Path2D(mark.d), mark, options);
		case 'circle': {
			const path = new Path2D();
			path.arc(mark.at.x, mark.at.y, mark.radius, 0, 2 * Math.PI);
			return paintPath(path, mark, options);
		}
		case 'rect': {
			const path = new Path2D();
			path.roundRect(mark.at.x, mark.at.y, mark.wide, mark.high, mark.rounding ?? 0);
			return paintPath(path, mark, options);
		}
		case 'text':
			return paintText(mark, options);
		case 'flag':
			return paintFlag(mark, options);
		case 'group':
			return compileMarks(mark.marks, options);
		default:
			return mark satisfies never;
	}
}

interface Paint {
	readonly stroke?: Ink;
	readonly fill?: Ink;
	readonly width?: number;
	readonly dashes?: readonly number[];
	readonly opacity?: number;
}

function paintPath(
	path: Path2D,
	{ stroke, fill, width = 1, dashes = [], opacity = 1 }: Paint,
	{ palette }: PaintOptions
): Painter {
	return (context) => {
		context.globalAlpha = opacity;
		if (fill !== undefined) {
			context.fillStyle = colourOf(fill, palette);
			context.fill(path);
		}
		if (stroke === undefined) return;
		context.strokeStyle = colourOf(stroke, palette);
		context.lineWidth = width;
		context.lineCap = dashes[0] === 1 ? 'round' : 'butt';
		context.setLineDash([...dashes]);
		context.stroke(path);
	};
}

function paintText(mark: Extract<Mark, { mark: 'text' }>, { palette }: PaintOptions): Painter {
	const font = fontOf(mark);
	const align = { start: 'left', middle: 'center', end: 'right' } as const;
	return (context) => {
		context.font = font;
		context.textAlign = align[mark.anchor];
		context.textBaseline = 'alphabetic';
		if (mark.halo !== undefined) {
			context.globalAlpha = 0.92;
			context.lineJoin = 'round';
			context.setLineDash([]);
			context.lineWidth = HALO;
			context.strokeStyle = colourOf(mark.halo, palette);
			context.strokeText(mark.text, mark.at.x, mark.at.y);
		}
		context.globalAlpha = mark.opacity ?? 1;
		context.fillStyle = colourOf(mark.fill, palette);
		context.fillText(mark.text, mark.at.x, mark.at.y);
	};
}

function paintFlag(
	{ at, radius, flag, opacity = 1 }: Extract<Mark, { mark: 'flag' }>,
	options: PaintOptions
): Painter {
	const disc = new Path2D();
	disc.arc(at.x, at.y, radius, 0, 2 * Math.PI);
	return (context) => {
		const picture = options.flag(flag);
		if (picture === undefined) return;
		context.save();
		context.globalAlpha = opacity;
		context.clip(disc);
		context.drawImage(picture, at.x - radius, at.y - radius, 2 * radius, 2 * radius);
		context.restore();
	};
}
