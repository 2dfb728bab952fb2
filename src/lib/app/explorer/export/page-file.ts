import type { ExportFormat } from '#lib/exchange/format.ts';
import { paintPng } from '#lib/exchange/paint-png.ts';
import type { PngScale } from '#lib/exchange/png-scale.ts';
import type { FileContent } from '../../service/files/file-request.ts';
import type { PageRequest } from '../../service/files/page-request.ts';
import { writeApart } from '../../service/files/write-apart.ts';
import { pageParts } from './page-parts.ts';

/** What stands on a page. */
export type PageShown = Pick<PageRequest, 'shown' | 'wordings' | 'figure'>;

/** How a page is dressed and, as pixels, how many for each of its own. */
export interface PageLook {
	readonly isDark: boolean;
	readonly scale?: PngScale;
}

/** Sharp in print and on fine screens. */
const USUAL_SCALE = 2;

/** Writes a page as SVG or PNG. Rejects where what goes into it cannot be fetched, or a picture of its size cannot be made. */
export async function pageFile(
	page: PageShown,
	format: ExportFormat['id'],
	{ isDark, scale = USUAL_SCALE }: PageLook
): Promise<FileContent> {
	const svg = await writeApart({ what: 'page', ...page, isDark, parts: pageParts() });
	return format === 'svg' ? svg : paintPng(svg, scale);
}
