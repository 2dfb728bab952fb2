import type { PartialDate } from '#lib/facts/model/partial-date.ts';
import type { Source } from '#lib/facts/model/source.ts';
import type { Extract } from './extract.ts';

/** The sources of an extract as CSL-JSON, under their ids. */
export function writeCsl({ sources }: Extract): string {
	return `${JSON.stringify(sources.map(toCsl), null, '\t')}\n`;
}

/** One source as CSL-JSON to be read and copied: a field a line, whatever is in it. */
export function printCsl(source: Source): string {
	const fields = Object.entries(toCsl(source)).map(
		([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)}`
	);
	return `[{\n${fields.join(',\n')}\n}]\n`;
}

/** A source as CSL-JSON, the citation format that Zotero reads; dates no more precise than they are. */
export function toCsl(source: Source): Record<string, unknown> {
	const container = source.containerTitle ?? (isArticle(source) ? source.publisher : undefined);
	const fields: Record<string, unknown> = {
		id: source.id,
		type: source.type === 'treaty' ? 'treaty' : source.type,
		title: source.title,
		author: source.author.length > 0 ? source.author : undefined,
		'container-title': container,
		publisher: source.publisher,
		issued: source.issued === undefined ? undefined : toCslDate(source.issued),
		accessed: toCslDate(source.accessed),
		URL: source.url,
		DOI: source.doi,
		archive_location: source.archived,
		language: source.language,
		version: source.version
	};
	return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

function toCslDate(date: PartialDate): Record<string, unknown> {
	const parts = [date.year, date.month, date.day].filter((part) => part !== undefined);
	return { 'date-parts': [parts], ...(date.approximate ? { circa: true } : {}) };
}

function isArticle({ type }: Source): boolean {
	return type === 'article-newspaper' || type === 'article-magazine' || type === 'article-journal';
}
