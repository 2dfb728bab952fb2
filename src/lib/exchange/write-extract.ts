import type { Answered } from '#lib/answers/text/answered.ts';
import type { Extract } from './extract.ts';
import type { ExportFormatId } from './format.ts';

/** Writes an extract in one of the formats made from it; a report is told with the answer, where there is one. Each writer is loaded when first asked for. */
export async function writeExtract(
	format: ExportFormatId,
	extract: Extract,
	answered?: Answered
): Promise<string | Uint8Array> {
	switch (format) {
		case 'json':
			return (await import('./write-json.ts')).writeJson(extract);
		case 'csv':
			return (await import('./csv/write-csv.ts')).writeCsvArchive(extract);
		case 'graphml':
			return (await import('./write-graphml.ts')).writeGraphml(extract);
		case 'gexf':
			return (await import('./write-gexf.ts')).writeGexf(extract);
		case 'cytoscape':
			return (await import('./write-cytoscape.ts')).writeCytoscape(extract);
		case 'bibtex':
			return (await import('./write-bibtex.ts')).writeBibtex(extract);
		case 'ris':
			return (await import('./write-ris.ts')).writeRisFile(extract);
		case 'csl':
			return (await import('./csl.ts')).writeCsl(extract);
		case 'html':
		case 'markdown': {
			const { buildReport } = await import('./report/build-report.ts');
			const report = buildReport(extract, answered);
			return format === 'html'
				? (await import('./report/write-html.ts')).writeHtml(report)
				: (await import('./report/write-markdown.ts')).writeMarkdown(report);
		}
		case 'png':
		case 'svg':
		case 'snapshot':
			throw new NotAnExtractError(format);
		default:
			return format satisfies never;
	}
}

/** A file of what only a browser has was asked of a place that has none: a programmer's mistake. */
export class NotAnExtractError extends Error {
	constructor(format: string) {
		super(
			`${format} is made from the scene or the view in the browser, not written from an extract.`
		);
		this.name = 'NotAnExtractError';
	}
}
