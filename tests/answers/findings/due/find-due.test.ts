import { describe, expect, it } from 'vitest';
import { findDue } from '#lib/answers/findings/due/find-due.ts';
import { buildGraph } from '#lib/answers/graph/graph.ts';
import { editorsTelling } from '#lib/answers/text/editors/editors-telling.ts';
import { tellDue } from '#lib/answers/text/editors/tell-due.ts';
import { firstDay, parsePartialDate } from '#lib/facts/model/partial-date.ts';
import { world } from '../../../build/world.ts';

// The claims of a world were checked on 2026-11-24.
function day(text: string): number {
	return firstDay(parsePartialDate(text)!);
}

function due(today: string, before: string | undefined, ...lines: [string, ...string[]]) {
	const graph = buildGraph(world(...lines));
	const bounds = {
		today: day(today),
		...(before === undefined ? {} : { before: day(before) })
	};
	return findDue(graph, bounds).map((each) => tellDue(editorsTelling(graph, day(today), []), each));
}

const BASE = 'aaland —support.presence→ borduria @2019..';

describe('what is due', () => {
	it('is an open tie checked more than 180 days ago, not one checked 180 days ago', () => {
		expect(due('2027-05-23', undefined, BASE)).toEqual([]);
		expect(due('2027-05-24', undefined, BASE)).toEqual([
			'aaland-presence-borduria/gazette: Aaland keeps forces in Borduria (said to hold, last checked 24 November 2026).'
		]);
	});

	it('is none that ended, none that was denied away', () => {
		expect(due('2028-01-01', undefined, `${BASE} ended 2020`)).toEqual([]);
		expect(
			due(
				'2028-01-01',
				undefined,
				`${BASE} denied-by borduria`,
				'+ stance retracts replies-to gazette source herald'
			)
		).toEqual([]);
	});

	it('is, before a given day, what nothing vouches for on that day or later', () => {
		expect(due('2026-11-30', '2026-11-24', BASE)).toEqual([]);
		expect(due('2026-11-30', '2026-11-25', BASE)).toHaveLength(1);
	});

	it('is a deed last observed within 18 months, and no older one', () => {
		const deed = 'aaland —support.arms→ borduria @2025-04.. observed 2025-05-26';
		expect(due('2026-11-26', undefined, deed)).toEqual([
			'aaland-arms-borduria/gazette: Aaland armed Borduria (neither ended nor known to go on, last observed 26 May 2025).'
		]);
		expect(due('2026-11-27', undefined, deed)).toEqual([]);
	});

	it('says the last observation no more precisely than its source', () => {
		const [line] = due(
			'2026-11-26',
			undefined,
			'aaland —support.arms→ borduria @2025.. observed 2025',
			'+ @2025.. observed 2026-01 source herald'
		);
		expect(line).toContain('/herald: ');
		expect(line).toContain('last observed January 2026');
	});

	it('is no deed that was done', () => {
		expect(due('2026-11-26', undefined, 'aaland —support.arms→ borduria @2026')).toEqual([]);
	});

	it('is a tie last observed, as far as its latest claim vouches for it', () => {
		const [line] = due(
			'2026-11-26',
			undefined,
			`${BASE} observed 2026-01-05`,
			'+ @2019.. observed 2026-03-05 source herald'
		);
		expect(line).toContain('aaland-presence-borduria/herald: ');
		expect(line).toContain('last observed 5 March 2026');
	});

	it('stands oldest first, then by id', () => {
		const lines = due(
			'2026-11-26',
			undefined,
			'aaland —support.arms→ borduria @2025.. observed 2026-02',
			'syldavia —support.arms→ borduria @2025.. observed 2026-01',
			'aaland —support.funding→ borduria @2025.. observed 2026-02'
		);
		expect(lines.map((line) => line.split('/')[0])).toEqual([
			'syldavia-arms-borduria',
			'aaland-arms-borduria',
			'aaland-funding-borduria'
		]);
	});
});
