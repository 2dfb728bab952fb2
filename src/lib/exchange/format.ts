/** A file ready to be saved or sent. */
export interface ExportedFile {
	readonly name: string;
	readonly mediaType: string;
	readonly content: string | Uint8Array;
}

/** What a file is made from: the picture and the reader's view are in the browser only; an extract of the facts is anywhere. */
export type ExportOrigin = 'picture' | 'view' | 'extract';

/** Shelves on which the ways out are offered, in their order. */
export const EXPORT_SHELVES = ['figure', 'report', 'snapshot', 'facts', 'sources'] as const;
export type ExportShelf = (typeof EXPORT_SHELVES)[number];

export type ExportFormatId =
	| 'svg'
	| 'png'
	| 'html'
	| 'markdown'
	| 'snapshot'
	| 'json'
	| 'csv'
	| 'graphml'
	| 'gexf'
	| 'cytoscape'
	| 'bibtex'
	| 'ris'
	| 'csl';

/** One way out. */
export interface ExportFormat {
	readonly id: ExportFormatId;
	readonly label: string;
	readonly what: string;
	readonly extension: string;
	readonly mediaType: string;
	readonly from: ExportOrigin;
	readonly shelf: ExportShelf;
}

export const EXPORT_FORMATS: readonly ExportFormat[] = [
	{
		id: 'svg',
		label: 'SVG',
		what: 'title, drawing, legend, finding, sources',
		extension: 'svg',
		mediaType: 'image/svg+xml',
		from: 'picture',
		shelf: 'figure'
	},
	{
		id: 'png',
		label: 'PNG',
		what: 'the same figure as pixels',
		extension: 'png',
		mediaType: 'image/png',
		from: 'picture',
		shelf: 'figure'
	},
	{
		id: 'html',
		label: 'HTML',
		what: 'the answer with footnotes, to read or print',
		extension: 'html',
		mediaType: 'text/html',
		from: 'extract',
		shelf: 'report'
	},
	{
		id: 'markdown',
		label: 'Markdown',
		what: 'the same text for editors and wikis',
		extension: 'md',
		mediaType: 'text/markdown',
		from: 'extract',
		shelf: 'report'
	},
	{
		id: 'snapshot',
		label: 'Snapshot',
		what: 'this view, to be opened again here or elsewhere',
		extension: 'multipolar.json',
		mediaType: 'application/json',
		from: 'view',
		shelf: 'snapshot'
	},
	{
		id: 'json',
		label: 'JSON',
		what: 'entities, relationships, claims, sources',
		extension: 'json',
		mediaType: 'application/json',
		from: 'extract',
		shelf: 'facts'
	},
	{
		id: 'csv',
		label: 'CSV',
		what: 'four tables and a data package, zipped',
		extension: 'zip',
		mediaType: 'application/zip',
		from: 'extract',
		shelf: 'facts'
	},
	{
		id: 'graphml',
		label: 'GraphML',
		what: 'for NetworkX, igraph, yEd',
		extension: 'graphml',
		mediaType: 'application/graphml+xml',
		from: 'extract',
		shelf: 'facts'
	},
	{
		id: 'gexf',
		label: 'GEXF',
		what: 'for Gephi, with its time line',
		extension: 'gexf',
		mediaType: 'application/gexf+xml',
		from: 'extract',
		shelf: 'facts'
	},
	{
		id: 'cytoscape',
		label: 'Cytoscape',
		what: 'for Cytoscape and cytoscape.js',
		extension: 'cyjs',
		mediaType: 'application/json',
		from: 'extract',
		shelf: 'facts'
	},
	{
		id: 'bibtex',
		label: 'BibTeX',
		what: 'for LaTeX, Zotero, JabRef',
		extension: 'bib',
		mediaType: 'application/x-bibtex',
		from: 'extract',
		shelf: 'sources'
	},
	{
		id: 'ris',
		label: 'RIS',
		what: 'for EndNote, Mendeley, Zotero',
		extension: 'ris',
		mediaType: 'application/x-research-info-systems',
		from: 'extract',
		shelf: 'sources'
	},
	{
		id: 'csl',
		label: 'CSL-JSON',
		what: 'for Zotero and Pandoc',
		extension: 'csl.json',
		mediaType: 'application/vnd.citationstyles.csl+json',
		from: 'extract',
		shelf: 'sources'
	}
];
