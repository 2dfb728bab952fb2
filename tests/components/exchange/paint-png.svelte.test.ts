import { describe, expect, it } from 'vitest';
import { fitsCanvas, paintPng, PictureTooLargeError } from '#lib/exchange/paint-png.ts';
import { PNG_SCALES } from '#lib/exchange/png-scale.ts';
import { marksToSvg } from '#lib/picture/figures/marks-to-svg.ts';
import type { Figure } from '#lib/picture/figures/marks.ts';
import { LIGHT } from '#lib/picture/figures/palette.ts';

const figure: Figure = {
	width: 120,
	height: 80,
	title: 'Aaland',
	description: 'A square on paper.',
	marks: [
		{ mark: 'rect', at: { x: 40, y: 20 }, wide: 40, high: 40, fill: 'support' },
		{
			mark: 'text',
			at: { x: 4, y: 14 },
			text: 'Åland & أولاند',
			anchor: 'start',
			family: 'sans',
			weight: 400,
			size: 12,
			fill: 'ink'
		}
	]
};
const svg = svgOf(figure);

function svgOf(given: Figure): string {
	return marksToSvg(given, { palette: LIGHT, flag: () => undefined });
}

/** The size of a PNG file, and the colour in its middle and its first corner. */
async function look(file: Uint8Array) {
	const bitmap = await createImageBitmap(new Blob([new Uint8Array(file)], { type: 'image/png' }));
	const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
	const context = canvas.getContext('2d');
	context?.drawImage(bitmap, 0, 0);
	const colourAt = (x: number, y: number) =>
		[...(context?.getImageData(x, y, 1, 1).data ?? [])]
			.slice(0, 3)
			.map((part) => part.toString(16).padStart(2, '0'))
			.join('');
	return {
		size: [bitmap.width, bitmap.height],
		middle: `#${colourAt(bitmap.width / 2, bitmap.height / 2)}`,
		corner: `#${colourAt(0, 0)}`
	};
}

describe('a figure painted as PNG', () => {
	it.each(PNG_SCALES)('has %i pixels for each of its own, and its colours', async (scale) => {
		expect(await look(await paintPng(svg, scale))).toEqual({
			size: [120 * scale, 80 * scale],
			middle: LIGHT.family.support,
			corner: LIGHT.paper
		});
	});

	it('is refused where no canvas is that large, instead of written empty', async () => {
		const vast = svgOf({ ...figure, width: 9000, height: 100 });
		await expect(paintPng(vast, 2)).rejects.toThrow(PictureTooLargeError);
		// What works is said, and found by painting it.
		await expect(paintPng(vast, 4)).rejects.toThrow(
			'cannot paint 36000 by 400 pixels: the largest that works here is 1×, 9000 by 100 pixels'
		);
		const long = svgOf({ ...figure, width: 17_000, height: 1 });
		await expect(paintPng(long, 1)).rejects.toThrow('take the SVG');
		expect(fitsCanvas(0, 80)).toBe(false);
		expect(fitsCanvas(16_384, 16_384)).toBe(true);
		expect(fitsCanvas(16_385, 1)).toBe(false);
	});

	it('is refused where the SVG leaves its corners clear', async () => {
		const clear = '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"/>';
		await expect(paintPng(clear, 1)).rejects.toThrow(PictureTooLargeError);
	});
});
