import { describe, expect, it } from 'vitest';
import { parseRecords } from '#lib/facts/records/parse-records.ts';
import {
	filesWith,
	recorded,
	tiesIn,
	withObservations,
	wordProblems,
	type Said
} from '../../../build/compiled.ts';

const ARMS = { kind: 'support.arms', from: 'aaland', to: 'syldavia' } as const;
const IDS = 'compiled/ids.tsv';

/** The text of `ids.tsv` after some observations, from what it was before. */
function idsAfter(ids: string, ...said: readonly Said[]): string {
	return recorded(withObservations(filesWith({ [IDS]: ids }), ...said)).get(IDS) ?? '';
}

/** Which keys each compiled relationship has, with ids recorded earlier. */
function keysOf(ids: string, ...said: readonly Said[]): Record<string, string> {
	const ties = tiesIn(withObservations(filesWith({ [IDS]: ids }), ...said));
	ties.delete('aaland-arms-borduria');
	return Object.fromEntries(
		[...ties].map(([id, { claims }]) => [id, claims.map((claim) => claim.at).join()])
	);
}

describe('ids of compiled relationships', () => {
	it('are counted in order of time', () => {
		expect(idsAfter('', { ...ARMS, on: '2001..2003' }, { ...ARMS, on: '1992..1994' })).toBe(
			'aaland.support.arms.syldavia.1\t\t1992-01-01\t1995-01-01\n' +
				'aaland.support.arms.syldavia.2\t\t2001-01-01\t2004-01-01\n'
		);
	});

	it('stay where a start moves, and where an earlier stretch comes to light', () => {
		const before = idsAfter('', { ...ARMS, on: '2001..2003' });
		const now = [
			{ ...ARMS, on: '2000-06..2005' },
			{ ...ARMS, on: '1992..1994' }
		];
		expect(keysOf(before, ...now)).toEqual({
			'aaland.support.arms.syldavia.1': 'row 1',
			'aaland.support.arms.syldavia.2': 'row 2'
		});
	});

	it('are only ever added to', () => {
		const before = idsAfter('', { ...ARMS, on: '2001..2003' });
		const after = idsAfter(before, { ...ARMS, on: '1992..1994' });
		expect(after.startsWith(before)).toBe(true);
		// The number of the one that is gone is not given again.
		expect(after.slice(before.length)).toMatch(/^aaland\.support\.arms\.syldavia\.2\t/);
	});

	it('go to the stretch that shares most days, where one falls apart', () => {
		const before = idsAfter('', { ...ARMS, on: '1990..2009' });
		expect(keysOf(before, { ...ARMS, on: '1990..1992' }, { ...ARMS, on: '1995..2009' })).toEqual({
			'aaland.support.arms.syldavia.1': 'row 2',
			'aaland.support.arms.syldavia.2': 'row 1'
		});
	});

	it('lead on where two stretches become one', () => {
		const before = idsAfter('', { ...ARMS, on: '1992..1994' }, { ...ARMS, on: '1996..2003' });
		const files = withObservations(filesWith({ [IDS]: before }), { ...ARMS, on: '1992..2003' });
		const { records } = parseRecords(files);
		expect(records?.relationships.map(({ id }) => id)).toContain('aaland.support.arms.syldavia.2');
		expect(records?.retired).toMatchObject([
			{ id: 'aaland.support.arms.syldavia.1', became: 'aaland.support.arms.syldavia.2' }
		]);
	});

	it('lead on to the editor’s relationship that tells the same now', () => {
		const before = idsAfter('', { ...ARMS, on: '1992..1994' });
		const files = withObservations(
			filesWith({
				[IDS]: before,
				'relationships/edited.yaml':
					'- { id: delivery, kind: support.arms, from: aaland, to: syldavia, claims: [{ id: gazette, source: gazette, says: So it was., since: "1992", until: "1993", credibility: 2, checked: "2026-11-24" }] }\n'
			}),
			{ ...ARMS, on: '1992..1994' }
		);
		expect(parseRecords(files).records?.retired).toMatchObject([
			{ id: 'aaland.support.arms.syldavia.1', became: 'delivery' }
		]);
	});

	it('lead on where an end is told of under another id now', () => {
		const before = idsAfter('', { ...ARMS, to: 'sildavia', on: '1992..1994' });
		const files = withObservations(
			filesWith({
				[IDS]: before,
				'retired.yaml': '- { id: sildavia, became: syldavia, because: It was told of twice. }\n'
			}),
			{ ...ARMS, on: '1992..1994' }
		);
		expect(parseRecords(recorded(files)).records?.retired).toContainEqual(
			expect.objectContaining({
				id: 'aaland.support.arms.sildavia.1',
				became: 'aaland.support.arms.syldavia.1'
			})
		);
	});

	it('that are not recorded are a problem, told once', () => {
		const files = withObservations(
			filesWith(),
			{ ...ARMS, on: '1992..1994' },
			{ ...ARMS, on: '2001..2003' }
		);
		expect(wordProblems(parseRecords(files).problems ?? [])).toEqual([
			'compiled/ids.tsv:1 id-unrecorded: 2 compiled relationships have ids that are not recorded here, the first "aaland.support.arms.syldavia.1": run "npm run data:join" to record them.'
		]);
	});

	it('are the same whatever the order of files and lines', () => {
		const said: Said[] = [
			{ ...ARMS, on: '1992..1994', key: 'a' },
			{ ...ARMS, on: '1995..1996', key: 'b' },
			{ ...ARMS, from: 'borduria', on: '1995..1996', key: 'c' }
		];
		expect(idsAfter('', ...said)).toBe(idsAfter('', ...[...said].reverse()));
	});
});
