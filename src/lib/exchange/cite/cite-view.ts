import type { PartialDate } from '#lib/facts/model/partial-date.ts';
import type { Source } from '#lib/facts/model/source.ts';
import { MONTH_NAMES } from '#lib/facts/model/month-names.ts';
import { wordDate } from '#lib/answers/text/word-date.ts';
import { printCsl } from '../csl.ts';
import { writeBibtexEntry } from '../write-bibtex.ts';
import { writeRis } from '../write-ris.ts';
import { CITING_STYLES, type Cited, type CitingStyle, type ViewCitation } from './cited.ts';

const LABELS: Readonly<Record<CitingStyle, string>> = {
	apa: 'APA',
	chicago: 'Chicago',
	mla: 'MLA',
	bibtex: 'BibTeX',
	ris: 'RIS',
	csl: 'CSL-JSON'
};

/** A page of the explorer in the usual styles, as plain text; each names the revision, the day shown and the day it was looked at. */
export function citationsOfView(cited: Cited): readonly ViewCitation[] {
	return CITING_STYLES.map((style) => ({
		style,
		label: LABELS[style],
		text: citeView(cited, style)
	}));
}

/** One style: APA (7th edition, a page that changes: no date, retrieved on), Chicago (17th, 14.207), MLA (9th), or a format for programs. */
export function citeView(cited: Cited, style: CitingStyle): string {
	const { link, accessed } = cited;
	const title = titleOf(cited);
	const version = versionOf(cited);
	switch (style) {
		case 'apa':
			return `Multipolar. (n.d.). ${title} (${version}). Retrieved ${americanDate(accessed)}, from ${link}`;
		case 'chicago':
			return `Multipolar. “${title}${endsItself(title) ? '' : '.'}” ${capitalised(version)}. Accessed ${americanDate(accessed)}. ${link}.`;
		case 'mla':
			return `“${title}${endsItself(title) ? '' : '.'}” Multipolar, ${version}, ${link.replace(/^https?:\/\//, '')}. Accessed ${mlaDate(accessed)}.`;
		case 'bibtex':
			return writeBibtexEntry(asSource(cited));
		case 'ris':
			return writeRis(asSource(cited));
		case 'csl':
			return printCsl(asSource(cited));
		default:
			return style satisfies never;
	}
}

/** In one line; quotation marks inside are single. */
function titleOf({ title }: Cited): string {
	return title.replace(/\s+/g, ' ').replace(/[“"]([^”"]*)[”"]/g, '‘$1’');
}

/** `revision 1a2b3c, as of 15 October 2020`. */
function versionOf({ revision, asOf }: Cited): string {
	return `revision ${revision}${asOf === undefined ? '' : `, as of ${asOf}`}`;
}

/** A page of ours as the formats for programs write a source. */
function asSource(cited: Cited): Source {
	const { title, revision, asOf, link, accessed } = cited;
	return {
		id: `multipolar-${revision}`,
		type: 'webpage',
		title: asOf === undefined ? title : `${title} (as of ${asOf})`,
		author: [{ literal: 'Multipolar' }],
		containerTitle: 'Multipolar',
		url: link,
		language: 'en',
		accessed,
		version: `revision ${revision}`,
		// Not written by these formats.
		read: 'whole',
		reliability: 'F',
		because: ''
	};
}

/** `October 15, 2020`, as the two American styles write it. */
function americanDate(date: PartialDate): string {
	if (date.day === undefined || date.month === undefined) return wordDate(date);
	return `${MONTH_NAMES[date.month - 1] ?? ''} ${String(date.day)}, ${String(date.year)}`;
}

/** `15 Oct. 2020`; months of up to four letters are not shortened, September is Sept. */
function mlaDate(date: PartialDate): string {
	const name = date.month === undefined ? undefined : MONTH_NAMES[date.month - 1];
	if (date.day === undefined || name === undefined) return wordDate(date);
	const month = name.length <= 4 ? name : `${name.slice(0, name === 'September' ? 4 : 3)}.`;
	return `${String(date.day)} ${month} ${String(date.year)}`;
}

function endsItself(title: string): boolean {
	return /[.?!]$/.test(title);
}

function capitalised(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
