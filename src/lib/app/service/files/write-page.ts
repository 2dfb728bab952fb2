import type { Mark } from '#lib/picture/figures/marks.ts';
import { marksToSvg } from '#lib/picture/figures/marks-to-svg.ts';
import { DARK, LIGHT } from '#lib/picture/figures/palette.ts';
import { drawPage } from './draw-page.ts';
import { fontsFor } from './fonts-for.ts';
import type { PageRequest } from './page-request.ts';

/** Writes a page as SVG; flags and fonts travel inside the file. Rejects where the map or a font cannot be had. */
export async function writePage(request: PageRequest): Promise<string> {
	const { isDark, parts } = request;
	const figure = await drawPage(request);
	const flags = await fetchFlags(figure.marks, parts.flags);
	const palette = isDark ? DARK : LIGHT;
	const plain = { palette, flag: (code: string) => flags.get(code) };
	const css = await fontsFor(marksToSvg(figure, plain), parts.fonts);
	return marksToSvg(figure, { ...plain, css });
}

/** The texts of the flags that there are. */
async function fetchFlags(
	marks: readonly Mark[],
	folder: string
): Promise<ReadonlyMap<string, string>> {
	const codes = [...new Set(codesIn(marks))];
	const files = await Promise.all(
		codes.map(async (code): Promise<[string, string][]> => {
			const response = await fetch(`${folder}${code}.svg`);
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
