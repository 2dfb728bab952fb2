import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { ENTITY_KINDS } from '#lib/facts/model/entity.ts';
import { parseRecords } from '#lib/facts/records/parse-records.ts';
import { startRecord, type Wanted } from '#lib/facts/records/templates/start-record.ts';
import { VOCABULARY } from '../../../build/vocabulary.ts';

const STATES = `- id: aaland
  kind: state
  label: Aaland
  summary: Islands.

- id: borduria
  kind: state
  label: Borduria
  summary: Mountains.
`;
const FILES: ReadonlyMap<string, string> = new Map([
	['vocabulary.yaml', VOCABULARY],
	['retired.yaml', '- id: sylvania\n  because: Misspelt.\n'],
	['entities/states.yaml', STATES],
	['relationships/river.yaml', ''],
	['sources/river.yaml', '# Read in the library.\n'],
	['briefings/river.yaml', '']
]);
const COMPUTED = 'alignment.voting-similarity';
const kinds = (parse(VOCABULARY) as { id: string }[])
	.map(({ id }) => id)
	.filter((id) => id !== COMPUTED);

function start(kind: string, id?: string, file?: string, files = FILES) {
	const wanted: Wanted = {
		kind,
		today: '2026-11-24',
		...(id === undefined ? {} : { id }),
		...(file === undefined ? {} : { file })
	};
	return startRecord(files, wanted);
}

function written(...args: Parameters<typeof start>) {
	const started = start(...args);
	if ('text' in started) return started;
	throw new Error(started.refusal);
}

function refusal(...args: Parameters<typeof start>): string | undefined {
	return start(...args).refusal;
}

/** Lines on which something is still to be written, and those that the check names. */
function openAndNamed({ file, text }: { file: string; text: string }) {
	const open = text.split('\n').flatMap((line, at) => (/^[\s-]*\w+: #/.test(line) ? [at + 1] : []));
	const { problems = [] } = parseRecords(new Map(FILES).set(file, text));
	return { open, named: problems.map((each) => (each.file === file ? each.line : each.message)) };
}

describe('a record begun from a template', () => {
	it.each(ENTITY_KINDS)(
		'of the kind %s has its open places named by the check, each once, and nothing else',
		(kind) => {
			for (const id of ['nova', undefined]) {
				const { open, named } = openAndNamed(written(kind, id));
				expect(open.length).toBeGreaterThan(1);
				expect(named).toEqual(open);
			}
		}
	);

	it.each([...kinds, 'source', 'briefing'])('of the kind %s, in its theatre, likewise', (kind) => {
		for (const id of ['nova', undefined]) {
			const { open, named } = openAndNamed(written(kind, id, 'river'));
			expect(open.length).toBeGreaterThan(5);
			expect(named).toEqual(open);
		}
	});

	it('stands where its id sorts, and all else is as it was', () => {
		const { file, text, line } = written('state', 'atlantis');
		expect(file).toBe('entities/states.yaml');
		expect(line).toBe(6);
		const record = text.split('\n').slice(5, 10).join('\n') + '\n';
		expect(record).toMatch(/^- id: atlantis\n {2}kind: state\n[\s\S]*\n\n$/);
		expect(text.replace(record, '')).toBe(STATES);
	});

	it('opens the file of its kind where there is none', () => {
		const { file, line, text } = written('leader', 'tapioca');
		expect([file, line]).toEqual(['entities/leaders.yaml', 1]);
		expect(text).toMatch(/^- id: tapioca\n {2}kind: leader\n {2}role: # office-holder or/);
	});

	it('of a briefing opens a file of its own', () => {
		expect(written('briefing', 'delta').file).toBe('briefings/delta.yaml');
	});

	it('quotes an id that YAML would read as a number', () => {
		expect(written('ideology', '1992').text).toContain('- id: "1992"\n');
	});
});

describe('a record is not begun', () => {
	it.each([
		[
			'state',
			'borduria',
			undefined,
			/^"borduria" is taken by entities\/states.yaml:6: add to that record, or choose/
		],
		['support.arms', 'borduria', 'river', /^"borduria" is taken/],
		['state', 'sylvania', undefined, /^"sylvania" was retired/],
		['state', 'São Rico', undefined, /such as sao-rico\.$/],
		['sttae', 'nova', undefined, /^There is no kind "sttae". Did you mean "state"\?/],
		['constructor', 'nova', undefined, /^There is no kind "constructor"/],
		[COMPUTED, 'nova', 'river', /computed/],
		[
			'support.arms',
			'nova',
			undefined,
			/Add --in .* such as --in river\. Files in relationships\/: river\.$/
		],
		['source', 'nova', 'rivr', /^There is no file sources\/rivr.yaml. Did you mean "river"\?/],
		['source', 'nova', '../river', /^There is no file/]
	])('%s %s in %s', (kind, id, file, message) => {
		expect(refusal(kind, id, file)).toMatch(message);
	});

	it('but a source may have the id of an entity: their ids are apart', () => {
		expect(refusal('source', 'borduria', 'river')).toBeUndefined();
	});

	it('in a file that is no list of blocks', () => {
		const files = new Map(FILES).set('entities/states.yaml', '[{ id: aaland }]\n');
		expect(refusal('state', 'nova', undefined, files)).toMatch(
			/^Nothing was written into entities\/states.yaml/
		);
	});
});
