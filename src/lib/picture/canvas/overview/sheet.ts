import type { Box } from '../../figures/box-index.ts';
import type { Camera, Size } from '../camera.ts';

/** A canvas larger than the view. Moving and zooming shift it as a whole, without painting. */
export interface Sheet {
	/** Shows what was painted from another camera; false where that leaves bare paper at an edge. */
	show(camera: Camera): boolean;
	/** Paints for a camera; `area` is what the sheet covers, in pixels at its zoom before panning. */
	paint(camera: Camera, draw: (context: CanvasRenderingContext2D, area: Box) => void): void;
	/** Whether what is shown was painted from elsewhere. */
	isOff(camera: Camera): boolean;
	/** Whether what is shown was painted at another zoom. */
	isScaled(camera: Camera): boolean;
	/** Lets what is painted step back, or come again. */
	fade(isFaded: boolean): void;
	remove(): void;
}

const FADED = 0.3;
/** Of the view, on each side; less where the canvas would become too large. */
const MARGIN = 0.5;
/** Device pixels. */
const MOST_AREA = 12_000_000;

/** @param sizeOf the view's size, asked for at each painting */
export function createSheet(frame: HTMLElement, sizeOf: () => Size): Sheet {
	const canvas = frame.ownerDocument.createElement('canvas');
	Object.assign(canvas.style, {
		position: 'absolute',
		left: '0',
		top: '0',
		transformOrigin: '0 0',
		willChange: 'transform'
	});
	frame.append(canvas);
	let painted: { readonly camera: Camera; readonly area: Box } | undefined;

	function show(camera: Camera): boolean {
		if (painted === undefined) return false;
		const { area, camera: then } = painted;
		const scale = camera.zoom / then.zoom;
		const left = area.left * scale + camera.pan.x;
		const top = area.top * scale + camera.pan.y;
		canvas.style.transform = `translate(${String(left)}px, ${String(top)}px) scale(${String(scale)})`;
		const { width, height } = sizeOf();
		return (
			left <= 0 &&
			top <= 0 &&
			area.right * scale + camera.pan.x >= width &&
			area.bottom * scale + camera.pan.y >= height
		);
	}

	return {
		show,
		paint(camera, draw) {
			const size = sizeOf();
			const ratio = window.devicePixelRatio;
			const { x, y } = marginsOf(size, ratio);
			const [wide, high] = [size.width + 2 * x, size.height + 2 * y];
			resize(canvas, wide, high, ratio);
			const context = canvas.getContext('2d');
			if (context === null) return;
			const left = -x - camera.pan.x;
			const top = -y - camera.pan.y;
			const area = { left, top, right: left + wide, bottom: top + high };
			context.setTransform(1, 0, 0, 1, 0, 0);
			context.clearRect(0, 0, canvas.width, canvas.height);
			context.setTransform(ratio, 0, 0, ratio, -left * ratio, -top * ratio);
			painted = { camera, area };
			draw(context, area);
			show(camera);
		},
		isOff(camera) {
			const then = painted?.camera;
			return (
				then === undefined ||
				then.zoom !== camera.zoom ||
				then.pan.x !== camera.pan.x ||
				then.pan.y !== camera.pan.y
			);
		},
		isScaled: ({ zoom }) => painted !== undefined && painted.camera.zoom !== zoom,
		fade(isFaded) {
			canvas.style.opacity = isFaded ? String(FADED) : '';
		},
		remove() {
			canvas.remove();
			painted = undefined;
		}
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
