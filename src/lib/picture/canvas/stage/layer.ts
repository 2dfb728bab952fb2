import type { Point } from '#lib/facts/snapshot/snapshot.ts';
import { fontOf } from '../../figures/label-style.ts';
import type { LetterOptions } from '../../figures/lettering.ts';
import type { Size } from '../camera.ts';

/** A canvas over the stage that lets every gesture through. */
export interface Layer {
	readonly measure: LetterOptions['measure'];
	/** Clears and paints, the context panned and in CSS pixels. */
	paint(pan: Point, draw: (context: CanvasRenderingContext2D) => void): void;
	remove(): void;
}

export function createLayer(container: HTMLElement, sizeOf: () => Size): Layer {
	const canvas = container.ownerDocument.createElement('canvas');
	Object.assign(canvas.style, {
		position: 'absolute',
		inset: '0',
		width: '100%',
		height: '100%',
		zIndex: '10',
		pointerEvents: 'none'
	});
	container.append(canvas);
	const context = contextOf(canvas);
	const widths = new Map<string, number>();
	container.ownerDocument.fonts.addEventListener('loadingdone', forget);
	function forget(): void {
		widths.clear();
	}

	return {
		measure(text, face) {
			const font = fontOf(face);
			const key = `${font}|${text}`;
			const known = widths.get(key);
			if (known !== undefined) return known;
			context.font = font;
			const { width } = context.measureText(text);
			widths.set(key, width);
			return width;
		},
		paint(pan, draw) {
			const ratio = window.devicePixelRatio;
			const size = sizeOf();
			const [width, height] = [Math.round(size.width * ratio), Math.round(size.height * ratio)];
			if (canvas.width !== width) canvas.width = width;
			if (canvas.height !== height) canvas.height = height;
			context.setTransform(1, 0, 0, 1, 0, 0);
			context.clearRect(0, 0, canvas.width, canvas.height);
			context.setTransform(ratio, 0, 0, ratio, pan.x * ratio, pan.y * ratio);
			draw(context);
		},
		remove() {
			container.ownerDocument.fonts.removeEventListener('loadingdone', forget);
			canvas.remove();
		}
	};
}

/** There is nothing to paint on. */
export class CanvasMissingError extends Error {
	constructor() {
		super('This browser has no canvas to draw on.');
		this.name = 'CanvasMissingError';
	}
}

function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
	const context = canvas.getContext('2d');
	if (context === null) throw new CanvasMissingError();
	return context;
}
