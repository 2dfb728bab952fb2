import { asset } from '$app/paths';
import type { ExportFormat } from '#lib/exchange/format.ts';
import { paintPng } from '#lib/exchange/paint-png.ts';
import type { PngScale } from '#lib/exchange/png-scale.ts';
import type { Figure, Mark } from '#lib/picture/figures/marks.ts';
import { marksToSvg } from '#lib/picture/figures/marks-to-svg.ts';
import { DARK, LIGHT } from '#lib/picture/figures/palette.ts';

/** How a figure is dressed and, as pixels, how many for each of its own. */
export interface FigureLook {
	readonly isDark: boolean;
	readonly scale?: PngScale;
}

/** Sharp in print and on fine screens. */
const USUAL_SCALE = 2;

/** Writes a figure as SVG or PNG. Flags and fonts travel inside the file. */
export async function figureToFile(
	figure: Figure,
	format: ExportFormat['id'],
	{ isDark, scale = USUAL_SCALE }: FigureLook
): Promise<string | Uint8Array> {
	const flags = await fetchFlags(figure.marks);
	const palette = isDark ? DARK : LIGHT;
	const plain = { palette, flag: (code: string) => flags.get(code) };
	const { figureFonts } = await import('./figure-fonts.ts');
	const css = await figureFonts(marksToSvg(figure, plain));
	const svg = marksToSvg(figure, { ...plain, css });
	return format === 'svg' ? svg : paintPng(svg, figure, scale);
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
