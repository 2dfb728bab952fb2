import type { Name, Source } from '#lib/facts/model/source.ts';
import { wordDate } from '#lib/answers/text/word-date.ts';

/**
 * A source as an entry of a bibliography (after the Chicago Manual, 17th edition,
 * 14: notes and bibliography), as plain text in one line. A dataset that asks to be
 * cited in words of its own is cited in those.
 */
export function citeSource(source: Source): string {
	const { title, version, url, doi, accessed, citation } = source;
	if (citation !== undefined) return closed(citation);
	const link =
		doi === undefined ? url : `https://doi.org/${doi.replace(/^https?:\/\/(dx\.)?doi\.org\//, '')}`;
	return [
		wordAuthors(source.author),
		quoted(title),
		version === undefined ? '' : `Version ${version}`,
		wordImprint(source),
		link ?? '',
		`Accessed ${wordDate(accessed)}`
	]
		.filter((part) => part !== '')
		.map(closed)
		.join(' ');
}

/** `Doe, Jane, John Roe, and Ministry of Works`: the first is turned, so that lists sort by it. */
export function wordAuthors(author: readonly Name[]): string {
	const [first, ...others] = author;
	if (first === undefined) return '';
	const turned =
		'literal' in first ? first.literal : [first.family, first.given].filter(Boolean).join(', ');
	const names = [turned, ...others.map(straightName)];
	const last = names.pop() ?? '';
	return names.length === 0 ? last : `${names.join(', ')}, and ${last}`;
}

/** `Jane Doe`. */
export function straightName(name: Name): string {
	return 'literal' in name
		? name.literal
		: [name.given, name.family].filter((part) => part !== undefined).join(' ');
}

/** Where and when it came out: `In Title, Publisher, 15 October 2020`. */
function wordImprint({ type, containerTitle, publisher, issued }: Source): string {
	const container =
		containerTitle === undefined || type !== 'chapter' ? containerTitle : `In ${containerTitle}`;
	return [container, publisher, issued && wordDate(issued)]
		.filter((part) => part !== undefined)
		.join(', ');
}

/** In quotation marks, those within turned single; a title that its editors put in brackets describes and is not quoted. */
function quoted(title: string): string {
	if (/^\[.*\]$/.test(title)) return title;
	const inner = title.replace(/[“"](.*?)[”"]/g, '‘$1’');
	return /[.?!]$/.test(inner) ? `“${inner}”` : `“${inner}.”`;
}

/** Ends with a full stop, but where a mark or an address of the web ends it already. */
function closed(part: string): string {
	return /[.?!]$|[.?!]”$/.test(part) ? part : `${part}.`;
}
