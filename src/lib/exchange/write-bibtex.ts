import type { PartialDate } from '#lib/facts/model/partial-date.ts';
import type { Name, Source, SourceType } from '#lib/facts/model/source.ts';
import { type Extract } from './extract.ts';
import { holderOf } from './holder-of.ts';
import { natureOf } from './nature-of.ts';
import { noticeFor } from './notice.ts';

type Fields = readonly (readonly [name: string, value: string | undefined])[];

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

const SPECIAL = new Map([
	['\\', '\\textbackslash{}'],
	['~', '\\textasciitilde{}'],
	['^', '\\textasciicircum{}']
]);

/**
 * The sources of an extract as BibTeX, keyed by their ids, in UTF-8. Written by
 * us: citation-js leaves `$`, `%` and braces as they are, and keys without hyphens.
 */
export function writeBibtex({ sources, provenance }: Extract): string {
	const { title, when, revision, link } = provenance;
	const comment = [title, when, `revision ${revision}`, link, noticeFor(revision)]
		.map((line) => `% ${line.replace(/\s+/g, ' ')}\n`)
		.join('');
	return [comment, ...sources.map(writeBibtexEntry)].join('\n');
}

/** One source as an entry, keyed by its id. */
export function writeBibtexEntry(source: Source): string {
	const fields = fieldsOf(source)
		.flatMap(([name, value]) => (value === undefined ? [] : `\t${name} = ${value},\n`))
		.join('');
	return `@${entryType(source.type)}{${source.id},\n${fields}}\n`;
}

function fieldsOf(source: Source): Fields {
	const type = entryType(source.type);
	const { issued, author, publisher, version } = source;
	const container = type === 'techreport' ? undefined : holderOf(source);
	return [
		['author', author.length === 0 ? undefined : braced(author.map(writeName).join(' and '))],
		// Twice braced: no style may take capitals away from names.
		['title', `{{${escapeTex(source.title)}}}`],
		[type === 'incollection' ? 'booktitle' : 'journal', text(container)],
		[
			type === 'techreport' ? 'institution' : 'publisher',
			publisher === container ? undefined : text(publisher)
		],
		['type', text(type === 'techreport' ? source.containerTitle : natureOf(source.type))],
		['year', issued && braced(String(issued.year))],
		['month', issued?.month === undefined ? undefined : MONTHS[issued.month - 1]],
		['day', issued?.day === undefined ? undefined : braced(String(issued.day))],
		['doi', verbatim(source.doi)],
		['url', verbatim(source.url)],
		['urldate', braced(plainDate(source.accessed))],
		['language', text(source.language)],
		['version', text(version)],
		['note', issued?.approximate === true ? text('Date approximate') : undefined]
	];
}

function entryType(type: SourceType): string {
	switch (type) {
		case 'article-newspaper':
		case 'article-magazine':
		case 'article-journal':
			return 'article';
		case 'report':
			return 'techreport';
		case 'book':
			return 'book';
		case 'chapter':
			return 'incollection';
		case 'webpage':
			return 'online';
		case 'treaty':
		case 'speech':
		case 'dataset':
		case 'legislation':
			return 'misc';
		default:
			return type satisfies never;
	}
}

/** A body's name is braced, so that no style takes it apart. */
function writeName(name: Name): string {
	if ('literal' in name) return braced(escapeTex(name.literal));
	const family = escapeTex(name.family);
	return name.given === undefined ? braced(family) : `${family}, ${escapeTex(name.given)}`;
}

function plainDate({ text: written }: PartialDate): string {
	return written.replace(/[~?%]$/, '');
}

function text(value: string | undefined): string | undefined {
	return value === undefined ? undefined : braced(escapeTex(value));
}

/** Addresses are not escaped by readers; what would end the field is percent-encoded. */
function verbatim(value: string | undefined): string | undefined {
	return value && braced(value.replace(/[\\{}\s]/g, (letter) => encodeURIComponent(letter)));
}

function braced(value: string): string {
	return `{${value}}`;
}

function escapeTex(value: string): string {
	return value
		.replace(/\s+/g, ' ')
		.replace(/[\\~^{}$&#_%]/g, (letter) => SPECIAL.get(letter) ?? `\\${letter}`);
}
