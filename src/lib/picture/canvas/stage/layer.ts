import type { Point } from '#lib/facts/snapshot/snapshot.ts';
import { fontOf } from '../../figures/label-style.ts';
import type { LetterOptions } from '../../figures/lettering.ts';

/** The ground of a picture that is taken away. */
export interface Ground {
	/** CSS pixels. */
	readonly width: number;
	readonly height: number;
	/** Pixels of the picture for each of them. */
	readonly scale: number;
	readonly pan: Point;
	readonly paper: string;
}

/** A canvas over the stage that lets every gesture through. */
export interface Layer {
	readonly measure: LetterOptions['measure'];
	/** Clears and paints, the context panned and in CSS pixels. */
	paint(pan: Point, draw: (context: CanvasRenderingContext2D) => void): void;
	/** One picture of several paintings, the undermost first; pictures lie as they are, painters are panned. */
	compose(
		ground: Ground,
		paintings: readonly (Blob | ((context: CanvasRenderingContext2D) => void))[]
	): Promise<Blob>;
	remove(): void;
}

export function createLayer(container: HTMLElement): Layer {
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
			const [width, height] = [container.clientWidth, container.clientHeight];
			if (canvas.width !== Math.round(width * ratio)) canvas.width = Math.round(width * ratio);
			if (canvas.height !== Math.round(height * ratio)) canvas.height = Math.round(height * ratio);
			context.setTransform(1, 0, 0, 1, 0, 0);
			context.clearRect(0, 0, canvas.width, canvas.height);
			context.setTransform(ratio, 0, 0, ratio, pan.x * ratio, pan.y * ratio);
			draw(context);
		},
		async compose({ width, height, scale, pan, paper }, paintings) {
			const sheet = container.ownerDocument.createElement('canvas');
			sheet.width = Math.round(width * scale);
			sheet.height = Math.round(height * scale);
			const sheetContext = contextOf(sheet);
			sheetContext.fillStyle = paper;
			sheetContext.fillRect(0, 0, sheet.width, sheet.height);
			for (const painting of paintings) {
				if (painting instanceof Blob) {
					const bitmap = await createImageBitmap(painting);
					sheetContext.setTransform(1, 0, 0, 1, 0, 0);
					sheetContext.drawImage(bitmap, 0, 0);
					bitmap.close();
				} else {
					sheetContext.setTransform(scale, 0, 0, scale, pan.x * scale, pan.y * scale);
					painting(sheetContext);
				}
			}
			return new Promise((resolve, reject) => {
				sheet.toBlob((blob) => {
					if (blob === null) reject(new EmptyPictureError());
					else resolve(blob);
				}, 'image/png');
			});
		},
		remove() {
			container.ownerDocument.fonts.removeEventListener('loadingdone', forget);
			canvas.remove();
		}
	};
}

/** The browser could not encode the picture, usually because it is too large for its memory. */
export class EmptyPictureError extends Error {
	constructor() {
		super('The browser could not make a picture of that size.');
		this.name = 'EmptyPictureError';
	}
}

function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
	const context = canvas.getContext('2d');
	if (context === null) throw new EmptyPictureError();
	return context;
}
