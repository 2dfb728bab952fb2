import { PNG_SCALES, type PngScale } from './png-scale.ts';

/** The longest side and the largest area, in pixels, of a canvas in the browsers we know; less on some telephones, which the look at the corners finds out. */
const MOST_SIDE = 16_384;
const MOST_AREA = 16_384 * 16_384;

/** Width of the small painting that shows whether fonts have come, in pixels. */
const PROBE = 400;
const MOST_LOOKS = 25;
/** Milliseconds. */
const BETWEEN_LOOKS = 16;

interface Size {
	readonly width: number;
	readonly height: number;
}

/**
 * Paints a standalone SVG file as PNG, in the browser, at so many pixels for each of its own. Rejects with
 * PictureTooLargeError where the browser has no canvas of that size: some then
 * give an empty picture instead of an error, and no empty picture is written.
 * The error says which smaller scale works, found by painting it.
 */
export async function paintPng(svg: string, scale: PngScale): Promise<Uint8Array> {
	const image = new Image();
	image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
	await image.decode();
	const size = { width: image.naturalWidth, height: image.naturalHeight };
	await fontsOf(image);
	const painted = await paintAt(image, size, scale);
	if (painted !== undefined) return painted;
	throw new PictureTooLargeError(size, scale, await largestBelow(image, size, scale));
}

/** Undefined where the browser has no canvas of that size, or leaves it empty. */
async function paintAt(
	image: HTMLImageElement,
	{ width, height }: Size,
	scale: PngScale
): Promise<Uint8Array | undefined> {
	const [wide, high] = [Math.ceil(width * scale), Math.ceil(height * scale)];
	if (!fitsCanvas(wide, high)) return undefined;
	const canvas = document.createElement('canvas');
	canvas.width = wide;
	canvas.height = high;
	// Its corners are looked at: a canvas kept where they can be read warns of nothing.
	const context = canvas.getContext('2d', { willReadFrequently: true });
	context?.drawImage(image, 0, 0, wide, high);
	if (context === null || isBlank(context, wide, high)) return undefined;
	const blob = await new Promise<Blob | null>((resolve) => {
		canvas.toBlob(resolve, 'image/png');
	});
	return blob === null ? undefined : new Uint8Array(await blob.arrayBuffer());
}

async function largestBelow(
	image: HTMLImageElement,
	size: Size,
	scale: PngScale
): Promise<PngScale | undefined> {
	for (const smaller of [...PNG_SCALES].reverse())
		if (smaller < scale && (await paintAt(image, size, smaller)) !== undefined) return smaller;
	return undefined;
}

/**
 * A picture's embedded fonts are loaded when it is first painted, and no event
 * tells when they are there: it is painted small until it changes, or for as
 * long as fonts out of the file itself ever take.
 */
async function fontsOf(image: HTMLImageElement): Promise<void> {
	const probe = document.createElement('canvas');
	probe.width = PROBE;
	probe.height = Math.max(1, Math.round((PROBE * image.height) / image.width));
	const context = probe.getContext('2d', { willReadFrequently: true });
	if (context === null) return;
	let first: string | undefined;
	for (let look = 0; look < MOST_LOOKS; look++) {
		context.clearRect(0, 0, probe.width, probe.height);
		context.drawImage(image, 0, 0, probe.width, probe.height);
		const seen = probe.toDataURL();
		if (first !== undefined && seen !== first) return;
		first ??= seen;
		await new Promise((resolve) => setTimeout(resolve, BETWEEN_LOOKS));
	}
}

/** Whether browsers can hold a canvas of so many pixels. */
export function fitsCanvas(wide: number, high: number): boolean {
	return wide > 0 && high > 0 && wide <= MOST_SIDE && high <= MOST_SIDE && wide * high <= MOST_AREA;
}

/** Figures lie on paper to their corners: a clear corner was never painted. */
function isBlank(context: CanvasRenderingContext2D, wide: number, high: number): boolean {
	const alphaAt = (x: number, y: number) => context.getImageData(x, y, 1, 1).data[3] ?? 0;
	return alphaAt(0, 0) === 0 || alphaAt(wide - 1, high - 1) === 0;
}

/** The browser cannot make a picture of that size; the message says what to do. */
export class PictureTooLargeError extends Error {
	/** The largest scale that works; undefined where none does. */
	readonly largest: PngScale | undefined;

	constructor(size: Size, scale: PngScale, largest: PngScale | undefined) {
		const remedy =
			largest === undefined
				? 'take the SVG, which has no size'
				: `the largest that works here is ${String(largest)}×, ${wordPixels(size, largest)}; the SVG has no size`;
		super(`This browser cannot paint ${wordPixels(size, scale)}: ${remedy}.`);
		this.name = 'PictureTooLargeError';
		this.largest = largest;
	}
}

function wordPixels({ width, height }: Size, scale: PngScale): string {
	return `${String(Math.ceil(width * scale))} by ${String(Math.ceil(height * scale))} pixels`;
}
