import type { Answered } from '#lib/answers/text/answered.ts';
import { writeCsl } from './csl.ts';
import { writeCsvArchive } from './csv/write-csv.ts';
import type { Extract } from './extract.ts';
import type { ExportFormatId } from './format.ts';
import { buildReport } from './report/build-report.ts';
import { writeHtml } from './report/write-html.ts';
import { writeMarkdown } from './report/write-markdown.ts';
import { writeBibtex } from './write-bibtex.ts';
import { writeCytoscape } from './write-cytoscape.ts';
import { writeGexf } from './write-gexf.ts';
import { writeGraphml } from './write-graphml.ts';
import { writeJson } from './write-json.ts';
import { writeRisFile } from './write-ris.ts';

/** Writes an extract in one of the formats made from it; a report is told with the answer, where there is one. */
export function writeExtract(
	format: ExportFormatId,
	extract: Extract,
	answered?: Answered
): string | Uint8Array {
	switch (format) {
		case 'json':
			return writeJson(extract);
		case 'csv':
			return writeCsvArchive(extract);
		case 'graphml':
			return writeGraphml(extract);
		case 'gexf':
			return writeGexf(extract);
		case 'cytoscape':
			return writeCytoscape(extract);
		case 'bibtex':
			return writeBibtex(extract);
		case 'ris':
			return writeRisFile(extract);
		case 'csl':
			return writeCsl(extract);
		case 'html':
			return writeHtml(buildReport(extract, answered));
		case 'markdown':
			return writeMarkdown(buildReport(extract, answered));
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
