import type { Box } from '../../figures/box-index.ts';
import type { Camera, Size } from '../camera.ts';
import type { Sight } from './drawing.ts';

/** A canvas larger than the view, in two copies: one is shown and moved as a whole, the other painted meanwhile. */
export interface Sheet {
	/** Shows what was painted from another camera; says how many pixels it reaches beyond the view where it reaches least, negative where bare paper shows. */
	show(camera: Camera): number;
	/** Clears what is shown and gives it to be painted anew, as far as the view reaches or margins and all. */
	wipe(camera: Camera, isWhole: boolean): Ground | undefined;
	/** Gives the other copy to be painted, margins and all, and shown by `turn`. */
	spread(camera: Camera): Ground | undefined;
	turn(camera: Camera): void;
	/** Where what is shown was painted from. */
	readonly paintedFrom: Camera | undefined;
	/** Shows nothing. */
	clear(): void;
	/** Lets what is painted step back, or come again. */
	fade(isFaded: boolean): void;
	remove(): void;
}

/** A canvas to paint on, panned, and what is seen on it; its surroundings are its margins and what they frame. */
export interface Ground extends Sight {
	readonly context: CanvasRenderingContext2D;
	readonly camera: Camera;
}

const FADED = '0.3';
/** A canvas that is not seen at all is not painted before it is shown, and then all at once. */
const UNSEEN = '0.001';
/** Of the view, on each side; less where the canvas would become too large. */
const MARGIN = 0.5;
/** Device pixels. */
const MOST_AREA = 12_000_000;

/** @param sizeOf the view's size, asked for at each painting */
export function createSheet(frame: HTMLElement, sizeOf: () => Size): Sheet {
	let shown = createCanvas(frame);
	let other = createCanvas(frame);
	let painted: Ground | undefined;
	let spreading: Ground | undefined;
	let isFaded = false;

	function groundOn(canvas: HTMLCanvasElement, camera: Camera, isWhole: boolean) {
		const size = sizeOf();
		const ratio = window.devicePixelRatio;
		const { x, y } = marginsOf(size, ratio);
		const surroundings = boxAround(camera, size, x, y);
		const area = isWhole ? surroundings : boxAround(camera, size, 0, 0);
		resize(canvas, area.right - area.left, area.bottom - area.top, ratio);
		const context = canvas.getContext('2d');
		if (context === null) return undefined;
		context.reset();
		context.setTransform(ratio, 0, 0, ratio, -area.left * ratio, -area.top * ratio);
		return { context, camera, zoom: camera.zoom, area, surroundings };
	}
	function place(canvas: HTMLCanvasElement, ground: Ground, camera: Camera): void {
		const scale = camera.zoom / ground.camera.zoom;
		const left = ground.area.left * scale + camera.pan.x;
		const top = ground.area.top * scale + camera.pan.y;
		canvas.style.transform = `translate(${String(left)}px, ${String(top)}px) scale(${String(scale)})`;
	}
	function show(camera: Camera): number {
		if (painted === undefined) return -1;
		place(shown, painted, camera);
		const scale = camera.zoom / painted.camera.zoom;
		const { left, top, right, bottom } = painted.area;
		const { width, height } = sizeOf();
		// Half a pixel is nobody's bare paper.
		return (
			0.5 +
			Math.min(
				-(left * scale + camera.pan.x),
				-(top * scale + camera.pan.y),
				right * scale + camera.pan.x - width,
				bottom * scale + camera.pan.y - height
			)
		);
	}
	function lightUp(): void {
		shown.style.opacity = isFaded ? FADED : '';
		shown.style.visibility = painted === undefined ? 'hidden' : '';
		other.style.opacity = UNSEEN;
		other.style.visibility = spreading === undefined ? 'hidden' : '';
	}
	lightUp();

	return {
		show,
		wipe(camera, isWhole) {
			spreading = undefined;
			painted = groundOn(shown, camera, isWhole);
			lightUp();
			show(camera);
			return painted;
		},
		spread(camera) {
			spreading = groundOn(other, camera, true);
			if (spreading !== undefined) place(other, spreading, camera);
			lightUp();
			return spreading;
		},
		turn(camera) {
			if (spreading === undefined) return;
			painted = spreading;
			spreading = undefined;
			[shown, other] = [other, shown];
			lightUp();
			show(camera);
		},
		get paintedFrom() {
			return painted?.camera;
		},
		clear() {
			painted = undefined;
			spreading = undefined;
			lightUp();
		},
		fade(next) {
			isFaded = next;
			lightUp();
		},
		remove() {
			shown.remove();
			other.remove();
			painted = undefined;
			spreading = undefined;
		}
	};
}

function createCanvas(frame: HTMLElement): HTMLCanvasElement {
	const canvas = frame.ownerDocument.createElement('canvas');
	Object.assign(canvas.style, {
		position: 'absolute',
		left: '0',
		top: '0',
		transformOrigin: '0 0',
		willChange: 'transform'
	});
	frame.append(canvas);
	return canvas;
}

/** The view and so much beside it, before panning. */
function boxAround({ pan }: Camera, { width, height }: Size, x: number, y: number): Box {
	return {
		left: -x - pan.x,
		top: -y - pan.y,
		right: width + x - pan.x,
		bottom: height + y - pan.y
	};
}

/** Whole pixels, so that letters stay sharp. */
function marginsOf({ width, height }: Size, ratio: number): { x: number; y: number } {
	const room = Math.sqrt(MOST_AREA / Math.max(1, width * height * ratio * ratio));
	const share = Math.max(0, Math.min(MARGIN, (room - 1) / 2));
	return { x: Math.round(width * share), y: Math.round(height * share) };
}

function resize(canvas: HTMLCanvasElement, wide: number, high: number, ratio: number): void {
	const [width, height] = [Math.round(wide * ratio), Math.round(high * ratio)];
	if (canvas.width !== width) canvas.width = width;
	if (canvas.height !== height) canvas.height = height;
	canvas.style.width = `${String(wide)}px`;
	canvas.style.height = `${String(high)}px`;
}
