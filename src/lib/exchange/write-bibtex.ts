import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { toCsl } from './csl.ts';
import { NOTICE, type Extract } from './extract.ts';

/** The sources of an extract as BibTeX, keyed by their ids, in UTF-8. */
export function writeBibtex({ sources, provenance }: Extract): string {
	const config = plugins.config.get('@bibtex');
	config.format.useIdAsLabel = true;
	config.format.asciiOnly = false;
	const { title, when, revision, link } = provenance;
	const comment = [title, when, `revision ${revision}`, link, NOTICE]
		.map((line) => `% ${line.replace(/\s+/g, ' ')}\n`)
		.join('');
	if (sources.length === 0) return comment;
	return `${comment}\n${String(new Cite(sources.map(toCsl)).format('bibtex'))}`;
}
