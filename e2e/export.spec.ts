import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { expect, test } from './journey.ts';
import { sourceLinks } from './pages/explorer-page.ts';
import { take } from './pages/take-file.ts';

/** Names of the elements of a well-formed document, as often as they stand in it; fails where it is not. */
function elementsOf(xml: string): Map<string, number> {
	const counts = new Map<string, number>();
	const parser = new SaxesParser();
	parser.on('error', (error) => {
		throw error;
	});
	parser.on('opentag', ({ name }) => counts.set(name, (counts.get(name) ?? 0) + 1));
	parser.write(xml).close();
	return counts;
}

/** The revision that the page says it shows. */
async function revisionOf(page: Page): Promise<string> {
	const foot = await page.getByText(/Revision [0-9a-f]{12}\./).textContent();
	return /Revision ([0-9a-f]{12})/.exec(foot ?? '')?.[1] ?? 'none';
}

const nameOf = (revision: string, extension: string) =>
	`turkiye-azerbaijan-vs-russia-armenia_2020-10-15_r${revision}.${extension}`;

test('the figure is taken away with title, legend, day, finding, sources, revision and link', async ({
	explorer,
	page
}) => {
	await explorer.open();
	const revision = await revisionOf(page);
	const { name, text } = await take(page, 'SVG');
	expect(name).toBe(nameOf(revision, 'svg'));
	const elements = elementsOf(text);
	expect(elements.get('svg')).toBe(1);
	expect(elements.get('title')).toBeGreaterThan(0);
	expect(elements.get('text')).toBeGreaterThan(20);
	for (const words of ['Opposed patrons', '15 October 2020', 'Sources', 'Support', revision])
		expect(text).toContain(words);
	// It lies on its own: what it shows is inside, and only links lead out.
	expect(text).not.toMatch(/<(?:image|use|script|foreignObject)\b[^>]*href="https?:/);
	expect(text).not.toMatch(/url\(["']?https?:/);
});

test('the figure is taken away as pixels', async ({ explorer, page }) => {
	await explorer.open();
	const { name, bytes } = await take(page, 'PNG 2×');
	expect(name).toBe(nameOf(await revisionOf(page), 'png'));
	const seen = await page.evaluate(look, bytes.toString('base64'));
	expect(seen.width).toBe(2400);
	expect(seen.height).toBeGreaterThan(600);
	expect(seen.colours).toBeGreaterThan(50);
	// Mostly paper, and nothing left clear.
	expect(seen.commonest).toBeGreaterThan(0.4);
	expect(seen.commonest).toBeLessThan(0.995);
	expect(seen.clear).toBe(0);
	for (const [scale, width] of [
		['PNG 1×', 1200],
		['PNG 4×', 4800]
	] as const) {
		const other = await take(page, scale);
		// Width and height stand at the head of the file.
		const size = [other.bytes.readUInt32BE(16), other.bytes.readUInt32BE(20)];
		expect(size).toEqual([width, (seen.height * width) / seen.width]);
	}
});

/** Decodes a PNG in the browser: its size, how many colours it has, the share of the commonest, and of what is see-through. */
async function look(base64: string) {
	const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
	const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
	const { width, height } = bitmap;
	const context = new OffscreenCanvas(width, height).getContext('2d');
	if (context === null) throw new Error('There is no canvas.');
	context.drawImage(bitmap, 0, 0);
	const pixels = new Uint32Array(context.getImageData(0, 0, width, height).data.buffer);
	const counts = new Map<number, number>();
	let clear = 0;
	for (const pixel of pixels) {
		counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
		if (pixel >>> 24 !== 255) clear += 1;
	}
	const commonest = Math.max(...counts.values()) / pixels.length;
	return { width, height, colours: counts.size, commonest, clear: clear / pixels.length };
}

interface TakenRecords {
	readonly revision: string;
	readonly link: string;
	readonly entities: readonly { readonly id: string }[];
	readonly relationships: readonly { readonly id: string; readonly claims: readonly unknown[] }[];
	readonly sources: readonly { readonly id: string }[];
}

test('the data is taken away in every format, and all say the same', async ({ explorer, page }) => {
	await explorer.open();
	const revision = await revisionOf(page);
	const json = await take(page, 'JSON');
	expect(json.name).toBe(nameOf(revision, 'json'));
	const records = JSON.parse(json.text) as TakenRecords;
	expect(records.revision).toBe(revision);
	expect(new URL(records.link).origin).toBe(new URL(page.url()).origin);
	expect(records.relationships.map(({ id }) => id)).toContain('turkiye-arms-azerbaijan-2020');
	for (const { claims } of records.relationships) expect(claims.length).toBeGreaterThan(0);
	const claims = records.relationships.reduce((sum, tie) => sum + tie.claims.length, 0);

	const csv = await take(page, 'CSV');
	expect(csv.name).toBe(nameOf(revision, 'zip'));
	const tables = new Map(
		Object.entries(unzipSync(csv.bytes)).map(([name, bytes]) => [name, strFromU8(bytes)])
	);
	for (const [table, count] of [
		['entities.csv', records.entities.length],
		['relationships.csv', records.relationships.length],
		['claims.csv', claims],
		['sources.csv', records.sources.length]
	] as const)
		// RFC 4180: a quoted cell may hold line breaks, ours hold none but in quotes.
		expect(countRows(tables.get(table) ?? ''), table).toBe(count);
	expect(tables.get('README.txt')).toContain(revision);

	const graphml = await take(page, 'GraphML');
	expect(graphml.name).toBe(nameOf(revision, 'graphml'));
	const nodes = elementsOf(graphml.text);
	expect(nodes.get('node')).toBe(records.entities.length);
	expect(nodes.get('edge')).toBe(records.relationships.length);
	expect(graphml.text).toContain(revision);

	const gexf = await take(page, 'GEXF');
	expect(gexf.name).toBe(nameOf(revision, 'gexf'));
	const graph = elementsOf(gexf.text);
	expect(graph.get('node')).toBe(records.entities.length);
	expect(graph.get('edge')).toBe(records.relationships.length);
	expect(gexf.text).toContain(revision);

	const cytoscape = await take(page, 'Cytoscape');
	expect(cytoscape.name).toBe(nameOf(revision, 'cyjs'));
	const { elements } = JSON.parse(cytoscape.text) as {
		readonly elements: { readonly nodes: unknown[]; readonly edges: unknown[] };
	};
	expect(elements.nodes).toHaveLength(records.entities.length);
	expect(elements.edges).toHaveLength(records.relationships.length);

	const csl = JSON.parse((await take(page, 'CSL-JSON')).text) as { readonly id: string }[];
	expect(csl.map(({ id }) => id)).toEqual(records.sources.map(({ id }) => id));
	const ris = await take(page, 'RIS');
	expect(ris.text.match(/^ID {2}- /gm)).toHaveLength(records.sources.length);

	const bibtex = await take(page, 'BibTeX');
	expect(bibtex.name).toBe(nameOf(revision, 'bib'));
	expect(bibtex.text).toContain(revision);
	const keys = [...bibtex.text.matchAll(/^@\w+\{([^,]+),$/gm)].map(([, key]) => key).sort();
	expect(keys).toEqual(records.sources.map(({ id }) => id).sort());
	const shown = await sourceLinks(
		explorer.dossier.getByRole('region', { name: 'Sources' })
	).evaluateAll((links) => links.map((link) => link.getAttribute('href')?.split('/').at(-1)));
	expect(shown.length).toBeGreaterThan(0);
	expect(keys).toEqual(expect.arrayContaining(shown));
});

/** Rows of a table below its header. */
function countRows(table: string): number {
	const unquoted = table.replace(/"(?:[^"]|"")*"/g, '');
	return unquoted.split('\r\n').filter((row) => row !== '').length - 1;
}

test('the answer is taken away as a report that lies on its own', async ({ explorer, page }) => {
	await explorer.open();
	const html = await take(page, 'HTML');
	expect(html.text).toContain('<h1 dir="auto">Opposed patrons</h1>');
	expect(html.text).not.toMatch(/<script|<img|<link|\son[a-z]+=/i);
	const markdown = await take(page, 'Markdown');
	expect(markdown.text).toMatch(/^# Opposed patrons\n/);
	expect(markdown.text).toMatch(/^\[\^1\]: /m);
	// A browser reads it as it was meant, and asks for nothing.
	await page.goto('about:blank');
	await page.setContent(html.text);
	await page.getByRole('link', { name: '1', exact: true }).first().click();
	await expect(page.locator('#note-1')).toBeInViewport();
});

test('a view is cited with its revision, day and address', async ({ explorer, page }) => {
	await explorer.open();
	const revision = await revisionOf(page);
	await page.getByRole('button', { name: 'Export', exact: true }).click();
	const sheet = page.getByRole('dialog', { name: 'Export' });
	await sheet.getByText('Chicago', { exact: true }).click();
	const text = sheet.getByText('Multipolar. “Opposed patrons.”');
	await expect(text).toContainText(`Revision ${revision}, as of 15 October 2020`);
	await expect(text).toContainText(`rev=${revision}`);
});
