import type { Report, ReportNote, ReportRow, ReportText } from './report.ts';

/** A report as Markdown with footnotes and a table, as GitHub, Pandoc and Obsidian read them. What is anybody's text is escaped. */
export function writeMarkdown(report: Report): string {
	const { title, subtitle, sections, rows, notes, revision, link, notice } = report;
	const blocks = [
		`# ${escape(title)}`,
		`*${escape(subtitle)}*`,
		...sections.flatMap(({ heading, paragraphs, listed }) => [
			...(heading === undefined ? [] : [`## ${heading}`]),
			...(listed === true
				? [paragraphs.map((text, index) => `${index + 1}. ${write(text)}`).join('\n')]
				: paragraphs.map(write))
		]),
		...(rows.length === 0 ? [] : ['## Relationships', table(rows)]),
		...(notes.length === 0 ? [] : ['## Sources', notes.map(writeNote).join('\n\n')]),
		'---',
		`${escape(`Revision ${revision}. ${notice}`)}  \n<${safeAddress(link)}>`
	];
	return `${blocks.join('\n\n')}\n`;
}

function write(text: ReportText): string {
	return text.map((run) => ('text' in run ? escape(run.text) : marks(run.notes))).join('');
}

function marks(notes: readonly number[]): string {
	return notes.map((number) => `[^${number}]`).join('');
}

function table(rows: readonly ReportRow[]): string {
	const head = ['From', 'Kind', 'To', 'Dates', 'Standing', 'Evidence', 'Grade', 'Sources'];
	const body = rows.map(({ from, kind, to, dates, standing, evidence, grade, notes }) => [
		...[from, kind, to, dates, standing, evidence, grade].map(escape),
		marks(notes)
	]);
	return [head, head.map(() => '---'), ...body].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/** What stands indented belongs to the note. */
function writeNote({ number, citation, claims }: ReportNote): string {
	const said = claims.map(
		({ says, at, grade, address }) =>
			`    - ${escape([says, at === undefined ? '' : `(${at})`, `Grade ${grade}.`].filter(Boolean).join(' '))} \`${address.replaceAll('`', '')}\``
	);
	return [`[^${number}]: ${escape(citation)}`, ...(said.length === 0 ? [] : ['', ...said])].join(
		'\n'
	);
}

/** Every mark that Markdown or HTML could take for its own; line ends become spaces. */
function escape(text: string): string {
	return text
		.replace(/\s+/g, ' ')
		.replace(/[\\`*_{}[\]()#+\-!|~$^:.]/g, (mark, at: number, whole: string) =>
			needsEscape(mark, whole.charAt(at - 1), whole.charAt(at + 1)) ? `\\${mark}` : mark
		)
		.replace(/&/g, '&amp;')
		.replace(/</g, '&lt;')
		.replace(/>/g, '&gt;');
}

/** Some marks mean something at the head of a line only, some between letters nothing: those stay as they are, so that the text can be read in an editor. */
function needsEscape(mark: string, before: string, after: string): boolean {
	switch (mark) {
		case '.':
			return /\d/.test(before) && (after === ' ' || after === '');
		case '-':
		case '+':
		case '#':
			return before === '' || before === ' ';
		case ':':
			return /\w/.test(before) && after === '/';
		case '(':
		case ')':
			return before === ']';
		case '!':
			return after === '[';
		default:
			return true;
	}
}

/** An address between angle brackets ends at the first of these. */
function safeAddress(link: string): string {
	return link.replace(/[<>\s]/g, (mark) => encodeURIComponent(mark));
}
