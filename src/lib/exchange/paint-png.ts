/** Pixels of a picture file for each of the figure's. */
export const PNG_SCALES = [1, 2, 4] as const;
export type PngScale = (typeof PNG_SCALES)[number];

/** The longest side and the largest area, in pixels, of a canvas in the browsers we know; less on some telephones, which the look at the corners finds out. */
const MOST_SIDE = 16_384;
const MOST_AREA = 16_384 * 16_384;

/** Width of the small painting that shows whether fonts have come, in pixels. */
const PROBE = 400;
const MOST_LOOKS = 25;
/** Milliseconds. */
const BETWEEN_LOOKS = 16;

/**
 * Paints a standalone SVG file as PNG, in the browser. Rejects with
 * PictureTooLargeError where the browser has no canvas of that size: some then
 * give an empty picture instead of an error, and no empty picture is written.
 */
export async function paintPng(
	svg: string,
	{ width, height }: { readonly width: number; readonly height: number },
	scale: PngScale
): Promise<Uint8Array> {
	const [wide, high] = [Math.ceil(width * scale), Math.ceil(height * scale)];
	if (!fitsCanvas(wide, high)) throw new PictureTooLargeError(wide, high);
	const image = new Image(width, height);
	image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
	await image.decode();
	await fontsOf(image);
	const canvas = document.createElement('canvas');
	canvas.width = wide;
	canvas.height = high;
	// Its corners are looked at: a canvas kept where they can be read warns of nothing.
	const context = canvas.getContext('2d', { willReadFrequently: true });
	if (context === null) throw new PictureTooLargeError(wide, high);
	context.drawImage(image, 0, 0, wide, high);
	if (isBlank(context, wide, high)) throw new PictureTooLargeError(wide, high);
	const blob = await new Promise<Blob | null>((resolve) => {
		canvas.toBlob(resolve, 'image/png');
	});
	if (blob === null) throw new PictureTooLargeError(wide, high);
	return new Uint8Array(await blob.arrayBuffer());
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
	constructor(wide: number, high: number) {
		super(
			`The browser cannot paint ${String(wide)} by ${String(high)} pixels: choose a smaller scale, or take the SVG.`
		);
		this.name = 'PictureTooLargeError';
	}
}
