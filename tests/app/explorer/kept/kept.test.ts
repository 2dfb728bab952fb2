import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_STEPS, readTrail, writeTrail } from '#lib/app/explorer/kept/read-trail.ts';
import { MOST_VIEWS, readViews, writeViews } from '#lib/app/explorer/kept/read-views.ts';
import { browserStorage } from '#lib/app/explorer/kept/storage-port.ts';
import { readLinks, writeLinks } from '#lib/app/explorer/kept/view-links.ts';

const view = (name: string, address = '?as=2020') => ({ name, address, on: '2026-11-24' });

describe('views that are kept', () => {
	it('are read as they were written', () => {
		const views = [view('One', '?q=A+-%3E+B#moved=a@1,2'), view('__proto__')];
		expect(readViews(writeViews(views))).toEqual(views);
		expect(readViews(undefined)).toEqual([]);
	});

	it('lose nothing to one entry that is broken', () => {
		const kept = {
			version: 1,
			views: [view('One'), null, 7, { name: 'No address' }, view(' '), view('Away', 'https://x.y')]
		};
		expect(readViews(JSON.stringify(kept))?.map(({ name }) => name)).toEqual(['One']);
	});

	it('of another version, or no text of ours, are not taken for none', () => {
		for (const text of ['', '{', 'null', '[]', '{"version":2,"views":[]}', '{"version":1}'])
			expect(readViews(text), text).toBeUndefined();
	});

	it('are no more than a list can be', () => {
		const many = Array.from({ length: MOST_VIEWS + 5 }, (_, index) => view(String(index)));
		expect(readViews(writeViews(many))).toHaveLength(MOST_VIEWS);
	});
});

describe('a trail that is kept', () => {
	const steps = (count: number) =>
		Array.from({ length: count }, (_, entry) => ({
			entry,
			address: `?as=${String(entry)}`,
			done: ''
		}));

	it('holds the open step, however long it is and wherever the reader stands in it', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 400 }), fc.nat(), (count, at) => {
				const entry = at % count;
				const read = readTrail(writeTrail({ steps: steps(count), entry }));
				expect(read?.entry).toBe(entry);
				expect(read?.steps.length).toBe(Math.min(count, MOST_STEPS));
				expect(read?.steps.some((step) => step.entry === entry)).toBe(true);
			})
		);
	});

	it('is not read where a step of it is none: its numbers are places in the history', () => {
		const kept = { version: 1, entry: 0, steps: steps(2) };
		expect(readTrail(JSON.stringify(kept))).toBeDefined();
		for (const broken of [
			{ ...kept, version: 2 },
			{ ...kept, entry: 9 },
			{ ...kept, steps: [...kept.steps, { entry: 2 }] },
			{ ...kept, steps: [{ ...kept.steps[0], address: 'https://elsewhere.example' }] }
		])
			expect(readTrail(JSON.stringify(broken))).toBeUndefined();
		for (const text of [undefined, '', '{', 'null']) expect(readTrail(text)).toBeUndefined();
	});
});

describe('links of views', () => {
	it('are read as they were written, wherever they were', () => {
		const views = [view('Patrons, 2020', '?q=A+vs+B'), view('Dragged', '?as=2020#moved=a@1,2')];
		const read = readLinks(writeLinks(views, 'https://one.example/sub/'), () => false);
		expect(read.views).toEqual(views.map(({ name, address }) => ({ name, address })));
		expect(read.unread).toEqual([]);
	});

	it('alone are numbered, and what is none is handed back', () => {
		const read = readLinks(
			'https://x.example/?as=2020\n\n javascript:alert(1)\nhttps://x.example/\nA\tb',
			() => false
		);
		expect(read.views).toEqual([{ name: 'Link 1', address: '?as=2020' }]);
		expect(read.unread).toEqual(['javascript:alert(1)', 'https://x.example/', 'A\tb']);
	});

	it('alone take no name that a view has already', () => {
		const taken = new Set(['Link 1', 'Link 3']);
		const read = readLinks('https://x.example/?as=2020\nhttps://x.example/?as=2021', (name) =>
			taken.has(name)
		);
		expect(read.views.map(({ name }) => name)).toEqual(['Link 2', 'Link 4']);
	});
});

describe('the storage of a browser', () => {
	it('that refuses is no error, neither when it is opened nor when it is full', () => {
		const shut = browserStorage(() => {
			throw new DOMException('The operation is insecure.', 'SecurityError');
		});
		expect(shut.read('a')).toBeUndefined();
		expect(shut.write('a', 'b')).toBe(false);
		const full = browserStorage(
			() =>
				({
					getItem: () => null,
					setItem: () => {
						throw new DOMException('Full.', 'QuotaExceededError');
					}
				}) as unknown as Storage
		);
		expect(full.read('a')).toBeUndefined();
		expect(full.write('a', 'b')).toBe(false);
	});
});
