import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatLine } from '#lib/answers/questions/format-line.ts';
import { buildLexicon } from '#lib/answers/questions/lexicon.ts';
import { parseLine } from '#lib/answers/questions/parse-line.ts';
import { FINDINGS, wordsOf } from '#lib/answers/questions/words.ts';
import { ALL_ENDPOINTS } from '#lib/app/server/api/endpoints/all-endpoints.ts';
import { readParameters } from '#lib/app/server/api/parameters.ts';
import { world } from '../build/world.ts';

/** What the guides speak of; the facts themselves are tested as data. */
const NAMED = [
	'Türkiye',
	'Azerbaijan',
	'Russia',
	'Armenia',
	'Iran',
	'Israel',
	'Kazakhstan',
	'China',
	'Saudi Arabia',
	'United States',
	['United Nations', 'organisation'],
	['Ansar Allah (Houthis)', 'group'],
	['Balance', 'group'],
	['Syrian civil war', 'conflict'],
	...'ABCDXY'
].map((each) => (typeof each === 'string' ? ([each, 'state'] as const) : each));
const lexicon = buildLexicon(
	world({
		entities: Object.fromEntries(
			NAMED.map(([label = '', kind], index) => [`e-${String(index)}`, { label, kind }])
		)
	})
);

const analysts = readFileSync('docs/guides/analysts.md', 'utf8');
const api = readFileSync('docs/guides/api.md', 'utf8');

/** Everything that stands in a guide as code: between backticks, or a line of a block. */
function codeIn(text: string): string[] {
	const blocks = [...text.matchAll(/```\w*\n([\s\S]*?)```/g)].flatMap(([, block = '']) =>
		block.trim().split('\n')
	);
	const spans = [...text.replace(/```[\s\S]*?```/g, '').matchAll(/`([^`\n]+)`/g)];
	return [...blocks, ...spans.map(([, span = '']) => span)];
}

function isQuestion(code: string): boolean {
	const [first = ''] = code.split(' ');
	return /\w.* (?:-|⇉|→|—)/.test(code) || FINDINGS.some((finding) => finding === first);
}

function problemsOf(line: string): string[] {
	const parsed = parseLine(line, lexicon);
	return parsed.ok ? [] : parsed.problems.map(({ message }) => message);
}

describe('the guide for analysts', () => {
	// `drift` alone names the word, and asks nothing.
	const lines = codeIn(analysts).filter((code) => isQuestion(code) && code !== 'drift');

	it.each(lines)('writes a line that can be read: %s', (line) => {
		expect(problemsOf(line)).toEqual([]);
	});

	it('writes a line for every sort of question', () => {
		const asked = lines.map((line) => {
			const parsed = parseLine(line, lexicon);
			return parsed.ok ? parsed.value.ask : 'none';
		});
		expect([...new Set(asked)].sort()).toEqual(['compare', 'paths', ...FINDINGS].sort());
	});

	it('writes words that can be read after every question that takes them, and names them all', () => {
		const [, words = '', walking = ''] =
			/### Words([\s\S]*?)and for chains only:([\s\S]*?)Some lines/.exec(analysts) ?? [];
		const said = (table: string) => codeIn(table).filter((code) => !code.includes('…'));
		expect(said(words).length).toBeGreaterThan(8);
		expect(said(walking).length).toBeGreaterThan(6);
		for (const line of ['Russia -> Armenia', ...FINDINGS.map(begun)])
			for (const word of said(words)) expect(problemsOf(`${line} ${word}`), word).toEqual([]);
		for (const word of said(walking))
			expect(problemsOf(`Russia ->> Armenia ${word}`), word).toEqual([]);
		const all = codeIn(`${words}${walking}`).join(' ');
		for (const word of wordsOf('chains')) expect(all).toMatch(new RegExp(`\\b${word}\\b`));
	});
});

describe('the guide to the API', () => {
	const addresses = codeIn(api).flatMap((code) => [
		...[...code.matchAll(/localhost:3000(\/api\/v1\/[^\s']*)/g)].map(([, address = '']) => address)
	]);

	it.each(addresses.filter((address) => address.includes('?')))('asks what is answered: %s', (address) => {
		const url = new URL(address, 'http://localhost:3000');
		const endpoint = ALL_ENDPOINTS.find(({ path }) =>
			new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`).test(url.pathname)
		);
		expect(endpoint, url.pathname).toBeDefined();
		if (endpoint === undefined || address.includes('hops=')) return;
		expect(readParameters(url.searchParams, endpoint.parameters).ok).toBe(true);
	});

	it('names every endpoint and every parameter', () => {
		for (const { path, parameters } of ALL_ENDPOINTS) {
			expect(api).toContain(`GET ${path.replace('/api/v1', '')}\``);
			for (const name of Object.keys(parameters)) expect(api).toContain(`\`${name}\``);
		}
	});

	it('writes lines that can be read', () => {
		const lines = [...api.matchAll(/(?:q=|"query": ")([^'"\n]*)['"]/g)].map(([, line = '']) => line);
		// One shows what happens to a misspelt word.
		const written = lines.filter((line) => isQuestion(line) && !line.includes(' betwen '));
		expect(written.length).toBeGreaterThan(2);
		for (const line of written) {
			const parsed = parseLine(line.replaceAll('\\"', '"'), lexicon);
			expect(parsed.ok, line).toBe(true);
			expect(parsed.ok && formatLine(parsed.value, lexicon)).toBeTruthy();
		}
	});
});

/** A line of each finding that words may follow. */
function begun(finding: (typeof FINDINGS)[number]): string {
	return finding === 'drift' ? 'drift Kazakhstan between Russia, Türkiye' : finding;
}
