import type { PartialDate } from '#lib/facts/model/partial-date.ts';
import type { Source } from '#lib/facts/model/source.ts';
import type { Extract } from './extract.ts';
import { holderOf } from './holder-of.ts';
import { natureOf } from './nature-of.ts';

/** The sources of an extract as CSL-JSON, under their ids. */
export function writeCsl({ sources }: Extract): string {
	return `${JSON.stringify(sources.map(toCitedCsl), null, '\t')}\n`;
}

/**
 * A source as citation programs take it: what holds a report they look for among its
 * series, and Zotero, which has no treaties, keeps that word as the type of a document.
 */
export function toCitedCsl(source: Source): Record<string, unknown> {
	const item = toCsl(source);
	if (source.type === 'treaty') return { ...item, genre: natureOf('treaty') };
	const { 'container-title': series, ...rest } = item;
	return source.type === 'report' && series !== undefined
		? { ...rest, 'collection-title': series }
		: item;
}

/** One source as CSL-JSON to be read and copied: a field a line, whatever is in it. */
export function printCsl(source: Source): string {
	const fields = Object.entries(toCitedCsl(source)).map(
		([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)}`
	);
	return `[{\n${fields.join(',\n')}\n}]\n`;
}

/** A source as CSL-JSON, the citation format that Zotero reads; dates no more precise than they are. */
export function toCsl(source: Source): Record<string, unknown> {
	const fields: Record<string, unknown> = {
		id: source.id,
		type: source.type,
		title: source.title,
		author: source.author.length > 0 ? source.author : undefined,
		'container-title': holderOf(source),
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
