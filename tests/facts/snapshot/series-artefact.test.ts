import { describe, expect, it } from 'vitest';
import { readSeriesArtefact, writeSeriesArtefact } from '#lib/facts/snapshot/series-artefact.ts';
import { revisionOf } from '#lib/facts/snapshot/revision-of.ts';
import { voting } from '../../build/voting.ts';
import { worldRecords } from '../../build/world.ts';

const VOTING = voting(
	'aaland 260: 1989 -0.5 70',
	'aaland 255: 1990..1991 0.25 12',
	'__proto__ 20: 2020 1 80'
);

describe('the series of a snapshot', () => {
	it('are read as they were written, seats and all', () => {
		const text = writeSeriesArtefact({ voting: VOTING }, 'abc');
		expect(readSeriesArtefact(text, 'abc')).toEqual({ voting: VOTING });
		expect(writeSeriesArtefact({ voting: VOTING }, 'abc')).toBe(text);
	});

	it('hold deaths in battle beside votes, and without them', () => {
		const deaths = [
			{ conflict: 'river-war', source: 'deaths', years: [{ year: 1992, deaths: 0 }] },
			{ conflict: '__proto__', source: 'deaths', years: [] }
		];
		for (const series of [{ deaths }, { voting: VOTING, deaths }])
			expect(readSeriesArtefact(writeSeriesArtefact(series, 'abc'), 'abc')).toEqual(series);
	});

	it('are empty, and there, where the facts hold none', () => {
		expect(readSeriesArtefact(writeSeriesArtefact({}, 'abc'), 'abc')).toEqual({});
	});

	it('are not read from another revision, nor from what is none', () => {
		const text = writeSeriesArtefact({ voting: VOTING }, 'abc');
		expect(readSeriesArtefact(text, 'abd')).toBeUndefined();
		for (const broken of ['', '{', 'null', '[]', text.slice(0, -5)])
			expect(readSeriesArtefact(broken, 'abc')).toBeUndefined();
	});

	it('are part of what the revision stands for', async () => {
		const tie = 'aaland —support.arms→ borduria @2020';
		const revisions = await Promise.all(
			[
				worldRecords({ voting: [] }, tie),
				worldRecords({ voting: ['aaland 10: 2020 0.5 70'] }, tie),
				worldRecords({ voting: ['aaland 10: 2020 0.5 71'] }, tie)
			].map(revisionOf)
		);
		expect(new Set(revisions).size).toBe(3);
	});
});
