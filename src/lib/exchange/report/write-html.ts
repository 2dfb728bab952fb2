import { escapeXml } from '../xml.ts';
import { REPORT_CSS } from './report-css.ts';
import type { Report, ReportNote, ReportRow, ReportText } from './report.ts';

/** A report as one HTML file: no script, nothing fetched, everything escaped, to be read or printed. */
export function writeHtml(report: Report): string {
	const { title, subtitle, sections, rows, notes, revision, link, notice } = report;
	return [
		'<!doctype html>',
		'<html lang="en">',
		'<head>',
		'<meta charset="utf-8">',
		// Whatever a text may hold, nothing in it is run or fetched.
		`<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
		'<meta name="viewport" content="width=device-width, initial-scale=1">',
		`<title>${escapeXml(title)} – Multipolar</title>`,
		`<style>${REPORT_CSS}</style>`,
		'</head>',
		'<body>',
		'<main>',
		`<h1 dir="auto">${escapeXml(title)}</h1>`,
		`<p class="subtitle" dir="auto">${escapeXml(subtitle)}</p>`,
		...sections.flatMap(({ heading, paragraphs, listed }) => [
			...(heading === undefined ? [] : [`<h2>${escapeXml(heading)}</h2>`]),
			...(listed === true
				? ['<ol>', ...paragraphs.map((text) => `<li>${write(text)}</li>`), '</ol>']
				: paragraphs.map((text) => `<p>${write(text)}</p>`))
		]),
		...(rows.length === 0 ? [] : table(rows)),
		...(notes.length === 0
			? []
			: ['<h2>Sources</h2>', '<ol class="notes">', ...notes.map(note), '</ol>']),
		'</main>',
		'<footer>',
		`<p>${escapeXml(`Revision ${revision}. ${notice}`)}</p>`,
		`<p>${anchor(link, link)}</p>`,
		'</footer>',
		'</body>',
		'</html>',
		''
	].join('\n');
}

function write(text: ReportText): string {
	return text.map((run) => ('text' in run ? escapeXml(run.text) : marks(run.notes))).join('');
}

function marks(notes: readonly number[]): string {
	if (notes.length === 0) return '';
	const links = notes.map((number) => `<a href="#note-${number}">${number}</a>`);
	return `<sup>${links.join(', ')}</sup>`;
}

function table(rows: readonly ReportRow[]): string[] {
	const head = ['From', 'Kind', 'To', 'Dates', 'Standing', 'Evidence', 'Grade', 'Sources'];
	const heads = head.map((name) => `<th scope="col">${name}</th>`).join('');
	return [
		'<h2>Relationships</h2>',
		'<div class="wide" role="region" aria-label="Relationships" tabindex="0">',
		`<table><thead><tr>${heads}</tr></thead>`,
		'<tbody>',
		...rows.map(({ from, kind, to, dates, standing, evidence, grade, notes }) => {
			const cells = [from, kind, to, dates, standing, evidence, grade].map(
				(text) => `<td dir="auto">${escapeXml(text)}</td>`
			);
			return `<tr>${cells.join('')}<td>${marks(notes)}</td></tr>`;
		}),
		'</tbody></table></div>'
	];
}

function note({ number, citation, url, claims }: ReportNote): string {
	const said = claims.map(({ says, at, grade, address }) => {
		const where = at === undefined ? '' : ` (${at})`;
		return `<li dir="auto">${escapeXml(`${says}${where} Grade ${grade}.`)} <code>${escapeXml(address)}</code></li>`;
	});
	const list = said.length === 0 ? '' : `<ul>${said.join('')}</ul>`;
	const page = url === undefined ? '' : ` ${anchor(url, 'Open')}`;
	return `<li id="note-${number}" value="${number}" dir="auto">${escapeXml(citation)}${page}${list}</li>`;
}

/** Only addresses of the web lead anywhere. */
function anchor(address: string, text: string): string {
	if (!/^https?:\/\//i.test(address)) return escapeXml(text);
	return `<a href="${escapeXml(address)}" rel="noreferrer">${escapeXml(text)}</a>`;
}
