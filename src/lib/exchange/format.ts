import { fold } from '#lib/answers/graph/names/fold.ts';
import type { Extract } from './extract.ts';

/** A file ready to be saved or sent. */
export interface ExportedFile {
	readonly name: string;
	readonly mediaType: string;
	readonly content: string | Uint8Array;
}

/** One way out. Picture formats need a picture and are made in the browser only. */
export interface ExportFormat {
	readonly id: 'png' | 'svg' | 'json' | 'csv' | 'graphml' | 'gexf' | 'bibtex';
	readonly label: string;
	readonly what: string;
	readonly extension: string;
	readonly mediaType: string;
	readonly from: 'picture' | 'extract';
}

export const EXPORT_FORMATS: readonly ExportFormat[] = [
	{
		id: 'svg',
		label: 'SVG',
		what: 'figure with title, legend and sources',
		extension: 'svg',
		mediaType: 'image/svg+xml',
		from: 'picture'
	},
	{
		id: 'png',
		label: 'PNG',
		what: 'the same figure as pixels',
		extension: 'png',
		mediaType: 'image/png',
		from: 'picture'
	},
	{
		id: 'json',
		label: 'JSON',
		what: 'entities, relationships, claims, sources',
		extension: 'json',
		mediaType: 'application/json',
		from: 'extract'
	},
	{
		id: 'csv',
		label: 'CSV',
		what: 'tables, zipped',
		extension: 'zip',
		mediaType: 'application/zip',
		from: 'extract'
	},
	{
		id: 'graphml',
		label: 'GraphML',
		what: 'for NetworkX, igraph, Gephi, Cytoscape',
		extension: 'graphml',
		mediaType: 'application/graphml+xml',
		from: 'extract'
	},
	{
		id: 'gexf',
		label: 'GEXF',
		what: 'for Gephi, with dates',
		extension: 'gexf',
		mediaType: 'application/gexf+xml',
		from: 'extract'
	},
	{
		id: 'bibtex',
		label: 'BibTeX',
		what: 'the sources of what is shown',
		extension: 'bib',
		mediaType: 'application/x-bibtex',
		from: 'extract'
	}
];

/** Named after view and date, with the revision: `turkiye-azerbaijan-vs-russia-armenia_2020-10-15_r1a2b3c.svg`. ASCII only, at most 120 characters before the date. */
export function nameFile(title: string, date: string, revision: string, extension: string): string {
	const slug = fold(title)
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-+|-+$/g, '')
		.slice(0, 120)
		.replace(/-$/, '');
	const when = date.replace(/[^0-9.-]+/g, '').replace(/\.\./g, '--');
	return `${[slug === '' ? 'multipolar' : slug, when, `r${revision}`].filter((part) => part !== '').join('_')}.${extension}`;
}

/** Writes an extract in one of the formats made from it; citation formats load their library when first asked for. */
export async function writeExtract(
	format: ExportFormat['id'],
	extract: Extract
): Promise<string | Uint8Array> {
	switch (format) {
		case 'json':
			return (await import('./write-json.ts')).writeJson(extract);
		case 'csv':
			return (await import('./write-csv.ts')).writeCsvArchive(extract);
		case 'graphml':
			return (await import('./write-graphml.ts')).writeGraphml(extract);
		case 'gexf':
			return (await import('./write-gexf.ts')).writeGexf(extract);
		case 'bibtex':
			return (await import('./write-bibtex.ts')).writeBibtex(extract);
		case 'png':
		case 'svg':
			throw new PictureFormatError(format);
		default:
			return format satisfies never;
	}
}

/** A picture was asked of a place that has none: a programmer's mistake. */
export class PictureFormatError extends Error {
	constructor(format: string) {
		super(`${format} is drawn from a scene in the browser, not written from an extract.`);
		this.name = 'PictureFormatError';
	}
}
