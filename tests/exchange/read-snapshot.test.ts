import { describe, expect, it } from 'vitest';
import { MOST_BYTES } from '#lib/exchange/upload/decode-text.ts';
import { readSnapshotFile } from '#lib/exchange/snapshot/read-snapshot.ts';
import { problemsOf, saved, savedText, upload } from './snapshot-files.ts';
import { NASTY, SMALL, taken } from './taken.ts';

type Json = Record<string, unknown>;

const NOTES = `First line\n\tand <script>alert(1)</script> ${NASTY}`;
const text = savedText(SMALL, NOTES);

/** The file with something in it changed by hand. */
function changed(change: (file: Json & { readonly relationships: Json[] }) => void): string {
	const file = JSON.parse(text) as Json & { relationships: Json[] };
	change(file);
	return JSON.stringify(file);
}

describe('a snapshot file', () => {
	it('reads back everything that was written: view, places, notes, records', async () => {
		const file = await saved(SMALL, NOTES);
		const small = taken(SMALL);
		expect(file).toMatchObject({
			title: 'Aaland & Borduria',
			when: 'on 15 October 2020',
			savedOn: '2026-11-24',
			revision: '000000000000',
			view: '?as=2020-10-15&show=aaland,borduria#moved=aaland@10,20',
			notes: NOTES,
			lines: [{ a: 'aaland', b: 'borduria', family: 'support' }]
		});
		expect(file.positions.get('borduria')).toEqual({ x: -5.5, y: 3 });
		expect(file.entities.map(({ label }) => label)).toEqual(small.entities.map((e) => e.label));
		expect(file.relationships.map(({ id, claims }) => [id, claims.length])).toEqual(
			small.relationships.map(({ id, claims }) => [id, claims.length])
		);
		expect(file.entities.find(({ id }) => id === 'borduria')?.['summary']).toBe(NASTY);
	});

	it('carries fields that this version does not know', async () => {
		const later = changed((file) => {
			file['mood'] = 'calm';
			for (const tie of file.relationships) tie['colour'] = { name: 'green' };
		});
		const read = await readSnapshotFile(upload(later));
		expect(read.ok && read.value.relationships[0]?.['colour']).toEqual({ name: 'green' });
	});

	it('is the same bytes for the same view', () => {
		expect(savedText(SMALL, NOTES)).toBe(text);
	});
});

describe('a file that is no snapshot', () => {
	it('is refused by its size before anything of it is read', async () => {
		let wasRead = false;
		const read = await readSnapshotFile({
			size: MOST_BYTES + 1,
			arrayBuffer: () => {
				wasRead = true;
				return Promise.resolve(new ArrayBuffer(0));
			}
		});
		expect(read.ok).toBe(false);
		expect(wasRead).toBe(false);
	});

	it.each([
		['empty', '', 'The file is empty'],
		['a picture', '<svg/>', 'The file is no JSON'],
		['an archive', new Uint8Array([0x50, 0x4b, 3, 4]), 'is a zip archive'],
		['compressed', new Uint8Array([0x1f, 0x8b, 8]), 'is compressed'],
		['UTF-16', new Uint8Array([0xff, 0xfe, 0x7b, 0]), 'is written in UTF-16'],
		['Latin-1', new Uint8Array([0x7b, 0x22, 0xc5, 0x22, 0x7d]), 'not written in UTF-8'],
		['cut off', text.slice(0, text.length / 2), 'ends in the middle'],
		['cut off in a text', '{"schema": "multipolar-snapsh', 'ends in the middle'],
		['broken', '{"schema": }', 'The file is no JSON'],
		['a list', '[]', 'An object is expected here'],
		['null', 'null', 'An object is expected here'],
		['other JSON', '{"nodes": []}', 'The file is no snapshot'],
		['an extract', '{"schema": "multipolar-extract/1"}', 'holds facts without a view'],
		['of a later format', '{"schema": "multipolar-snapshot/7"}', 'newer explorer']
	])('is refused where it is %s, and says so', async (_, content, message) => {
		const [problem] = await problemsOf(content);
		expect(problem).toContain(message);
	});

	it('is refused where it is deep, before anything is built', async () => {
		const deep = `{"schema":"multipolar-snapshot/1","a":${'['.repeat(2_000_000)}`;
		expect((await problemsOf(deep))[0]).toContain('more than 32 deep, at line 1');
	});

	it('is refused where it holds more values than there are facts', async () => {
		const many = `{"a":[${'0,'.repeat(8_100_000)}0]}`;
		expect((await problemsOf(many))[0]).toContain('more than 8000000 values');
	});

	it('counts no brackets inside texts', async () => {
		const brackets = changed((file) => (file['notes'] = '[{'.repeat(500)));
		expect(await problemsOf(brackets)).toEqual([]);
	});
});

describe('a hostile snapshot', () => {
	it('changes no object by its keys', async () => {
		const poisoned = text.replace('"kind":', '"__proto__": {"polluted": true}, "kind":');
		expect((await problemsOf(poisoned))[0]).toMatch(/^entities\[0\]\.__proto__: /);
		expect(({} as Json)['polluted']).toBeUndefined();
		expect((await problemsOf(text.replace('{', '{"__proto__": {},')))[0]).toMatch(/^__proto__: /);
		for (const key of ['constructor', 'prototype'])
			expect(
				await problemsOf(changed((file) => (file['more'] = [{ [key]: { prototype: 1 } }])))
			).toEqual([`more[0].${key}: No field is called so.`]);
	});

	it('may call an entity like a part of every object', async () => {
		const file = await saved(['constructor —support.arms→ borduria @2020']);
		expect(file.entities.map(({ id }) => id)).toContain('constructor');
	});

	it('keeps scripts in labels as the text that they are', async () => {
		const label = '<img src=x onerror=alert(1)>';
		const read = await readSnapshotFile(
			upload(changed((file) => (((file['entities'] as Json[])[0] ?? {})['label'] = label)))
		);
		expect(read.ok && read.value.entities[0]?.label).toBe(label);
	});

	it.each([
		[
			'control characters in labels',
			(file: Json) => first(file, 'entities', 'label', 'a\u0000b'),
			'entities[0].label: A control character'
		],
		[
			'control characters in notes',
			(file: Json) => (file['notes'] = 'a\u001b[31m'),
			'notes: A control character'
		],
		[
			'an endless text',
			(file: Json) => first(file, 'entities', 'label', 'a'.repeat(30_000)),
			'entities[0].label: A text of more than 20000'
		],
		[
			'a script as an address',
			(file: Json) => first(file, 'sources', 'URL', 'javascript:alert(1)'),
			'sources[0].URL: An address of the web'
		],
		[
			'an address elsewhere as its view',
			(file: Json) => (file['view'] = 'https://elsewhere.example/'),
			'view: The address of a view begins'
		],
		[
			'an id that is none',
			(file: Json) => first(file, 'relationships', 'id', '../../etc'),
			'relationships[0].id: An id is expected'
		],
		[
			'places that are none',
			(file: Json) => first(file, 'positions', 'x', null),
			'positions[0].x: A number is expected'
		],
		[
			'ends that are not in it',
			(file: Json) => first(file, 'relationships', 'from', 'nowhere'),
			'relationships[0].from: There is no entity "nowhere" in the file'
		],
		[
			'claims without relationships',
			(file: Json) => first(file, 'relationships', 'claims', []),
			'relationships[0].claims: A relationship rests on one claim'
		],
		[
			'records twice',
			(file: Json) => (file['sources'] as Json[]).push((file['sources'] as Json[])[0] ?? {}),
			'sources: Two records have one id'
		],
		['no records', (file: Json) => delete file['entities'], 'entities: A list is expected here']
	])('is refused with its place for %s', async (_, change, message) => {
		const problems = await problemsOf(changed(change));
		expect(
			problems.some((problem) => problem.includes(message)),
			problems.join('\n')
		).toBe(true);
	});

	it('is told no more than fifty problems', async () => {
		const all = changed((file) => (file['sources'] = Array.from({ length: 5000 }, () => ({}))));
		expect((await problemsOf(all)).length).toBe(50);
	});

	it('cut off at any place is refused, and never throws', async () => {
		for (let end = 1; end < text.length - 2; end += 97)
			expect((await problemsOf(text.slice(0, end))).length).toBeGreaterThan(0);
	});
});

function first(file: Json, list: string, field: string, value: unknown): void {
	const record = (file[list] as Json[])[0];
	if (record !== undefined) record[field] = value;
}
