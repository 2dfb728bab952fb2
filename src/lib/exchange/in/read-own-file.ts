import { decodeText, MOST_BYTES, type Upload } from '../upload/decode-text.ts';
import { refuse, type FileProblem, type ReadFile } from '../upload/file-problem.ts';
import { parseJson } from '../upload/parse-json.ts';
import { graphToOwn } from './graph-to-own.ts';
import type { ForeignGraph } from './foreign-graph.ts';
import type { OwnContext } from './own-context.ts';
import type { OwnFile } from './own-file.ts';
import { readCytoscape } from './read-cytoscape.ts';
import { readGexf } from './read-gexf.ts';
import { readGraphml } from './read-graphml.ts';
import { readOwnCsv } from './read-own-csv.ts';
import { readOwnJson } from './read-own-json.ts';
import { unzipTables } from './unzip-tables.ts';

/** A file as a browser hands it over. */
export interface NamedUpload extends Upload {
	readonly name: string;
}

/** Tables that are chosen together. */
const MOST_FILES = 4;

/**
 * Reads a reader's own data: one file of any of our formats, or several tables
 * together. What it is is told by what stands in it, not by its name. Time and memory
 * are bounded by size, which is looked at before anything is read.
 */
export async function readOwnFile(
	uploads: readonly NamedUpload[],
	context: OwnContext
): Promise<ReadFile<OwnFile>> {
	const [first, ...others] = uploads;
	if (first === undefined) return refuse('No file was chosen.');
	if (uploads.length > MOST_FILES)
		return refuse(`There are ${String(uploads.length)} files: choose one, or up to four tables.`);
	if (others.length > 0) return readTables(uploads, context);
	if (first.size > MOST_BYTES) return decodeText(first) as Promise<ReadFile<never>>;
	const unzipped = await unzipTables(first);
	if (unzipped !== undefined)
		return unzipped.ok ? readOwnCsv(unzipped.value, first.name, context) : unzipped;
	const text = await decodeText(first);
	return text.ok ? readText(text.value, first.name, context) : text;
}

function readText(text: string, title: string, context: OwnContext): ReadFile<OwnFile> {
	const begin = text.replace(/^\uFEFF/, '').trimStart();
	if (begin.startsWith('{') || begin.startsWith('[')) {
		const parsed = parseJson(begin);
		if (!parsed.ok) return parsed;
		const isNetwork =
			Array.isArray(parsed.value) ||
			(typeof parsed.value === 'object' && parsed.value !== null && 'elements' in parsed.value);
		if (!isNetwork) return readOwnJson(parsed.value, title);
		return withGraph(readCytoscape(parsed.value), title, context);
	}
	if (begin.startsWith('<')) {
		// What stands before the first element may say anything about itself.
		const root = /<(?:\w+:)?(graphml|gexf)[\s>]/.exec(begin.slice(0, 4096))?.[1];
		if (root === 'gexf') return withGraph(readGexf(begin), title, context);
		if (root === 'graphml' || /<!DOCTYPE/i.test(begin.slice(0, 4096)))
			return withGraph(readGraphml(begin), title, context);
		return refuse('The file is XML, but neither GraphML nor GEXF.');
	}
	return readOwnCsv(new Map([[title, text]]), title, context);
}

function withGraph(
	graph: ReadFile<ForeignGraph>,
	title: string,
	context: OwnContext
): ReadFile<OwnFile> {
	if (!graph.ok) return graph;
	if (graph.value.nodes.length === 0) return refuse('The file holds no nodes.');
	return graphToOwn(graph.value, title, context);
}

async function readTables(
	uploads: readonly NamedUpload[],
	context: OwnContext
): Promise<ReadFile<OwnFile>> {
	const files = new Map<string, string>();
	const problems: FileProblem[] = [];
	for (const upload of uploads) {
		const text = await decodeText(upload);
		if (text.ok) files.set(upload.name, text.value);
		else problems.push(...text.problems.map((each) => ({ ...each, where: upload.name })));
	}
	if (problems.length > 0) return { ok: false, problems };
	return readOwnCsv(files, [...files.keys()].join(', '), context);
}
