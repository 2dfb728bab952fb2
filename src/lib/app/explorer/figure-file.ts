import { asset } from '$app/paths';
import type { ExportFormat } from '#lib/exchange/format.ts';
import type { Figure, Mark } from '#lib/picture/figures/marks.ts';
import { marksToSvg } from '#lib/picture/figures/marks-to-svg.ts';
import { DARK, LIGHT } from '#lib/picture/figures/palette.ts';

/** Pixels of a picture file for each of the figure's: sharp in print and on fine screens. */
const SCALE = 2;

/** Writes a figure as SVG or PNG. Flags and fonts travel inside the file. */
export async function figureToFile(
	figure: Figure,
	format: ExportFormat['id'],
	isDark: boolean
): Promise<string | Uint8Array> {
	const flags = await fetchFlags(figure.marks);
	const palette = isDark ? DARK : LIGHT;
	const plain = { palette, flag: (code: string) => flags.get(code) };
	const { figureFonts } = await import('./figure-fonts.ts');
	const css = figureFonts(marksToSvg(figure, plain));
	const svg = marksToSvg(figure, { ...plain, css });
	return format === 'svg' ? svg : toPng(svg, figure);
}

async function fetchFlags(marks: readonly Mark[]): Promise<ReadonlyMap<string, string>> {
	const codes = [...new Set(codesIn(marks))];
	const files = await Promise.all(
		codes.map(async (code): Promise<[string, string][]> => {
			const response = await fetch(asset(`/flags/${code}.svg`));
			return response.ok ? [[code, await response.text()]] : [];
		})
	);
	return new Map(files.flat());
}

function codesIn(marks: readonly Mark[]): string[] {
	return marks.flatMap((mark) =>
		mark.mark === 'flag' ? [mark.flag] : mark.mark === 'group' ? codesIn(mark.marks) : []
	);
}

async function toPng(svg: string, { width, height }: Figure): Promise<Uint8Array> {
	const image = new Image(width, height);
	image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
	await image.decode();
	const canvas = document.createElement('canvas');
	canvas.width = width * SCALE;
	canvas.height = height * SCALE;
	const context = canvas.getContext('2d');
	if (context === null) throw new PictureTooLargeError();
	context.drawImage(image, 0, 0, canvas.width, canvas.height);
	const blob = await new Promise<Blob | null>((resolve) => {
		canvas.toBlob(resolve, 'image/png');
	});
	if (blob === null) throw new PictureTooLargeError();
	return new Uint8Array(await blob.arrayBuffer());
}

/** The browser has no memory for a picture of that size. */
export class PictureTooLargeError extends Error {
	constructor() {
		super('The browser could not make a picture of that size: take the SVG instead.');
		this.name = 'PictureTooLargeError';
	}
}
