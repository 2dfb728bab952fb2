import { describe, expect, it } from 'vitest';
import { compareSaved } from '#lib/exchange/snapshot/compare-saved.ts';
import type { SavedLine } from '#lib/exchange/snapshot/snapshot-file.ts';
import type { Retired } from '#lib/facts/model/retired.ts';
import { saved } from './snapshot-files.ts';
import { taken, type Lines } from './taken.ts';

const SUPPORT: readonly SavedLine[] = [{ a: 'aaland', b: 'borduria', family: 'support' }];

/** Sentences of what changed between two worlds, as `change: sentence`. */
async function changes(
	before: Lines,
	after: Lines,
	more: { readonly retired?: readonly Retired[]; readonly lines?: readonly SavedLine[] } = {}
): Promise<string[]> {
	const now = {
		extract: taken(after),
		lines: more.lines ?? SUPPORT,
		retired: more.retired ?? [],
		kindLabel: (id: string) => id
	};
	return compareSaved(await saved(before), now).map(
		({ change, sentence }) => `${change}: ${sentence}`
	);
}

const PACT = 'aaland —alignment.defence-pact↔ borduria @1997..';
const ARMS = 'borduria —support.arms→ aaland @2020';

describe('what has changed since a snapshot was saved', () => {
	it('is nothing where the facts are the same', async () => {
		expect(await changes([PACT, ARMS], [PACT, ARMS])).toEqual([]);
	});

	it('tells what ended, and not its dates besides', async () => {
		expect(await changes([PACT], ['aaland —alignment.defence-pact↔ borduria @1997..2024'])).toEqual(
			expect.arrayContaining(['ended: Aaland, alignment.defence-pact, Borduria: now ended (2024).'])
		);
		const told = await changes([PACT], ['aaland —alignment.defence-pact↔ borduria @1997..2024']);
		expect(told.some((each) => each.startsWith('redated'))).toBe(false);
	});

	it('tells what was added among what is drawn', async () => {
		expect(await changes([PACT], [PACT, ARMS])).toEqual([
			'added: Borduria, support.arms, Aaland: added, from 2020 to 2020, with one claim.'
		]);
	});

	it('tells what is gone by the name that it had, and what was made of it', async () => {
		const retired = [{ id: 'borduria-arms-aaland', because: 'It was the same shipment.' }];
		expect(await changes([PACT, ARMS], [PACT], { retired })).toEqual([
			'gone: Borduria, support.arms, Aaland: retired. Reason: It was the same shipment.'
		]);
		expect(await changes([PACT, ARMS], [PACT])).toEqual([
			'gone: Borduria, support.arms, Aaland: no longer among the facts.'
		]);
	});

	it('tells what is suspended, denied, dated otherwise', async () => {
		const told = await changes(
			[PACT, ARMS],
			[
				'aaland —alignment.defence-pact↔ borduria @1997.. suspended 2024..',
				'borduria —support.arms→ aaland @2021 denied-by borduria'
			]
		);
		for (const sentence of [
			'suspended: Aaland, alignment.defence-pact, Borduria: now suspended.',
			'redated: Borduria, support.arms, Aaland: was from 2020 to 2020, now from 2021 to 2021.',
			'evidence: Borduria, support.arms, Aaland: the evidence was supported, now contested.'
		])
			expect(told).toContain(sentence);
	});

	it('tells a line that turned', async () => {
		const lines = [{ a: 'aaland', b: 'borduria', family: 'opposition' }];
		expect(await changes([PACT], [PACT], { lines })).toEqual([
			'turned: Between Aaland and Borduria support was drawn, now opposition.'
		]);
	});

	it('tells an entity that ended or was renamed', async () => {
		const world = (entity: Readonly<Record<string, unknown>>): Lines => [
			{ entities: { aaland: entity } },
			PACT
		];
		expect(await changes(world({}), world({ until: '2025' }))).toContain(
			'ended: Aaland: its end is known now (2025).'
		);
		expect(await changes(world({}), world({ label: 'Åland' }))).toEqual([
			'rewritten: Aaland: rewritten (label). It is now called Åland.'
		]);
	});

	it('takes a field that the file could not have for no change', async () => {
		const file = await saved([PACT]);
		const entities = file.entities.map(({ summary: _summary, ...rest }) => rest);
		expect(
			compareSaved(
				{ ...file, entities },
				{ extract: taken([PACT]), lines: SUPPORT, retired: [], kindLabel: (id) => id }
			)
		).toEqual([]);
	});

	it.each([
		['sentence', { says: 'They met.' }, /a claim says “.+” now, where it said “They met”\.$/],
		['grade', { grade: 'B5' }, /a claim’s grade was B5, now B2: /],
		['stance', { stance: 'denies' }, /a claim asserts it now, where it denied it: /],
		['source', { source: 'herald' }, /a claim rests on “.+” now, no longer on “herald”: /],
		['rewritten', { at: 'p. 9' }, /a claim was rewritten \(at\): /]
	])('tells a changed %s of a claim, under a word of its own', async (change, edit, sentence) => {
		const file = await saved([PACT]);
		const [tie] = file.relationships;
		const [claim] = tie?.claims ?? [];
		if (tie === undefined || claim === undefined) throw new Error('The world is empty.');
		const relationships = [{ ...tie, claims: [{ ...claim, ...edit }] }];
		const told = compareSaved(
			{ ...file, relationships },
			{ extract: taken([PACT]), lines: SUPPORT, retired: [], kindLabel: (id) => id }
		);
		expect(told.map((each) => each.change)).toEqual([change]);
		expect(told[0]?.sentence).toMatch(sentence);
	});

	it('tells a grade that follows its source once, with the source', async () => {
		const graded = (reliability: string): Lines => [
			{ sources: { gazette: { reliability } } },
			PACT
		];
		const told = await changes(graded('B'), graded('C'));
		expect(told).toHaveLength(1);
		expect(told[0]).toMatch(/^grade: .+: its reliability was B, now C\.$/);
	});

	it('tells a source that is called otherwise', async () => {
		const called = (title: string): Lines => [{ sources: { gazette: { title } } }, PACT];
		expect(await changes(called('A'), called('B'))).toEqual(['rewritten: A: rewritten (title).']);
	});

	it('tells what a claim says otherwise besides its deprecation', async () => {
		const told = await changes(
			[PACT],
			[`${PACT} grade B3 rank deprecated`, '+ claim other @1997..']
		);
		expect(told.map((each) => each.split(':')[0])).toEqual(
			expect.arrayContaining(['claims', 'grade'])
		);
	});

	it('begins with what is gone', async () => {
		const told = await changes([PACT], [ARMS]);
		expect(told.map((each) => each.split(':')[0])).toEqual(['gone', 'added']);
	});
});
