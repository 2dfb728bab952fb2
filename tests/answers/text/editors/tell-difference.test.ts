import { describe, expect, it } from 'vitest';
import { compareRevisions } from '#lib/answers/findings/revisions/compare-revisions.ts';
import { buildGraph } from '#lib/answers/graph/graph.ts';
import { editorsTelling } from '#lib/answers/text/editors/editors-telling.ts';
import { tellDifference } from '#lib/answers/text/editors/tell-difference.ts';
import { firstDay, parsePartialDate } from '#lib/facts/model/partial-date.ts';
import type { Records } from '#lib/facts/records/assemble/assemble-records.ts';
import { toSnapshot } from '#lib/facts/snapshot/to-snapshot.ts';
import { worldRecords, type Given } from '../../../build/world.ts';

const TODAY = firstDay(parsePartialDate('2026-11-24')!);
type Lines = readonly [Given | string, ...string[]];

function told(before: Lines, after: Lines): string[] {
	const [was, is] = [worldRecords(...before), worldRecords(...after)];
	const telling = (records: Records) =>
		editorsTelling(buildGraph(toSnapshot(records, '').snapshot), TODAY, records.sources);
	return compareRevisions(was, is).map((each) => tellDifference(telling(is), telling(was), each));
}

const ARMS = 'aaland —support.arms→ borduria @2020.. observed 2021';
const BASE = 'aaland —support.presence→ borduria @2019..';
const OTHER = 'aaland —opposition.rivalry↔ borduria @2015..';

describe('what changed between two revisions', () => {
	it('is nothing where nothing did', () => {
		expect(told([ARMS, BASE], [ARMS, BASE])).toEqual([]);
	});

	it('is new relationships with their ends, told once', () => {
		expect(told([BASE], [BASE, 'syldavia —support.arms→ borduria @2020'])).toEqual([
			'New: Syldavia, a state (syldavia).',
			'New: Syldavia armed Borduria, 2020; one claim (syldavia-arms-borduria).'
		]);
	});

	it('is who denies a new relationship', () => {
		const [, line] = told(
			[BASE],
			[BASE, `syldavia —support.arms→ borduria @2020 denied-by borduria`]
		);
		expect(line).toBe(
			'New: Syldavia armed Borduria, 2020; two claims, denied by Borduria (syldavia-arms-borduria).'
		);
	});

	it('is what is gone, with the reason if one is given', () => {
		const retired = [
			{ id: 'aaland-arms-borduria', became: 'aaland-presence-borduria', because: 'The same' }
		];
		expect(told([BASE, ARMS], [{ retired }, BASE])).toEqual([
			'Retired: Aaland armed Borduria (aaland-arms-borduria, now aaland-presence-borduria). Reason: The same.'
		]);
		expect(told([BASE, ARMS], [BASE])).toEqual([
			'Gone, and retired.yaml does not say why: Aaland armed Borduria (aaland-arms-borduria).'
		]);
	});

	it('is an end and the claim that says so, without a change of dates beside', () => {
		expect(told([BASE], [`${BASE} ended 2024-03`])).toEqual([
			'Now ended (March 2024): Aaland kept forces in Borduria (aaland-presence-borduria).',
			expect.stringMatching(
				/^New: .* asserts: Said for a test\. \(aaland-presence-borduria\/ended\)$/
			)
		]);
		expect(told([`${BASE} ended 2024-03`], [BASE])[0]).toBe(
			'No longer ended (was March 2024): Aaland keeps forces in Borduria (aaland-presence-borduria).'
		);
	});

	it('is a suspension, and that it was lifted', () => {
		expect(told([BASE], [`${BASE} suspended 2024..`])[0]).toBe(
			'Now suspended (2024): Aaland keeps forces in Borduria (aaland-presence-borduria).'
		);
		expect(told([`${BASE} suspended 2024..`], [`${BASE} suspended 2024..2025`])[0]).toBe(
			'No longer suspended (was from 2024): Aaland keeps forces in Borduria (aaland-presence-borduria).'
		);
	});

	it('is other dates', () => {
		expect(told([BASE], ['aaland —support.presence→ borduria @2018..'])).toEqual([
			'Dates changed (was from 2019, open, now from 2018, open): Aaland keeps forces in Borduria (aaland-presence-borduria).',
			expect.stringMatching(/^Rewritten \(since\): /)
		]);
	});

	it('is who denies it now, and that nobody does any more', () => {
		const denied = [OTHER, `${ARMS} denied-by borduria`] as const;
		expect(told([OTHER, ARMS], denied)).toEqual([
			'Now denied by Borduria: Aaland armed Borduria (aaland-arms-borduria).',
			'New: Borduria denies: Said for a test. (aaland-arms-borduria/denial)'
		]);
		expect(told(denied, [OTHER, ARMS])).toEqual([
			'No longer denied: Aaland armed Borduria (aaland-arms-borduria).',
			'Gone, where a claim should be deprecated: Borduria denies: Said for a test. (aaland-arms-borduria/denial)'
		]);
	});

	it('is a deprecation with its reason, not told as rewritten', () => {
		const second = '+ @2020.. observed 2021 source herald';
		expect(told([ARMS, second], [ARMS, `${second} rank deprecated`])).toEqual([
			expect.stringMatching(
				/^Deprecated: .* asserts: Said for a test\. Reason: Deprecated for a test\. \(aaland-arms-borduria\/herald\)$/
			)
		]);
	});

	it('is other words of an entity, by the keys that were rewritten', () => {
		const renamed = { entities: { aaland: { label: 'Åland', aliases: ['Aaland'] } } };
		expect(told([BASE], [renamed, BASE])).toEqual([
			'Rewritten (label and aliases): Åland (aaland).'
		]);
	});

	it('is how many values of UN voting came, went or are others, not each', () => {
		const voted = (...voting: string[]): Given => ({ voting });
		const [was, is] = [
			voted('aaland 10: 2000..2002 0.5 70', 'borduria 20: 2000 1 70'),
			voted('aaland 10: 2001 0.6 70, 2002..2003 0.5 70')
		];
		expect(told([was, BASE], [is, BASE])).toEqual([
			'UN voting (votes): 1 value added, 2 values gone, 1 value changed.'
		]);
		expect(told([BASE], [is, BASE]).at(-1)).toBe('UN voting (votes): 3 values added.');
		expect(told([is, BASE], [is, BASE])).toEqual([]);
	});

	it('is a source regraded, without every claim of it', () => {
		const regraded = { sources: { gazette: { reliability: 'C' } } };
		const lines = told([BASE], [regraded, BASE]);
		expect(lines).toHaveLength(1);
		expect(lines[0]).toMatch(/^Rewritten \(reliability\): “/);
	});
});
