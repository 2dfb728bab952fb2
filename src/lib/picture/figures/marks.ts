import type { Family } from '#lib/facts/model/vocabulary.ts';
import type { Point } from '#lib/facts/snapshot/snapshot.ts';
import type { Selection } from '../view/view.ts';
import type { TextFace } from './measure-text.ts';

/** A colour by what it is for. */
export type Ink = 'ink' | 'soft' | 'rule' | 'paper' | 'panel' | 'tint' | Family | 'mixed';

interface Stroked {
	readonly stroke?: Ink;
	/** Pixels. */
	readonly width?: number;
	/** Dashes and gaps in pixels; empty or absent: solid. */
	readonly dashes?: readonly number[];
	readonly opacity?: number;
}

interface Filled extends Stroked {
	readonly fill?: Ink;
}

/** What figures are made of. The screen and the SVG file draw the same marks. */
export type Mark =
	| ({ readonly mark: 'line'; readonly from: Point; readonly to: Point } & Stroked)
	/** SVG path data. */
	| ({ readonly mark: 'path'; readonly d: string } & Filled)
	| ({ readonly mark: 'circle'; readonly at: Point; readonly radius: number } & Filled)
	| ({
			readonly mark: 'rect';
			readonly at: Point;
			readonly wide: number;
			readonly high: number;
			readonly rounding?: number;
	  } & Filled)
	| TextMark
	/** A round flag with nothing around it. */
	| {
			readonly mark: 'flag';
			readonly at: Point;
			readonly radius: number;
			readonly flag: string;
			readonly opacity?: number;
	  }
	| GroupMark;

export interface TextMark extends TextFace {
	readonly mark: 'text';
	/** On the base line. */
	readonly at: Point;
	readonly text: string;
	readonly anchor: 'start' | 'middle' | 'end';
	readonly fill: Ink;
	readonly italic?: boolean;
	/** A rim of this colour around the letters. */
	readonly halo?: Ink;
	readonly opacity?: number;
	/** Address the text links to. */
	readonly href?: string;
}

export interface GroupMark {
	readonly mark: 'group';
	/** What it is: a class for styles and tests, such as `rail` or `entity`. */
	readonly token: string;
	/** What it says, in words. */
	readonly label?: string;
	/** What a click on it opens. */
	readonly target?: Selection;
	readonly marks: readonly Mark[];
}

/** A drawing with its size in pixels and its words. */
export interface Figure {
	readonly width: number;
	readonly height: number;
	readonly title: string;
	/** The figure told in words, for who cannot see it. */
	readonly description: string;
	readonly marks: readonly Mark[];
}

/** Moves marks by so much; groups whole. */
export function shiftMarks(marks: readonly Mark[], x: number, y: number): Mark[] {
	const move = (point: Point): Point => ({ x: point.x + x, y: point.y + y });
	return marks.map((mark): Mark => {
		switch (mark.mark) {
			case 'line':
				return { ...mark, from: move(mark.from), to: move(mark.to) };
			case 'path':
				return { ...mark, d: shiftPath(mark.d, x, y) };
			case 'circle':
			case 'rect':
			case 'text':
			case 'flag':
				return { ...mark, at: move(mark.at) };
			case 'group':
				return { ...mark, marks: shiftMarks(mark.marks, x, y) };
			default:
				return mark satisfies never;
		}
	});
}

/** Figures write absolute commands with pairs of numbers only, so that this holds. */
function shiftPath(d: string, x: number, y: number): string {
	return d.replace(
		/(-?[\d.]+) (-?[\d.]+)/g,
		(_, one: string, other: string) => `${round(Number(one) + x)} ${round(Number(other) + y)}`
	);
}

/** Two decimals are finer than any printer. */
export function round(value: number): number {
	return Math.round(value * 100) / 100;
}
