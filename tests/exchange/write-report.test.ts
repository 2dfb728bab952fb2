import { describe, expect, it } from 'vitest';
import { answerQuestion } from '#lib/answers/text/answer-question.ts';
import { buildLexicon } from '#lib/answers/questions/lexicon.ts';
import { parseLine } from '#lib/answers/questions/parse-line.ts';
import { buildGraph } from '#lib/answers/graph/graph.ts';
import { windowOf } from '#lib/answers/graph/filters/window.ts';
import { extract } from '#lib/exchange/extract.ts';
import { buildReport } from '#lib/exchange/report/build-report.ts';
import { writeHtml } from '#lib/exchange/report/write-html.ts';
import { writeMarkdown } from '#lib/exchange/report/write-markdown.ts';
import { date, TODAY } from '../build/asking.ts';
import { sourceLookup, worldWithTexts } from '../build/world.ts';
import { allNamed, readXml } from './read-xml.ts';
import { SMALL, taken } from './taken.ts';

const SCRIPT = '<script>alert(1)</script> [x](javascript:alert(1)) | *not so* `code` أ';

/** The answer about two ties, the report of which says what claims say. */
function answered() {
	const { snapshot, texts } = worldWithTexts(...SMALL);
	const graph = buildGraph(snapshot);
	const textOf = (address: string) => {
		const text = texts.get(address);
		return text === undefined ? undefined : { ...text, says: SCRIPT, at: 'p. 9' };
	};
	const said = { textOf, sourceOf: sourceLookup(snapshot) };
	const line = 'Åland -> Borduria vs Åland -> Syldavia @2020-10-15';
	const parsed = parseLine(line, buildLexicon(snapshot));
	if (!parsed.ok) throw new Error('The line can be read.');
	const answer = answerQuestion(graph, parsed.value, TODAY, said);
	const taken = extract(
		graph,
		{ entities: [], relationships: graph.relationships.map(({ id }) => id) },
		windowOf({ mode: 'as-of', date: date('2020-10-15') }),
		said,
		{ title: 'Q', when: 'W', revision: '000000000000', link: 'javascript:alert(1)' }
	);
	return { answer, report: buildReport(taken, answer) };
}

describe('a report', () => {
	const { answer, report } = answered();

	it('tells the answer, paragraph by paragraph, with the answer’s own notes', () => {
		expect(report.title).toBe(answer.title);
		expect(report.sections[0]?.paragraphs).toHaveLength(answer.prose.length);
		expect(report.notes.slice(0, answer.footnotes.length).map(({ number }) => number)).toEqual(
			answer.footnotes.map(({ number }) => number)
		);
		expect(report.notes[0]?.claims[0]).toMatchObject({ at: 'p. 9', grade: 'B2' });
	});

	it('numbers every source that a relationship rests on, and no other', () => {
		const numbers = new Set(report.notes.map(({ number }) => number));
		expect(numbers.size).toBe(report.notes.length);
		for (const { notes } of report.rows) {
			expect(notes.length).toBeGreaterThan(0);
			for (const number of notes) expect(numbers.has(number)).toBe(true);
		}
	});

	it('of a view without a question lists what is shown', () => {
		const plain = buildReport(taken(SMALL));
		expect(plain.sections).toEqual([]);
		expect(plain.rows).toHaveLength(taken(SMALL).relationships.length);
	});
});

describe('as HTML', () => {
	const html = writeHtml(answered().report);
	// Its empty elements closed, the page is well-formed XML.
	const page = readXml(
		html.replace('<!doctype html>', '').replace(/<meta ([^>]*)>/g, '<meta $1/>')
	);

	it('is well-formed, lies on its own and runs nothing', () => {
		for (const name of ['script', 'img', 'link', 'iframe', 'object'])
			expect(allNamed(page, name)).toEqual([]);
		expect(html).toContain("default-src 'none'");
		for (const { attributes } of allNamed(page, 'a'))
			expect(attributes['href']).toMatch(/^(#|https?:)/);
	});

	it('gives texts back as they are', () => {
		const texts = allNamed(page, 'li').map(({ text }) => text);
		expect(texts.some((text) => text.includes(SCRIPT))).toBe(true);
	});

	it('has a target for every note that is pointed at', () => {
		const ids = new Set(allNamed(page, 'li').map(({ attributes }) => `#${attributes['id'] ?? ''}`));
		const pointed = allNamed(page, 'a').map(({ attributes }) => attributes['href'] ?? '');
		for (const href of pointed.filter((each) => each.startsWith('#')))
			expect(ids.has(href)).toBe(true);
	});
});

describe('as Markdown', () => {
	const markdown = writeMarkdown(answered().report);

	it('has a footnote for every mark, and a mark for every footnote', () => {
		const defined = [...markdown.matchAll(/^\[\^(\d+)\]: /gm)].map(([, number]) => number);
		const marked = new Set([...markdown.matchAll(/\[\^(\d+)\](?!:)/g)].map(([, number]) => number));
		expect(new Set(defined)).toEqual(marked);
	});

	it('escapes what Markdown or HTML would take for its own', () => {
		expect(markdown).not.toContain('<script>');
		expect(markdown).not.toMatch(/(?<!\\)\]\(/);
		expect(markdown).toContain('\\| \\*not so\\* \\`code\\` أ');
	});

	it('has as many cells in each row of its table', () => {
		const rows = markdown.split('\n').filter((line) => line.startsWith('| '));
		const cells = rows.map((row) => row.replace(/\\\|/g, '').split('|').length);
		expect(new Set(cells).size).toBe(1);
	});
});
