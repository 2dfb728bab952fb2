import type { Point } from '#lib/facts/snapshot/snapshot.ts';
import type { SceneEntity } from '../scene/scene.ts';
import { round, type Ink, type Mark } from './marks.ts';
import { extentOf, outlineOf, type Outline } from './shapes.ts';

/** How an entity's shape is drawn; sizes in pixels. */
export interface Shape extends Pick<SceneEntity, 'kind' | 'letters' | 'size' | 'flag'> {
	readonly at: Point;
	readonly fore: boolean;
	readonly opacity: number;
	/** Came to be between the two days that are compared: a second rim. */
	readonly came?: boolean;
	/** Is not there on the day: a dashed rim. */
	readonly gone?: boolean;
}

/** Between the rims of what came to be, in pixels. */
const RIMS_APART = 3;

/** An entity's shape with its flag or letters, without its name. */
export function entityMarks(shape: Shape): Mark[] {
	const { kind, at, opacity, fore, flag, letters } = shape;
	const { width, height } = extentOf(shape);
	const rim: Ink = kind === 'conflict' ? 'opposition' : kind === 'state' || fore ? 'ink' : 'soft';
	const stroke = {
		stroke: rim,
		width: fore ? 1.9 : 1.3,
		opacity,
		...(shape.gone === true ? { dashes: [3, 3] } : {})
	} as const;
	const fill: Ink = kind === 'conflict' ? 'tint' : 'panel';
	// Paper under everything, so that no line shows through what is out of focus.
	const ground = outlined(outlineOf(kind), at, width, height, { fill: 'paper' });
	const apart = 2 * RIMS_APART;
	const outer =
		shape.came === true
			? outlined(outlineOf(kind), at, width + apart, height + apart, { stroke: rim, width: 1 })
			: [];
	return [
		...ground,
		...outer,
		...(flag === undefined
			? []
			: [{ mark: 'flag', at, radius: width / 2, flag, opacity } as const]),
		...outlined(outlineOf(kind), at, width, height, {
			...stroke,
			...(flag === undefined ? { fill } : {})
		}),
		...(kind === 'ideology'
			? [{ mark: 'circle', at, radius: round(width * 0.07), fill: 'soft', opacity } as const]
			: []),
		...(flag === undefined && kind !== 'ideology' && kind !== 'conflict'
			? [lettering(letters, at, height, fore, opacity)]
			: [])
	];
}

function outlined(
	outline: Outline,
	at: Point,
	width: number,
	height: number,
	paint: {
		readonly fill?: Ink;
		readonly stroke?: Ink;
		readonly width?: number;
		readonly dashes?: readonly number[];
		readonly opacity?: number;
	}
): Mark[] {
	switch (outline.form) {
		case 'round':
			return [{ mark: 'circle', at, radius: width / 2, ...paint }];
		case 'box': {
			const corner = { x: at.x - width / 2, y: at.y - height / 2 };
			const rounding = height * outline.rounding;
			const box: Mark = { mark: 'rect', at: corner, wide: width, high: height, rounding, ...paint };
			if (!outline.doubled || paint.stroke === undefined) return [box];
			const inner: Mark = {
				mark: 'rect',
				at: { x: corner.x + 3, y: corner.y + 3 },
				wide: width - 6,
				high: height - 6,
				stroke: paint.stroke,
				width: 0.8,
				...(paint.opacity === undefined ? {} : { opacity: paint.opacity })
			};
			return [box, inner];
		}
		case 'corners': {
			const points: string[] = [];
			for (let i = 0; i < outline.corners.length; i += 2)
				points.push(
					`${round(at.x + ((outline.corners[i] ?? 0) * width) / 2)} ${round(at.y + ((outline.corners[i + 1] ?? 0) * height) / 2)}`
				);
			return [{ mark: 'path', d: `M ${points.join(' L ')} Z`, ...paint }];
		}
		default:
			return outline satisfies never;
	}
}

function lettering(
	letters: string,
	at: Point,
	height: number,
	fore: boolean,
	opacity: number
): Mark {
	const size = round(height * (letters.length > 2 ? 0.32 : 0.4));
	return {
		mark: 'text',
		at: { x: at.x, y: at.y + size * 0.35 },
		text: letters,
		family: 'sans',
		weight: 600,
		size,
		anchor: 'middle',
		fill: fore ? 'ink' : 'soft',
		opacity
	};
}
