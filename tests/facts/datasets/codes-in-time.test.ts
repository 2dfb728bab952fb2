import { describe, expect, it } from 'vitest';
import { everMeans, firstDayAs, meanings } from '#lib/facts/datasets/codes-in-time.ts';
import { identitiesOf } from './build/made-up.ts';

const identities = identitiesOf([
	{ system: 'gw', code: '1', id: 'old-union', since: '1900-01-01', until: '1991-12-25' },
	{ system: 'gw', code: '1', id: 'republic', since: '1991-12-26' },
	{ system: 'gw', code: '2', id: 'island', since: '1975-09-16' }
]);

describe('the meanings of a code in time', () => {
	it('are cut on the very day on which a number passes to the successor', () => {
		expect(meanings(identities, 'gw', '1', '1985-03-11', '1999-12-31')).toEqual([
			{ id: 'old-union', since: '1985-03-11', until: '1991-12-25' },
			{ id: 'republic', since: '1991-12-26', until: '1999-12-31' }
		]);
	});

	it('give days before independence to the state that followed', () => {
		expect(meanings(identities, 'gw', '2', '1972-03-01', '1980-01-01')).toEqual([
			{ id: 'island', since: '1972-03-01', until: '1980-01-01' }
		]);
	});

	it('are none where the state did not exist in all that time, which is not an unknown code', () => {
		expect(meanings(identities, 'gw', '2', '1960-01-01', '1961-01-01')).toEqual([]);
		expect(everMeans(identities, 'gw', '2')).toBe(true);
		expect(everMeans(identities, 'gw', '3')).toBe(false);
	});

	it('hold for a single day', () => {
		expect(meanings(identities, 'gw', '1', '1991-12-26', '1991-12-26')).toEqual([
			{ id: 'republic', since: '1991-12-26', until: '1991-12-26' }
		]);
	});
});

describe('the first day as an entity', () => {
	it('is the day of independence where the office is older than the state', () => {
		expect(firstDayAs(identities, 'gw', '2', 'island', '1952-02-06')).toBe('1975-09-16');
	});

	it('is the date as written where the state was there', () => {
		expect(firstDayAs(identities, 'gw', '2', 'island', '2004-05')).toBe('2004-05');
	});
});
